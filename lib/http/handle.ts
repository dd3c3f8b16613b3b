import 'server-only';
import { z } from 'zod';
import { readSession } from '@/lib/accounts/session';
import { databaseAnswers } from '@/lib/database/health';
import { isForeignKeyViolation } from '@/lib/database/violations';
import { readJson } from '@/lib/http/body';
import { countCall } from '@/lib/http/limits';
import { localeOf } from '@/lib/http/locale';
import { log } from '@/lib/http/log';
import { refuseForeignOrigin } from '@/lib/http/origin';
import { Problem, type ProblemDetail, pointerTo, problemResponse } from '@/lib/http/problem';
import type { Locale } from '@/lib/i18n/locale';

interface Context {
  readonly params: Promise<Record<string, string>>;
}

/** What a route's work is given: all of it checked. */
export interface Call<Query, Body> {
  readonly request: Request;
  readonly params: Record<string, string>;
  readonly query: Query;
  readonly body: Body;
  readonly locale: Locale;
}

interface Expected<Query extends z.ZodType, Body extends z.ZodType> {
  readonly query?: Query;
  readonly body?: Body;
}

type Place = 'pointer' | 'parameter';

function details(error: z.ZodError, place: Place): ProblemDetail[] {
  return error.issues.slice(0, 20).map(({ path, message }) => ({
    detail: message,
    ...(place === 'pointer' ? { pointer: pointerTo(path) } : { parameter: String(path[0] ?? '') }),
  }));
}

function readAs<Schema extends z.ZodType>(schema: Schema, value: unknown, locale: Locale, place: Place): z.output<Schema> {
  const read = schema.safeParse(value, { error: z.locales[locale]().localeError });
  if (!read.success) throw new Problem('invalid-request', { errors: details(read.error, place) });
  return read.data;
}

/** Every error as a problem: a use case's own, a database that does not answer, and what nobody foresaw. */
async function problemOf(error: unknown): Promise<Problem> {
  if (error instanceof Problem) return error;
  // A cached session may outlive its guest for a minute, after the guest became an account elsewhere.
  if (isForeignKeyViolation(error)) return new Problem('no-session');
  log.error({ err: error }, 'unexpected error');
  return new Problem((await databaseAnswers()) ? 'unexpected' : 'database-unreachable');
}

/**
 * Makes a route handler: refuses foreign origins, counts the call, checks query and body against their schemas, and
 * answers every error with a problem document. `work` gets checked values and returns the response.
 */
export function handle<Query extends z.ZodType = z.ZodUndefined, Body extends z.ZodType = z.ZodUndefined>(
  expected: Expected<Query, Body>,
  work: (call: Call<z.output<Query>, z.output<Body>>) => Promise<Response>,
) {
  return async (request: Request, context: Context): Promise<Response> => {
    const search = Object.fromEntries(new URL(request.url).searchParams);
    let locale = localeOf(search['locale'], request);
    try {
      refuseForeignOrigin(request);
      const session = await readSession();
      countCall(session?.user.id, request.headers);
      const sent = expected.body && (await readJson(request));
      if (typeof sent === 'object' && sent !== null && 'locale' in sent) locale = localeOf(sent.locale, request);
      const query = readAs(expected.query ?? z.undefined(), expected.query && search, locale, 'parameter') as z.output<Query>;
      const body = readAs(expected.body ?? z.undefined(), sent, locale, 'pointer') as z.output<Body>;
      return await work({ request, params: await context.params, query, body, locale });
    } catch (error) {
      return problemResponse(await problemOf(error), locale);
    }
  };
}

/** A JSON answer that no cache keeps: what it says depends on who asks. */
export const json = (value: unknown, status = 200): Response =>
  Response.json(value, { status, headers: { 'cache-control': 'no-store' } });
