import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { createInstructor } from '@/lib/accounts/create-instructor';
import { prisma } from '@/lib/database/client';

// Without letters and digits that are taken for one another: it is copied by hand off a terminal.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
const makePassword = (): string => Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)]).join('');

/** `npm run instructor -- <e-mail>`: makes an instructor and prints a random password, shown this once. */
export async function run([email = '']: readonly string[]): Promise<number> {
  if (!z.email().safeParse(email).success) {
    console.error('Name the e-mail address of the instructor: npm run instructor -- name@school.example');
    return 1;
  }
  const password = makePassword();
  try {
    const { isNew } = await createInstructor(email, password);
    if (isNew) console.log(`${email} is an instructor now. The password, shown this once: ${password}`);
    else console.log(`${email} had an account already: it is an instructor now and keeps its password.`);
    return 0;
  } finally {
    await prisma.$disconnect();
  }
}
