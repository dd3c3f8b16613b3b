/** What came of a call: an answer, a refusal with the server's own words, or nothing at all. */
export type Reply<T> =
  | { readonly kind: 'answered'; readonly body: T }
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string; readonly retryAfter?: number }
  | { readonly kind: 'unreachable' };

/** Calls the product's own API. It never throws: a learner's answer must survive whatever happens on the way. */
export async function callApi<T>(path: string, body?: unknown): Promise<Reply<T>> {
  try {
    const response = await fetch(
      `/api/v1/${path}`,
      body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    );
    const text = await response.text();
    if (response.ok) return { kind: 'answered', body: (text === '' ? undefined : JSON.parse(text)) as T };
    // A gateway's 502 or a server going down is a connection that failed, not a verdict.
    if (response.status >= 500) return { kind: 'unreachable' };
    const retryAfter = Number(response.headers.get('retry-after'));
    return {
      kind: 'refused',
      status: response.status,
      detail: detailOf(text),
      ...(retryAfter > 0 ? { retryAfter } : {}),
    };
  } catch {
    return { kind: 'unreachable' };
  }
}

function detailOf(text: string): string {
  try {
    const problem = JSON.parse(text) as { detail?: unknown; title?: unknown };
    return String(problem.detail ?? problem.title ?? '');
  } catch {
    return '';
  }
}
