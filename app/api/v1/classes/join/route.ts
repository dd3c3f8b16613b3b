import { handle, json } from '@/lib/http/handle';
import { JoinRequest } from '@/lib/http/schemas';
import { joinClass } from '@/lib/learner/join-class';

export const POST = handle({ body: JoinRequest }, async ({ body }) =>
  json({ class: await joinClass(body.code, body.displayName) }),
);
