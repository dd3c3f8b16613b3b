import 'server-only';
import { z } from 'zod';
import { readSession, type SessionUser } from '@/lib/accounts/session';
import { readJson } from '@/lib/http/body';
import { countCall } from '@/lib/http/limits';
import { localeOf } from '@/lib/http/locale';
import { refuseForeignOrigin } from '@/lib/http/origin';
import { Problem, type ProblemDetail, pointerTo, problemResponse } from '@/lib/http/problem';
import { toProblem } from '@/lib/http/to-problem';
import type { Locale } from '@/lib/i18n/locale';

interface Context {
  readonly params: Promise<Record<string, string | string[]>>;
}

/** What a route's work is given: all of it checked. */
export interface Call<Query, Body> {
  readonly request: Request;
  /** A part of the address. */
  readonly params: (name: string) => string;
  /** Who asks; undefined without a session. */
  readonly user: SessionUser | undefined;
  readonly query: Query;
  readonly body: Body;
  readonly locale: Locale;
  /** How to word the answer: in which language, and whether typeset too. */
  readonly wording: { readonly locale: Locale; readonly html: boolean };
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
      const params = await context.params;
      const wording = { locale, html: search['html'] === '1' };
      return await work({
        request,
        user: session?.user,
        params: (name) => String(params[name] ?? ''),
        query,
        body,
        locale,
        wording,
      });
    } catch (error) {
      return problemResponse(await toProblem(error), locale);
    }
  };
}

/** A JSON answer that no cache keeps: what it says depends on who asks. */
export const json = (value: unknown, status = 200): Response =>
  Response.json(value, { status, headers: { 'cache-control': 'no-store' } });
