import 'server-only';
import { randomInt, randomUUID } from 'node:crypto';
import { insertClass } from '@/lib/database/classes';
import { isUniqueViolation } from '@/lib/database/violations';
import { makeJoinCode } from '@/lib/learner/join-code';

export interface CreatedClass {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
}

/** A new class of this instructor, with a join code of its own. */
export async function createClass(instructor: { id: string; name: string }, name: string): Promise<CreatedClass> {
  for (;;) {
    try {
      const made = await insertClass(
        { id: randomUUID(), name, joinCode: makeJoinCode(randomInt) },
        { userId: instructor.id, displayName: instructor.name },
      );
      return { id: made.id, name: made.name, joinCode: made.joinCode };
    } catch (error) {
      // Another class has this code: draw again.
      if (!isUniqueViolation(error)) throw error;
    }
  }
}
