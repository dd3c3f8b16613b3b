import 'server-only';
import { getClassesOf } from '@/lib/database/classes';
import { countLearners } from '@/lib/database/enrolments';
import type { CreatedClass } from '@/lib/instructor/create-class';

/** The classes of an instructor, oldest first. */
export const listClasses = async (instructorId: string): Promise<CreatedClass[]> =>
  (await getClassesOf(instructorId)).map(({ id, name, joinCode }) => ({ id, name, joinCode }));

/** The same, each with the number of its learners. */
export async function listClassesWithLearners(instructorId: string): Promise<(CreatedClass & { readonly learners: number })[]> {
  const classes = await listClasses(instructorId);
  const learners = await countLearners(classes.map(({ id }) => id));
  return classes.map((one) => ({ ...one, learners: learners.get(one.id) ?? 0 }));
}
