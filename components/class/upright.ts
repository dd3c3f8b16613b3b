export interface TextPart {
  readonly text: string;
  /** One letter or digit, with its index if it has one, that stands upright in a vertical line, as Japanese sets it. */
  readonly isUpright: boolean;
  readonly at: number;
}

/** Parts a Japanese title for vertical setting: single letters and digits upright, longer runs on their side. */
export function uprightParts(title: string): TextPart[] {
  return [...title.matchAll(/[A-Za-z0-9\u0370-\u03ff\u2080-\u2089]+|[^A-Za-z0-9\u0370-\u03ff\u2080-\u2089]+/g)].map(
    ({ 0: text, index }) => ({
      text,
      isUpright: /^[A-Za-z0-9\u0370-\u03ff][\u2080-\u2089]?$/.test(text),
      at: index,
    }),
  );
}
