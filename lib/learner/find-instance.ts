import 'server-only';
import { findExercise } from '@/lib/course/catalogue';
import type { Exercise, Instance, Variant } from '@/lib/course/exercise';
import { Problem } from '@/lib/http/problem';

/** The exercise with this id; an unknown one is a 404. */
export function getExercise(id: string): Exercise {
  const exercise = findExercise(id);
  if (!exercise) throw new Problem('unknown-exercise');
  return exercise;
}

/** The instance an answer is for. A version that is no longer served is a 409: it would be graded on other numbers. */
export function getInstance(exercise: Exercise, variant: Variant, version?: number): Instance {
  if (version !== undefined && version !== exercise.version) throw new Problem('version-not-served');
  return exercise.instance(variant);
}
