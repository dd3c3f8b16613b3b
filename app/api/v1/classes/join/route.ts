import { handle, json } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { JoinRequest } from '@/lib/http/schemas';
import { joinClass } from '@/lib/learner/join-class';

export const POST = handle({ body: JoinRequest }, async ({ body }) =>
  json({ class: await joinClass(body.code, body.displayName) }),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = refuseMethods('POST');
