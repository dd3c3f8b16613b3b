import { handle, json } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { CheckRequest, WordsQuery } from '@/lib/http/schemas';
import { checkAnswer } from '@/lib/learner/check-answer';

export const POST = handle({ query: WordsQuery, body: CheckRequest }, async ({ params, body, wording }) =>
  json(checkAnswer({ ...body, exercise: params('id') }, wording)),
);

export const { DELETE, GET, OPTIONS, PATCH, PUT } = refuseMethods('POST');
