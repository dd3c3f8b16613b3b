import type { LessonSnapshot } from '@/components/lesson/lesson-store';
import type { Givens } from '@/lib/course/exercise';
import { substitutions } from './substitution-of';
import type { Origin, Substitution } from './substitutions/substitution-parts';

/** Where an equation's numbers may come from. */
export interface SubstitutionSources {
  readonly equation: string;
  /** The exercises beside it. */
  readonly exercises: readonly { readonly id: string; readonly number: number; readonly givens: Givens }[];
  /** What the lesson's figures show before anybody moves them. */
  readonly figures: readonly Givens[];
  /** The exercise whose answer the equation's right side is: with numbers in it, it would give that away too. */
  readonly until?: string | undefined;
}

export interface Shown {
  readonly substitution: Substitution;
  /** The numbers are an open exercise's own: what they come to is left to the reader. */
  readonly open: boolean;
  /** The number of that exercise; the figure's where undefined. */
  readonly exercise?: number;
}

const ofFigure: Origin = { open: false, figure: true };

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
  if (figure !== undefined) return { substitution: figure, open: false };

  const touched = exercises.filter(({ id }) => source?.kind === 'exercise' && source.id === id);
  for (const { id, number, givens } of [...touched, ...exercises]) {
    const record = snapshot.exercises[id];
    const open = record?.revealed !== true;
    const substitution = substitute(record?.givens ?? givens, { open, figure: false });
    if (substitution !== undefined) return { substitution, open, exercise: number };
  }
  for (const numbers of figures) {
    const substitution = substitute(numbers, ofFigure);
    if (substitution !== undefined) return { substitution, open: false };
  }
  return undefined;
}
