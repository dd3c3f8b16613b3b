import { Problem } from '@/lib/http/problem';

/** Larger bodies are refused with 413. */
export const largestBody = 64 * 1024;

/** The body as text, read no further than the limit: a length that the client states is not to be believed. */
export async function readText(request: Request, limit = largestBody): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Problem('body-too-large');
  if (!request.body) return '';
  const reader = request.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new Problem('body-too-large');
    }
    parts.push(value);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** The body as JSON; a body that is none is a 400. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('malformed-json');
  }
}
