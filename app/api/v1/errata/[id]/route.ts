import { handle, json } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { WordsQuery } from '@/lib/http/schemas';
import { getErratum } from '@/lib/learner/get-erratum';

export const GET = handle({ query: WordsQuery }, async ({ user, params, wording }) =>
  json(await getErratum(user?.id, params('id'), wording)),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = refuseMethods('GET');
