import { requireLearner, requireSession } from '@/lib/accounts/require-learner';
import { handle, json } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { SubmissionRequest, SubmissionsQuery, WordsQuery } from '@/lib/http/schemas';
import { listSubmissions } from '@/lib/learner/list-submissions';
import { submitAnswer } from '@/lib/learner/submit-answer';

export const GET = handle({ query: SubmissionsQuery }, async ({ query, wording }) =>
  json(await listSubmissions(await requireSession(), query, wording)),
);

export const POST = handle({ query: WordsQuery, body: SubmissionRequest }, async ({ body, wording }) => {
  const { isNew, ...submitted } = await submitAnswer(requireLearner, body, wording);
  return json(submitted, isNew ? 201 : 200);
});

export const { DELETE, OPTIONS, PATCH, PUT } = refuseMethods('GET', 'POST');
