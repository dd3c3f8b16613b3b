import { randomUUID } from 'node:crypto';
import { expect, submit, test } from './api-fixtures';

const password = 'long enough to be one';

test('a wrong password is told in a sentence, and after five of them how long to wait', async ({ page }) => {
  await page.goto('/en/sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('E-mail address')).toBeFocused();
  await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription('Enter an e-mail address.');
  await page.getByLabel('E-mail address').fill(`${randomUUID()}@kobai.example`);
  await page.getByLabel('Password').fill('not the password');
  for (let at = 0; at < 5; at++) {
    const answered = page.waitForResponse('**/api/auth/sign-in/email');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await answered;
    await expect(page.getByRole('main').getByRole('alert')).toHaveText('The e-mail address or the password is not right.');
  }
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(/^Too many sign-ins have failed\. Wait \d+ seconds/);
});

test('a sign-in never leads to another site', async ({ page }) => {
  const email = `${randomUUID()}@kobai.example`;
  await page.request.post('/api/auth/sign-up/email', { data: { email, password, name: 'A' } });
  await page.goto('/en/sign-in?from=//evil.example/en');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL('/en/account');
});

test('a guest makes an account, keeps all work, signs out and in again', async ({ page, complaints }) => {
  await submit(page.request, '0.195');
  await submit(page.request, '0.0975');
  await page.goto('/ja/account');
  await expect(page.getByText('ゲスト', { exact: true })).toBeVisible();
  const email = `${randomUUID()}@kobai.example`;
  await page.getByLabel('名前').fill('佐藤 花');
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill('short');
  await page.getByRole('button', { name: 'アカウントを作る' }).click();
  await expect(page.getByLabel('パスワード')).toHaveAccessibleDescription(/8文字以上にしてください/);
  await page.getByLabel('パスワード').fill(password);
  await page.getByRole('button', { name: 'アカウントを作る' }).click();
  await expect(page.getByText('学習者', { exact: true })).toBeVisible();
  await expect(page.getByText(email)).toBeVisible();

  await page.evaluate(() => localStorage.setItem('kobai-kept:draft:squared-error:article', '"0.1"'));
  await page.getByRole('button', { name: 'サインアウト' }).click();
  await expect(page).toHaveURL('/ja');
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('kobai-kept:draft:squared-error:article');
  await page.goto('/ja/progress');
  await expect(page.getByText('まだ解答がありません。')).toBeVisible();

  await page.goto('/ja/sign-in?from=/ja/progress');
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill(password);
  await page.getByRole('button', { name: 'サインイン' }).click();
  await expect(page).toHaveURL('/ja/progress');
  await expect(page.getByRole('row', { name: /2乗和誤差を求める/ })).toHaveAttribute('data-status', 'solved');
  await expect(page.locator('[data-submission]')).toHaveCount(2);
  expect(complaints).toEqual([]);
});

test('an e-mail address that is taken is told', async ({ page, openClient }) => {
  const email = `${randomUUID()}@kobai.example`;
  await (await openClient()).post('/api/auth/sign-up/email', { data: { email, password, name: 'A' } });
  await page.goto('/en/account');
  await page.getByLabel('Name').fill('B');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Make an account' }).click();
  const form = page.getByRole('region', { name: 'Make an account' });
  await expect(form.getByRole('alert')).toHaveText(/There is an account with this e-mail address already/);
});

test('progress says status, best score, tries and when it was solved, in the page’s language', async ({ page }) => {
  await submit(page.request, '0.195');
  await submit(page.request, '0.0975');
  await page.goto('/en/progress');
  const line = page.getByRole('row', { name: /sum of squared errors/i });
  await expect(line.getByRole('cell')).toHaveText(['Solved', '1', '2', /^\d+ \w+ 20\d\d, \d\d:\d\d$/]);
  await expect(line.getByRole('rowheader')).toBeVisible();
});
