import { docsPage, docsPolicy } from '@/lib/http/docs-page';
import { handle } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { WordsQuery } from '@/lib/http/schemas';

export const GET = handle({ query: WordsQuery }, async ({ locale }) => {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': docsPolicy,
    vary: 'accept-language',
  };
  return new Response(docsPage(locale), { headers });
});

export const { DELETE, OPTIONS, PATCH, POST, PUT } = refuseMethods('GET');
