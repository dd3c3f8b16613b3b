import { describe, expect, test } from 'vitest';
import { largestBody, readJson, readText } from './body';

const streamed = (chunks: number, size: number) => {
  let left = chunks;
  const body = new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(size).fill(97));
      else controller.close();
    },
  });
  return new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
};
const sent = (body: string) => new Request('http://localhost/', { method: 'POST', body });

describe('readText', () => {
  test('reads up to the limit', async () => {
    expect(await readText(streamed(64, 1024))).toHaveLength(largestBody);
  });
  test('stops past it, whatever length was stated', async () => {
    await expect(readText(streamed(1e9, 1024))).rejects.toThrow('body-too-large');
  });
  test('does not begin where the stated length is past it', async () => {
    const request = new Request('http://localhost/', { method: 'POST', body: 'a', headers: { 'content-length': '70000' } });
    await expect(readText(request)).rejects.toThrow('body-too-large');
  });
});

describe('readJson', () => {
  test.each(['', '{', 'abc', '{"a":}', '\u0000', "{'a': 1}"])('%j is a 400', async (body) => {
    await expect(readJson(sent(body))).rejects.toThrow('malformed-json');
  });
  test('reads deep nesting without harm', async () => {
    const depth = 30_000;
    await expect(readJson(sent(`${'['.repeat(depth)}${']'.repeat(depth)}`))).resolves.toHaveLength(1);
  });
});
