import 'server-only';
import { getPlacesOf } from '@/lib/database/enrolments';

export interface PlaceInClass {
  readonly id: string;
  readonly name: string;
  readonly role: 'learner' | 'instructor';
  /** By which the class's instructors know this person. */
  readonly displayName: string;
}

/** The classes that someone is in, as a learner or an instructor. A learner's work is seen by the class's instructors. */
export const listClassesOf = async (userId: string): Promise<PlaceInClass[]> =>
  (await getPlacesOf(userId)).map(({ class: { id, name }, role, displayName }) => ({ id, name, role, displayName }));
