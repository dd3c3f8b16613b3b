/** What came of a call of the accounts' API. `code` is the service's own name for a refusal. */
export type AuthReply =
  | { readonly kind: 'done'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly retryAfter: number }
  | { readonly kind: 'unreachable' };

/** Calls Better Auth's API under `/api/auth`. It never throws. */
export async function callAuth(path: string, body: unknown): Promise<AuthReply> {
  try {
    const response = await fetch(`/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json().catch(() => ({}))) as { code?: unknown };
    if (response.ok) return { kind: 'done', body: answer };
    if (response.status >= 500) return { kind: 'unreachable' };
    return {
      kind: 'refused',
      status: response.status,
      code: String(answer.code ?? ''),
      retryAfter: Number(response.headers.get('retry-after')) || 10,
    };
  } catch {
    return { kind: 'unreachable' };
  }
}
