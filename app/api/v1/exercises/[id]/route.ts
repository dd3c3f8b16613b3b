import { handle, json } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { InstanceQuery } from '@/lib/http/schemas';
import { viewExercise } from '@/lib/learner/view-exercises';

export const GET = handle({ query: InstanceQuery }, async ({ params, query, wording }) =>
  json(viewExercise(params('id'), query.variant, wording)),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = refuseMethods('GET');
