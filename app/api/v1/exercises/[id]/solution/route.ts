import { handle, json } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { InstanceQuery } from '@/lib/http/schemas';
import { openSolution } from '@/lib/learner/solution';

export const GET = handle({ query: InstanceQuery }, async ({ user, params, query: { variant }, wording }) =>
  json(await openSolution(user?.id, { exercise: params('id'), variant }, wording)),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = refuseMethods('GET');
