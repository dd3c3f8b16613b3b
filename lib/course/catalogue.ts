import 'server-only';
import type { Exercise } from './exercise';
import { exercisesInOrder } from './exercises-in-order';
import type { Lesson } from './lesson';
import { lessonsInOrder } from './lessons-in-order';

/*
 * The door of the room: it holds the keys, so only the server may open it. Browsers see `public-exercise.ts`.
 */

const byId: ReadonlyMap<string, Exercise> = new Map(exercisesInOrder.map((exercise) => [exercise.id, exercise]));

/** All exercises there are, in course order. */
export const exercises = (): readonly Exercise[] => exercisesInOrder;

/** The exercise with this id; undefined where there is none, whatever the text. */
export const findExercise = (id: string): Exercise | undefined => byId.get(id);

/** All lessons there are, in order. */
export const lessons = (): readonly Lesson[] => lessonsInOrder;

export const findLesson = (id: string): Lesson | undefined => lessonsInOrder.find((lesson) => lesson.id === id);

/** The exercises of a lesson, in the order of its equations. */
export const exercisesOf = (lesson: string): readonly Exercise[] =>
  exercisesInOrder.filter((exercise) => exercise.lesson === lesson);
