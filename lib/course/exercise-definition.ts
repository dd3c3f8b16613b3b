import type { AnswerFormat, DeclaredNames, ParametersKey, TableKey } from '@/lib/grading/answer-kinds';
import type { Bilingual } from '@/lib/i18n/locale';
import type { Random } from '@/lib/numerics/random';
import type { Givens, SampleAnswer, Variant } from './exercise';

/** A number, a vector or a matrix by rows. */
export type Cells = number | readonly number[] | readonly (readonly number[])[];

/** What the learner gave, as an explanation in the learner's own numbers needs it. */
export interface LearnerAnswer {
  /** Cells row by row, or the parameters' numbers in their declared order; empty where there are no numbers. */
  readonly numbers: readonly number[];
  /** Which of the mistake's alternatives the answer landed on, from 0. */
  readonly alternative: number;
}

export interface MistakeWords<G> {
  readonly code: string;
  /** A few words for the instructor's tables. */
  readonly name: Bilingual;
  /** Names the act and its trace in the learner's own numbers. */
  readonly explain: (givens: G, answer: LearnerAnswer) => Bilingual;
}

export interface CellsMistake<G> extends MistakeWords<G> {
  /** Where this way of working leads: one entry per alternative, shaped like the reference. */
  readonly values: (givens: G) => readonly Cells[];
}

export interface FormulaMistakeOf<G> extends MistakeWords<G> {
  /** Where this way of working leads: one entry per alternative, each with a formula per component. */
  readonly formulas: (givens: G) => readonly (readonly string[])[];
}

export interface CellsDefinition<G> {
  readonly kind: 'number' | 'vector' | 'matrix';
  readonly mistakes: readonly CellsMistake<G>[];
  readonly key: (givens: G) => {
    readonly reference: Cells;
    /** Relative tolerance; 1e-3 where absent, 0 for exact integers. */
    readonly tolerance?: number;
    readonly purelyRelative?: boolean;
    readonly terms?: number;
  };
}

export interface FormulaDefinition<G> {
  readonly kind: 'formula' | 'formulas';
  readonly mistakes: readonly FormulaMistakeOf<G>[];
  readonly key: (givens: G) => {
    readonly names: DeclaredNames;
    readonly reference: readonly string[];
    readonly leftSides?: readonly string[];
    readonly aliases?: Readonly<Record<string, string>>;
  };
}

export interface ParametersDefinition<G> {
  readonly kind: 'parameters';
  readonly mistakes: readonly MistakeWords<G>[];
  readonly key: (givens: G) => Omit<ParametersKey, 'kind'>;
}

export interface TableDefinition<G> {
  readonly kind: 'table';
  /** Codes and words of the slips in the key. */
  readonly mistakes: readonly MistakeWords<G>[];
  readonly key: (givens: G) => Omit<TableKey, 'kind'>;
}

export interface ChoiceOption {
  readonly id: string;
  readonly text: Bilingual;
  /** Why it is right or wrong, for the worked solution. */
  readonly why: Bilingual;
}

export interface ChoiceDefinition<G> {
  readonly kind: 'choice';
  readonly mistakes: readonly [];
  readonly options: readonly ChoiceOption[];
  readonly key: (givens: G) => { readonly right: readonly string[]; readonly several?: boolean };
}

/** One exercise as its module declares it. G is the type of its givens; every text and value is a function of them. */
export interface ExerciseHead<G> {
  readonly id: string;
  readonly lesson: string;
  readonly equation: string;
  /** A new one whenever drawn instances change. */
  readonly version: number;
  readonly title: Bilingual;
  /** `article` where absent. */
  readonly opensOn?: Variant;
  /** The source's own numbers. */
  readonly article: G;
  /** Draws givens from the exercise's family; null where this draw does not belong to it. Absent: one instance only. */
  readonly draw?: (random: Random) => G | null;
  /** How the fields are named: see AnswerFormat. */
  readonly fields?: (givens: G) => Pick<AnswerFormat, 'symbol' | 'cellNames' | 'rowNames'>;
  /** Answers whose grading is known: spellings that must pass; for parameters a good answer and one for each mistake. */
  readonly samples?: (givens: G) => readonly SampleAnswer[];
  readonly prompt: (givens: G) => Bilingual;
  readonly hints: (givens: G) => readonly [Bilingual, Bilingual, Bilingual];
  readonly solution: (givens: G) => Bilingual;
}

export type ExerciseDefinition<G extends Givens> = ExerciseHead<G> &
  (CellsDefinition<G> | FormulaDefinition<G> | ParametersDefinition<G> | TableDefinition<G> | ChoiceDefinition<G>);
