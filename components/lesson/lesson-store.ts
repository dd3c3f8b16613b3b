import type { Status } from '@/components/exercise/result';
import type { Givens, Json, Variant } from '@/lib/course/exercise';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';

/** What the parts of a lesson know of an exercise: cards write it; staff, equations and figures read it. */
export interface ExerciseRecord {
  readonly status: Status;
  /** The instance on show. */
  readonly variant?: Variant;
  readonly givens?: Givens;
  /** Whether that very instance is solved, or its solution open: only then may a part of the page print its result. */
  readonly revealed?: boolean;
  /** The givens of the article's own instance from when that was solved or opened, whatever instance is on show later. */
  readonly article?: Givens;
  /** The last answer to it that was graded: a figure draws it. */
  readonly graded?: SubmittedAnswer;
  /** What stands in its fields. */
  readonly typed?: SubmittedAnswer;
}

/** Where an equation's numbers come from: what the learner touched last. */
export type Source = { readonly kind: 'exercise' | 'figure'; readonly id: string };

export interface LessonSnapshot {
  readonly exercises: Readonly<Record<string, ExerciseRecord>>;
  /** The state of each figure that was moved, in the figure's own shape. */
  readonly figures: Readonly<Record<string, Json>>;
  readonly source?: Source;
}

export interface LessonStore {
  readonly get: () => LessonSnapshot;
  readonly subscribe: (changed: () => void) => () => void;
  /** Tells of changes once there was none for a moment: for what nobody looks at while a figure moves. */
  readonly subscribeAtRest: (changed: () => void) => () => void;
  readonly recordExercise: (id: string, change: Partial<ExerciseRecord>) => void;
  readonly moveFigure: (id: string, state: Json) => void;
  readonly touch: (source: Source) => void;
  /** An exercise's card lends its fields, so that a figure can fill them in; returns what takes them back. */
  readonly lendFields: (id: string, type: (answer: SubmittedAnswer) => void) => () => void;
  /** Fills in an exercise's fields, as if it had been typed. */
  readonly typeInto: (id: string, answer: SubmittedAnswer) => void;
}

const untouched: LessonSnapshot = { exercises: {}, figures: {} };
const fresh: ExerciseRecord = { status: 'new' };
const aMoment = 150;

function createLessonStore(): LessonStore {
  let snapshot = untouched;
  const listeners = new Set<() => void>();
  const fields = new Map<string, (answer: SubmittedAnswer) => void>();
  const change = (next: LessonSnapshot) => {
    snapshot = next;
    for (const changed of listeners) changed();
  };
  const subscribe = (changed: () => void) => {
    listeners.add(changed);
    return () => void listeners.delete(changed);
  };
  return {
    get: () => snapshot,
    subscribe,
    subscribeAtRest(changed) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const leave = subscribe(() => {
        clearTimeout(timer);
        timer = setTimeout(changed, aMoment);
      });
      return () => {
        clearTimeout(timer);
        leave();
      };
    },
    recordExercise(id, part) {
      const { graded, revealed, typed, ...rest } = snapshot.exercises[id] ?? fresh;
      // What was typed, graded or revealed belongs to its instance: another one starts without.
      const same = part.variant === undefined || part.variant === rest.variant;
      const before = {
        ...rest,
        ...(same && graded !== undefined && { graded }),
        ...(same && revealed !== undefined && { revealed }),
        ...(same && typed !== undefined && { typed }),
      };
      const record = { ...before, ...part };
      const { variant, revealed: open, givens } = record;
      const article = variant === 'article' && open === true ? givens : record.article;
      change({ ...snapshot, exercises: { ...snapshot.exercises, [id]: { ...record, ...(article && { article }) } } });
    },
    moveFigure(id, state) {
      change({ ...snapshot, figures: { ...snapshot.figures, [id]: state }, source: { kind: 'figure', id } });
    },
    touch(source) {
      if (snapshot.source?.kind !== source.kind || snapshot.source.id !== source.id) change({ ...snapshot, source });
    },
    lendFields(id, type) {
      fields.set(id, type);
      return () => {
        if (fields.get(id) === type) fields.delete(id);
      };
    },
    typeInto: (id, answer) => fields.get(id)?.(answer),
  };
}

const stores = new Map<string, LessonStore>();

/** The one store of a lesson's page; every client part of the page asks for it by the lesson's id. */
export function lessonStore(lesson: string): LessonStore {
  let store = stores.get(lesson);
  if (store === undefined) {
    store = createLessonStore();
    stores.set(lesson, store);
  }
  return store;
}

/** What the server renders: nobody has touched anything. */
export const serverSnapshot = (): LessonSnapshot => untouched;
