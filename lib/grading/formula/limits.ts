/** Bounds on what a learner may send: they keep reading and deciding within milliseconds whatever is typed. */
export const limits = {
  /** UTF-16 code units as typed. */
  characters: 1000,
  tokens: 600,
  /** Nested brackets, exponents, arguments. */
  depth: 60,
  /** Nodes of the tree. */
  nodes: 800,
  /** Digits of one number. */
  digits: 40,
  /** Terms of a sum that are added one by one. */
  seriesTerms: 40,
  /** Largest whole exponent of the exact stage. */
  exponent: 1_000_000,
  /** Nodes visited at the sample points of one decision, and per draw of its exact stage. */
  visits: 20_000,
  exactVisits: 3_000,
} as const;
