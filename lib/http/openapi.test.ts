import { describe, expect, test } from 'vitest';
import { docsPage } from './docs-page';
import { openApi } from './openapi';
import { operations } from './operations';

const document = openApi('1.2.3');

describe('openapi.json', () => {
  test('names every call, once', () => {
    expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
    for (const { method, path } of operations) expect(document.paths[path]).toHaveProperty(method);
  });
  test('every reference leads somewhere', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(references.length).toBeGreaterThan(20);
    for (const name of references) expect(document.components.schemas).toHaveProperty([String(name)]);
  });
  test('every part of an address is described', () => {
    for (const { method, path } of operations) {
      const operation = document.paths[path]?.[method] as { parameters: { name: string; in: string }[] } | undefined;
      const named = operation?.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`);
      expect(named).toEqual(path.match(/\{\w+\}/g) ?? []);
    }
  });
  test('asks of a submission what is checked', () => {
    expect(document.components.schemas['SubmissionRequest']).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['id', 'exercise', 'variant', 'answer']),
    });
  });
});

test.each(['ja', 'en'] as const)('the page to read shows every call, without a script (%s)', (locale) => {
  const page = docsPage(locale);
  for (const { path } of operations) expect(page).toContain(path);
  expect(page).not.toMatch(/<script|\son\w+=|style=/);
});
