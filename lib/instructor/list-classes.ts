import 'server-only';
import { getClassesOf } from '@/lib/database/classes';
import type { CreatedClass } from '@/lib/instructor/create-class';

/** The classes of an instructor, oldest first. */
export const listClasses = async (instructorId: string): Promise<CreatedClass[]> =>
  (await getClassesOf(instructorId)).map(({ id, name, joinCode }) => ({ id, name, joinCode }));
