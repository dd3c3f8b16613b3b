import { handle, json } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { SubmissionsQuery } from '@/lib/http/schemas';
import { listLearnerSubmissions } from '@/lib/instructor/learner-submissions';

export const GET = handle({ query: SubmissionsQuery }, async ({ params, query, wording }) =>
  json(await listLearnerSubmissions(params('id'), params('learner'), query, wording)),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = refuseMethods('GET');
