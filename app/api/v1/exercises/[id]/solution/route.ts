import { handle, json } from '@/lib/http/handle';
import { InstanceQuery } from '@/lib/http/schemas';
import { openSolution } from '@/lib/learner/solution';

export const GET = handle({ query: InstanceQuery }, async ({ user, params, query: { variant }, wording }) =>
  json(await openSolution(user?.id, { exercise: params('id'), variant }, wording)),
);
