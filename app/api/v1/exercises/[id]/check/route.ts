import { handle, json } from '@/lib/http/handle';
import { CheckRequest, WordsQuery } from '@/lib/http/schemas';
import { checkAnswer } from '@/lib/learner/check-answer';

export const POST = handle({ query: WordsQuery, body: CheckRequest }, async ({ params, body, wording }) =>
  json(checkAnswer({ ...body, exercise: params('id') }, wording)),
);
