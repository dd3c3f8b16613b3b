import type { Grading } from './verdict';

/*
 * Three words for one answer: what the learner typed is the *submitted* answer (`SubmittedAnswer`, always strings),
 * what may be known without giving it away is the *format* (`AnswerFormat`, public), what only the server knows is
 * the *key* (`AnswerKey`).
 */

// ---- submitted: as typed

/** A formula as plain text, or as LaTeX from a formula editor. */
export type SubmittedFormula = string | { readonly latex: string };

export interface SubmittedByKind {
  number: string;
  vector: readonly string[];
  matrix: readonly (readonly string[])[];
  table: readonly (readonly string[])[];
  formula: SubmittedFormula;
  formulas: readonly SubmittedFormula[];
  parameters: Readonly<Record<string, string | readonly string[]>>;
  choice: readonly string[];
}
export type AnswerKind = keyof SubmittedByKind;
export type SubmittedAnswer = SubmittedByKind[AnswerKind];

// ---- format: public, per instance

/**
 * What a declared name of a formula may stand for; it decides where sample points lie (architecture.md, "formulas").
 * real · pos > 0 · unit in (0,1) · nonzero · int · fn an unknown smooth function · field a quantity with opaque partials.
 */
export type NameKind = 'real' | 'pos' | 'unit' | 'nonzero' | 'int' | 'fn' | 'field';
export type DeclaredNames = Readonly<Record<string, NameKind>>;

/** What the public API calls `answer`: enough to draw the fields and to read what is typed into them. */
export interface AnswerFormat {
  readonly kind: AnswerKind;
  /** TeX of what is asked, drawn before the field: `\\E{E}` gives "E =", `h\\approx` "h ≈". The exercise's title names the field where absent. */
  readonly symbol?: string;
  /** TeX of each cell's name, row-major (of each column, for a table; of each scalar parameter); its index where absent. */
  readonly cellNames?: readonly string[];
  /** TeX of what each row of a matrix is for: the columns then bear the names, once. */
  readonly rowNames?: readonly string[];
  /** [n] for vectors and formulas, [rows, columns] for matrices and tables. */
  readonly shape?: readonly number[];
  readonly integer?: boolean;
  readonly options?: readonly { readonly id: string; readonly text: string; readonly html?: string }[];
  /** Choice: may more than one be chosen? */
  readonly several?: boolean;
  readonly parameters?: readonly { readonly name: string; readonly length?: number; readonly integer?: boolean }[];
  /** The names a formula may use, aliases among them. */
  readonly names?: DeclaredNames;
  /** As in FormulaKey: what the reader in the browser needs to read a formula back. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly leftSides?: readonly string[];
}

// ---- key: never leaves the server before it may

/** A named mistake of a numeric answer: each of `values` (row-major, as long as the reference) is that mistake. */
export interface NumericMistake {
  readonly code: string;
  readonly values: readonly (readonly number[])[];
}

/** number, vector and matrix alike: cells, row-major. */
export interface CellsKey {
  readonly kind: 'number' | 'vector' | 'matrix';
  readonly shape: readonly number[];
  readonly reference: readonly number[];
  /** Relative tolerance τ; 0 asks for exact integers. */
  readonly tolerance: number;
  /** No cell counts as 0: the comparison is relative whatever the size (`hundred-steps`). */
  readonly purelyRelative?: boolean;
  readonly mistakes: readonly NumericMistake[];
  /** n of the generic codes `times-n`, `divided-by-n`; default the number of the givens' terms, none where unset. */
  readonly terms?: number;
}

export interface FormulaMistake {
  readonly code: string;
  /** Alternatives; each has one formula per component, in plain text on the declared names. */
  readonly formulas: readonly (readonly string[])[];
}

/** formula (one component) and formulas. */
export interface FormulaKey {
  readonly kind: 'formula' | 'formulas';
  readonly names: DeclaredNames;
  /** One per component, in plain text. */
  readonly reference: readonly string[];
  readonly mistakes: readonly FormulaMistake[];
  /** Left sides to read past, as `x_0` in `x_0 = …`, `x_0 := …`, `x_0 ← …`. */
  readonly leftSides?: readonly string[];
  /** Other spellings of declared names, each in plain text or LaTeX: `{"∂f/∂x_0": "g_0"}`. */
  readonly aliases?: Readonly<Record<string, string>>;
}

export interface ChoiceKey {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly right: readonly string[];
  readonly several: boolean;
}

export type ParameterValues = Readonly<Record<string, number | readonly number[]>>;

/** What became of the learner's numbers when the core ran them. */
export interface Outcome {
  readonly verdict: 'correct' | 'partly' | 'incorrect';
  readonly score: number;
  readonly mistake?: string;
  /** A generic code, where no mistake is named. */
  readonly code?: string;
}

export interface ParameterFormat {
  readonly name: string;
  /** A vector of this length; a number where absent. */
  readonly length?: number;
  readonly integer?: boolean;
  /** Declared bounds, inclusive; outside them the answer is `invalid` (`out-of-range`). */
  readonly from?: number;
  readonly to?: number;
}

/** Graded by outcome: the core runs the experiment with the learner's numbers. `judge` is pure and bounded in work. */
export interface ParametersKey {
  readonly kind: 'parameters';
  readonly parameters: readonly ParameterFormat[];
  readonly judge: (values: ParameterValues) => Outcome;
}

/** A slip of a table: where it leads from the learner's own previous row; null where it cannot occur in this row. */
export interface Slip {
  readonly code: string;
  readonly next: (own: readonly number[], row: number) => readonly number[] | null;
}

/** `trace-descent`: each row is judged against `step` from the learner's own row before. */
export interface TableKey {
  readonly kind: 'table';
  readonly shape: readonly [rows: number, columns: number];
  readonly start: readonly number[];
  readonly step: (own: readonly number[], row: number) => readonly number[];
  readonly tolerance: number;
  readonly slips: readonly Slip[];
}

export interface KeyByKind {
  number: CellsKey;
  vector: CellsKey;
  matrix: CellsKey;
  table: TableKey;
  formula: FormulaKey;
  formulas: FormulaKey;
  parameters: ParametersKey;
  choice: ChoiceKey;
}
export type AnswerKey = KeyByKind[AnswerKind];

/** What every kind's grader is: `answer` is JSON of any shape, `seed` fixes the sample points of formulas. */
export type Grade<K extends AnswerKey> = (key: K, answer: unknown, seed: string) => Grading;
