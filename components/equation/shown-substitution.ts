import type { LessonSnapshot } from '@/components/lesson/lesson-store';
import type { Givens } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';
import { readNumber } from '@/lib/grading/read-number';
import { substitutions } from './substitution-of';
import type { Origin, Substitution } from './substitutions/substitution-parts';

/** Where an equation's numbers may come from. */
export interface SubstitutionSources {
  readonly equation: string;
  /** The exercises beside it. */
  readonly exercises: readonly { readonly id: string; readonly number: number; readonly givens: Givens }[];
  /** What the lesson's figures show before anybody moves them. */
  readonly figures: readonly { readonly id: string; readonly number: string; readonly numbers: Givens }[];
  /** The exercise whose answer the equation's right side is: with numbers in it, it would give that away too. */
  readonly until?: string | undefined;
}

export interface Shown {
  readonly substitution: Substitution;
  /** The numbers are an open exercise's own: what they come to is left to the reader. */
  readonly open: boolean;
  /** The number of that exercise, */
  readonly exercise?: number;
  /** or that of the figure. */
  readonly figure?: string | undefined;
}

const ofFigure: Origin = { open: false, figure: true };

/** The parameters that the learner chooses (a rate, a step, an output), as far as they can be read. */
function chosenNumbers(typed: SubmittedAnswer | undefined): Givens {
  if (typeof typed !== 'object' || Array.isArray(typed)) return {};
  const read = (text: string): number[] => {
    const reading = readNumber(text);
    return reading.ok ? [reading.value] : [];
  };
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, written]: [string, string | readonly string[]]) => {
      const texts = typeof written === 'string' ? [written] : written;
      const values = texts.flatMap(read);
      if (values.length < texts.length) return [];
      return [[name, typeof written === 'string' ? (values[0] ?? 0) : values]];
    }),
  );
}

/**
 * The equation with what the learner touched last: a figure that was moved, an exercise that is being edited; before that
 * the exercise beside it, and where that has no numbers the figure as it stands.
 */
export function shownSubstitution(
  { equation, exercises, figures, until }: SubstitutionSources,
  snapshot: LessonSnapshot,
): Shown | undefined {
  const substitute = substitutions[equation];
  if (substitute === undefined) return undefined;
  if (until !== undefined && snapshot.exercises[until]?.status !== 'solved') return undefined;

  const { source } = snapshot;
  const moved = source?.kind === 'figure' ? snapshot.figures[source.id] : undefined;
  const figure = typeof moved === 'object' && moved !== null ? substitute(moved as Givens, ofFigure) : undefined;
  if (figure !== undefined) {
    return { substitution: figure, open: false, figure: figures.find(({ id }) => id === source?.id)?.number };
  }

  const touched = exercises.filter(({ id }) => source?.kind === 'exercise' && source.id === id);
  for (const { id, number, givens } of [...touched, ...exercises]) {
    const record = snapshot.exercises[id];
    const open = record?.revealed !== true;
    const numbers = { ...(record?.givens ?? givens), ...chosenNumbers(record?.typed) };
    const substitution = substitute(numbers, { open, figure: false });
    if (substitution !== undefined) return { substitution, open, exercise: number };
  }
  for (const { number, numbers } of figures) {
    const substitution = substitute(numbers, ofFigure);
    if (substitution !== undefined) return { substitution, open: false, figure: number };
  }
  return undefined;
}
