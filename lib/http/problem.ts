import type { Locale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';

/** Every problem the API answers with, and its status: the one table of it. The words are in `messages/<locale>/problem.json`. */
export const problemStatus = {
  'malformed-json': 400,
  'invalid-request': 400,
  'no-session': 401,
  'foreign-origin': 403,
  'not-an-instructor': 403,
  'solution-closed': 403,
  'equation-withheld': 403,
  'erratum-withheld': 403,
  'unknown-address': 404,
  'unknown-exercise': 404,
  'unknown-lesson': 404,
  'unknown-equation': 404,
  'unknown-erratum': 404,
  'unknown-hint': 404,
  'unknown-class': 404,
  'unknown-code': 404,
  'method-not-allowed': 405,
  'version-not-served': 409,
  'submission-differs': 409,
  'body-too-large': 413,
  'too-many-requests': 429,
  'too-many-sign-ins': 429,
  unexpected: 500,
  'database-unreachable': 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** One thing that does not fit; `pointer` is a JSON pointer (RFC 6901) as a URI fragment, as RFC 9457 writes it. */
export interface ProblemDetail {
  readonly detail: string;
  readonly pointer?: string;
  readonly parameter?: string;
}

/** Thrown by use cases and read by `handle`, which answers with the problem document. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly errors: readonly ProblemDetail[] | undefined;
  readonly retryAfter: number | undefined;
  readonly allow: readonly string[] | undefined;

  constructor(
    code: ProblemCode,
    more: { errors?: readonly ProblemDetail[]; retryAfter?: number; allow?: readonly string[] } = {},
  ) {
    super(code);
    this.code = code;
    this.errors = more.errors;
    this.retryAfter = more.retryAfter;
    this.allow = more.allow;
  }
}

/** The problem document of RFC 9457, in the reader's language; a 429 says in `Retry-After` how many seconds to wait, a 405 in `Allow` what may be asked. */
export function problemResponse({ code, errors, retryAfter, allow }: Problem, locale: Locale): Response {
  const { title, detail } = messagesOf(locale).problem[code];
  const status = problemStatus[code];
  return Response.json(
    { type: `/api/docs#${code}`, title, status, detail, ...(errors && { errors }) },
    {
      status,
      headers: {
        'content-type': 'application/problem+json',
        'content-language': locale,
        'cache-control': 'no-store',
        ...(retryAfter !== undefined && { 'retry-after': String(Math.max(1, Math.ceil(retryAfter))) }),
        ...(allow && { allow: allow.join(', ') }),
      },
    },
  );
}

/** A place in a JSON document, as a JSON pointer in a URI fragment: `["answer", 0]` is `#/answer/0`. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  `#${path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
