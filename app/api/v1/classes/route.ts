import { requireInstructor } from '@/lib/accounts/require-instructor';
import { handle, json } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { ClassRequest } from '@/lib/http/schemas';
import { createClass } from '@/lib/instructor/create-class';
import { listClasses } from '@/lib/instructor/list-classes';

export const GET = handle({}, async () => json(await listClasses((await requireInstructor()).id)));

export const POST = handle({ body: ClassRequest }, async ({ body }) =>
  json(await createClass(await requireInstructor(), body.name), 201),
);

export const { DELETE, OPTIONS, PATCH, PUT } = refuseMethods('GET', 'POST');
