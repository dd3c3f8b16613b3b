import { handle, json } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { InstanceQuery } from '@/lib/http/schemas';
import { openHint } from '@/lib/learner/hints';

export const GET = handle({ query: InstanceQuery }, async ({ user, params, query: { variant }, wording }) =>
  json(await openHint(user?.id, { exercise: params('id'), variant, hint: params('hint') }, wording)),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = refuseMethods('GET');
