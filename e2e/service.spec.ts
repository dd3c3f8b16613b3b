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

for (const [locale, address, title] of [
  ['ja', '/ja/no-such-page', 'このページはありません'],
  ['en', '/en/no/such/page', 'There is no such page'],
  ['ja', '/ja/lessons/no-such-lesson', 'このページはありません'],
] as const) {
  test(`${address} is answered by a 404 with the site’s bar, under a policy of its own`, async ({ page, complaints }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('banner').getByRole('link').first()).toHaveAttribute('href', `/${locale}`);
    await expect(page.getByRole('contentinfo')).toBeVisible();
    // The browser itself reports the 404.
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });
}

test('an address under no language is answered in both', async ({ page }) => {
  const response = await page.goto('/no-such.page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading')).toHaveText(['このページはありません', 'There is no such page']);
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
