import { createInstructor, setPassword } from '@/lib/accounts/create-instructor';
import { prisma } from '@/lib/database/client';
import { createClass } from '@/lib/instructor/create-class';
import { listClasses } from '@/lib/instructor/list-classes';

const email = 'instructor@kobai.example';

/** Makes the demo instructor, with the password DEMO_PASSWORD, and a class. Run again, it sets the password anew. */
export async function run(): Promise<number> {
  const password = process.env['DEMO_PASSWORD'];
  if (!password) {
    console.error('DEMO_PASSWORD is not set.');
    return 1;
  }
  try {
    const instructor = await createInstructor(email, password);
    if (!instructor.isNew) await setPassword(instructor.id, password);
    if ((await listClasses(instructor.id)).length === 0) await createClass(instructor, 'デモクラス');
    return 0;
  } finally {
    await prisma.$disconnect();
  }
}
