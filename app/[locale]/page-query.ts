import { findExercise } from '@/lib/course/catalogue';

/** Which page of submissions an address asks for; an exercise that does not exist is none. */
export function pageQuery(query: Readonly<Record<string, string | string[] | undefined>>): {
  exercise: string | undefined;
  cursor: string | undefined;
} {
  const { exercise, cursor } = query;
  return {
    exercise: typeof exercise === 'string' && findExercise(exercise) ? exercise : undefined,
    cursor: typeof cursor === 'string' && cursor !== '' ? cursor : undefined,
  };
}
