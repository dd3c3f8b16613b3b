import { expect, test } from './fixtures';

for (const locale of ['ja', 'en']) {
  test(`/${locale} runs under a policy without inline scripts, and the console stays empty`, async ({ page, complaints }) => {
    const response = await page.goto(`/${locale}`);
    const policy = response?.headers()['content-security-policy'] ?? '';
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src '));
    expect(scripts).toMatch(/^script-src 'self' 'sha256-/);
    expect(scripts).not.toMatch(/unsafe|nonce/);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });
}

test('an unknown address is answered by our page, under a policy of its own', async ({ page, complaints }) => {
  const response = await page.goto('/ja/no-such-page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The browser itself reports the 404.
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
});

for (const [languages, cookie, locale] of [
  ['en-GB,ja;q=0.8', undefined, 'en'],
  ['ja,en;q=0.5', undefined, 'ja'],
  ['fr', undefined, 'ja'],
  ['ja', 'en', 'en'],
  ['en', 'ja', 'ja'],
  ['en', 'no-language', 'en'],
] as const) {
  test(`/ leads to /${locale} for "${languages}" and the choice ${cookie ?? 'not made'}`, async ({ playwright, baseURL }) => {
    const request = await playwright.request.newContext({
      ...(baseURL && { baseURL }),
      extraHTTPHeaders: { 'accept-language': languages, ...(cookie && { cookie: `kobai-locale=${cookie}` }) },
    });
    const response = await request.get('/', { maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers()['location']).toBe(`/${locale}`);
    expect(response.headers()['set-cookie']).toBeUndefined();
    await request.dispose();
  });
}
