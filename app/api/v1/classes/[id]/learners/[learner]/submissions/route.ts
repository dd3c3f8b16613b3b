import { handle, json } from '@/lib/http/handle';
import { SubmissionsQuery } from '@/lib/http/schemas';
import { listLearnerSubmissions } from '@/lib/instructor/learner-submissions';

export const GET = handle({ query: SubmissionsQuery }, async ({ params, query, wording }) =>
  json(await listLearnerSubmissions(params('id'), params('learner'), query, wording)),
);
