import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, submit, test } from './api-fixtures';
import { demoInstructor } from './demo-instructor';

interface MadeClass {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
}

async function makeClass(instructor: APIRequestContext, name = '火曜3限'): Promise<MadeClass> {
  const response = await instructor.post('/api/v1/classes', { data: { name } });
  expect(response.status()).toBe(201);
  return response.json();
}

const join = (client: APIRequestContext, { joinCode }: MadeClass, displayName: string) =>
  client.post('/api/v1/classes/join', { data: { code: joinCode, displayName } });

const row = (page: Page, displayName: string) => page.getByRole('row', { name: new RegExp(`^${displayName}`) });
const cell = (page: Page, displayName: string, exercise: string) =>
  row(page, displayName).locator(`[data-exercise="${exercise}"]`);

async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill(password);
  await page.getByRole('button', { name: 'サインイン' }).click();
}

test('an instructor signs in, comes back to where they came from, makes a class and has a code to hand out', async ({
  page,
  complaints,
}) => {
  await page.goto('/ja/classes');
  await expect(page).toHaveURL('/ja/sign-in?from=%2Fja%2Fclasses');
  await signIn(page, demoInstructor());
  await expect(page).toHaveURL('/ja/classes');
  await page.getByLabel('クラスの名前').fill('機械学習入門');
  await page.getByRole('button', { name: 'クラスを作る' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '機械学習入門' })).toBeVisible();
  await expect(page.getByText('まだ学習者がいません。参加コードを伝えてください。')).toBeVisible();
  const code = (await page.locator('[data-join-code]').textContent()) ?? '';
  expect(code).toMatch(/^[A-Z0-9]{8}$/);
  await expect(page.getByText(new RegExp(`^http://.+/ja/join/${code}$`))).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a guest joins by the link, knowing who will see what, and the open grid shows the answers without a reload', async ({
  signedInInstructor: board,
  instructor,
  page,
  openClient,
}) => {
  const made = await makeClass(instructor);
  await board.goto(`/ja/classes/${made.id}`);
  await expect(board.getByText('まだ学習者がいません。')).toBeVisible();

  await submit(page.request, '0.195');
  await page.goto(`/ja/join/${made.joinCode.toLowerCase()}`);
  await expect(page.getByText('参加する前に送った解答も含まれます。')).toBeVisible();
  await page.getByRole('button', { name: '参加する' }).click();
  await expect(page.getByLabel('表示名')).toHaveAccessibleDescription(/表示名を入れてください。/);
  await page.getByLabel('表示名').fill('佐藤 花');
  await page.getByRole('button', { name: '参加する' }).click();
  await expect(page.getByRole('heading', { name: '「火曜3限」に参加しました' })).toBeFocused();

  await expect(cell(board, '佐藤 花', 'squared-error')).toHaveAttribute('data-status', 'tried');
  await expect(cell(board, '佐藤 花', 'squared-error')).toHaveText('不正解');
  await submit(page.request, '０．０９７５');
  await expect(cell(board, '佐藤 花', 'squared-error')).toHaveText('正解');
  await expect(board.locator('[data-share="squared-error"]')).toHaveText('100');

  for (const wrong of ['1', '2', '3']) await submit(page.request, wrong, { exercise: 'cross-entropy' });
  await expect(cell(board, '佐藤 花', 'cross-entropy')).toHaveAttribute('data-status', 'stuck');
  await submit(page.request, 'abc', { exercise: 'log-curve-value' });

  const second = await openClient();
  await submit(second, '0.0975');
  await join(second, made, '青木 陽菜');
  await expect(cell(board, '青木 陽菜', 'squared-error')).toHaveText('正解');
  await expect(cell(board, '佐藤 花', 'log-curve-value')).toHaveText('未着手');
});

test('a guest of the class who makes an account stays one row of the open grid', async ({
  signedInInstructor: board,
  instructor,
  request,
}) => {
  const made = await makeClass(instructor);
  await submit(request, '0.195');
  await join(request, made, '佐藤 花');
  const follows = board.waitForResponse('**/live');
  await board.goto(`/ja/classes/${made.id}`);
  await follows;
  const id = await board.locator('[data-learner]').getAttribute('data-learner');
  const data = { email: `${randomUUID()}@kobai.example`, password: 'long enough to be one', name: 'A' };
  expect((await request.post('/api/auth/sign-up/email', { data })).status()).toBe(200);
  await expect(board.locator(`[data-learner="${id}"]`)).toHaveCount(0);
  await submit(request, '0.0975');
  await expect(cell(board, '佐藤 花', 'squared-error')).toHaveText('正解');
  await expect(board.locator('[data-learner]')).toHaveCount(1);
});

test('the grid is sorted and filtered', async ({ signedInInstructor: page, instructor, openClient }) => {
  const made = await makeClass(instructor);
  for (const [name, answers] of [
    ['B', ['0.0975']],
    ['C', []],
    ['A', ['1', '2', '3']],
  ] as const) {
    const client = await openClient();
    await client.post('/api/v1/guest');
    for (const answer of answers) await submit(client, answer);
    await join(client, made, name);
  }
  const alive = page.waitForRequest('**/live');
  await page.goto(`/en/classes/${made.id}`);
  await alive;
  const names = page.locator('[data-learner] th');
  await expect(names).toHaveText(['A', 'B', 'C']);
  await page.getByLabel('Sort').selectOption('Order of joining');
  await expect(names).toHaveText(['B', 'C', 'A']);
  await page.getByLabel('Show').selectOption('Stuck');
  await expect(names).toHaveText(['A']);
  await names.getByRole('link').click();
  await page.getByRole('main').getByRole('link', { name: made.name }).click();
  await expect(names).toHaveText(['A']);
  await page.getByLabel('Show').selectOption('Not started');
  await expect(names).toHaveText(['C']);
});

for (const [locale, words] of Object.entries({
  ja: {
    incorrect: '不正解',
    correct: '正解',
    mistake: '½が抜けている',
    invalid: '読み取れません',
    time: /^20\d\d年\d+月\d+日 \d\d:\d\d$/,
  },
  en: {
    incorrect: 'Not correct',
    correct: 'Correct',
    mistake: 'the ½ is missing',
    invalid: 'Could not read this',
    time: /^\d+ \w+ 20\d\d, \d\d:\d\d$/,
  },
})) {
  test(`/${locale}: a learner’s name leads to the answers, as typed, as read, with verdict, mistake and time`, async ({
    signedInInstructor: page,
    instructor,
    request,
  }) => {
    const made = await makeClass(instructor);
    for (const answer of ['0.195', 'abc', '３９／４００']) await submit(request, answer);
    await submit(request, '0.1', { exercise: 'cross-entropy' });
    await join(request, made, '佐藤 花');
    await page.goto(`/${locale}/classes/${made.id}`);
    await page.getByRole('link', { name: '佐藤 花' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /佐藤 花/ })).toBeVisible();

    const answers = page.locator('[data-submission]');
    await expect(answers).toHaveCount(4);
    await expect(answers.nth(1)).toContainText('３９／４００');
    await expect(answers.nth(1).locator('math')).toBeAttached();
    await expect(answers.nth(1)).toContainText(words.correct);
    await expect(answers.nth(2)).toContainText(words.invalid);
    await expect(answers.nth(3)).toContainText(words.incorrect);
    await expect(answers.nth(3).locator('[data-mistake="missing-half"]')).toContainText(words.mistake);
    await expect(answers.nth(3).locator('time')).toHaveText(words.time);

    await page.getByRole('combobox').selectOption('cross-entropy');
    await page.getByRole('main').getByRole('button').click();
    await expect(answers).toHaveCount(1);
  });
}

test('a press on a mark opens the answers behind it, and the list of classes says how many learners each has', async ({
  signedInInstructor: page,
  instructor,
  request,
}) => {
  const made = await makeClass(instructor, '印を押す');
  for (const answer of ['0.195', '1']) await submit(request, answer);
  await submit(request, '0.1', { exercise: 'cross-entropy' });
  await join(request, made, '佐藤 花');
  await page.goto('/ja/classes');
  const own = page.getByRole('listitem').filter({ hasText: made.joinCode });
  await expect(own).toContainText('1人');
  await own.getByRole('link', { name: made.name }).click();

  await expect(page.getByRole('heading', { level: 1, name: made.name })).toBeVisible();
  const alive = page.waitForRequest('**/live');
  await page.reload();
  await alive;
  await cell(page, '佐藤 花', 'why-delta').click();
  await cell(page, '佐藤 花', 'squared-error').click();
  await expect(page).toHaveURL(/\/learners\/[^/]+\?exercise=squared-error$/);
  await expect(page.locator('[data-submission]')).toHaveCount(2);
  await expect(page.getByText('37問のうち0問に正解しました。')).toBeVisible();
});

test('names and totals keep their places while the marks scroll under them', async ({
  signedInInstructor: page,
  instructor,
  request,
}) => {
  const made = await makeClass(instructor);
  await submit(request, '0.0975');
  await join(request, made, '寿限無'.repeat(20));
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto(`/ja/classes/${made.id}`);
  const grid = page.getByRole('region', { name: '学習者と演習の表' });
  const placesOf = () =>
    grid.evaluate((region) => {
      const { left, right } = region.getBoundingClientRect();
      const [name, total] = ['tbody .name', 'tbody .tot'].map((part) => region.querySelector(part)?.getBoundingClientRect());
      return [(name?.left ?? 0) - left, right - (total?.right ?? 0)].map(Math.round);
    });
  expect(await placesOf()).toEqual([0, 0]);
  await grid.evaluate((region) => region.scrollTo({ left: 400 }));
  expect(await placesOf()).toEqual([0, 0]);
});

test('many answers come in pages', async ({ signedInInstructor: page, instructor, request }) => {
  const made = await makeClass(instructor);
  await request.post('/api/v1/guest');
  await Promise.all(Array.from({ length: 52 }, (_, at) => submit(request, String(at + 1))));
  await join(request, made, 'A');
  await page.goto(`/en/classes/${made.id}`);
  await page.getByRole('link', { name: 'A', exact: true }).click();
  const answers = page.locator('[data-submission]');
  await expect(answers).toHaveCount(50);
  await page.getByRole('link', { name: 'Older answers' }).click();
  await expect(answers).toHaveCount(2);
  await page.getByRole('link', { name: 'To the newest answers' }).click();
  await expect(answers).toHaveCount(50);
});

test('a class of others is a page that does not exist, for an instructor, a learner of it and a guest alike', async ({
  instructor,
  otherInstructor,
  openGuest,
}) => {
  const made = await makeClass(instructor);
  const learner = await openGuest();
  await submit(learner.request, '0.195');
  await join(learner.request, made, '佐藤 花');
  const { learners } = await (await instructor.get(`/api/v1/classes/${made.id}/progress`)).json();
  const learnerId = learners[0].id;
  const other = await openGuest();
  expect((await other.request.post('/api/auth/sign-in/email', { data: otherInstructor })).status()).toBe(200);
  const guest = await openGuest();
  await guest.request.post('/api/v1/guest');

  for (const page of [other, learner, guest]) {
    const told = new Set<string>();
    for (const id of [made.id, randomUUID()]) {
      for (const rest of ['', `/learners/${learnerId}`]) {
        const response = await page.goto(`/ja/classes/${id}${rest}`);
        expect(response?.status()).toBe(404);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('このページはありません');
        told.add((await page.getByRole('main').textContent()) ?? '');
        expect(await page.content()).not.toMatch(/佐藤 花|火曜3限/);
      }
    }
    expect(told.size).toBe(1);
  }
  // Through a class of one's own, another class's learner is not reached.
  const own = await (await other.request.post('/api/v1/classes', { data: { name: 'B' } })).json();
  expect((await other.goto(`/ja/classes/${own.id}/learners/${learnerId}`))?.status()).toBe(404);
});

test('a code that leads nowhere says so, and takes another one', async ({ page, instructor }) => {
  const made = await makeClass(instructor);
  await page.goto('/ja/join/NOSUCH99');
  await expect(page.getByRole('heading', { level: 1, name: 'この参加コードのクラスは見つかりません' })).toBeVisible();
  await page.getByLabel('参加コード').fill(made.joinCode);
  await page.getByRole('button', { name: 'クラスを開く' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '「火曜3限」に参加します' })).toBeVisible();
});

for (const [locale, colorScheme, width] of [
  ['ja', 'light', 1440],
  ['ja', 'dark', 390],
  ['en', 'light', 390],
  ['en', 'dark', 1440],
] as const) {
  const about = `${locale}, ${colorScheme}, ${width} px`;

  async function expectSound(page: Page, paths: readonly string[]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    for (const path of paths) {
      await page.goto(`/${locale}${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]),
        path,
      ).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  }

  test(`the pages of an instructor pass axe and stay within the screen: ${about}`, async ({
    signedInInstructor: page,
    instructor,
    request,
  }) => {
    const made = await makeClass(instructor);
    for (const answer of ['0.195', 'abc', '0.0975']) await submit(request, answer);
    await join(request, made, '佐藤 花');
    const { learners } = await (await instructor.get(`/api/v1/classes/${made.id}/progress`)).json();
    const own = `/classes/${made.id}`;
    await expectSound(page, ['/classes', own, `${own}/learners/${learners[0].id}`, '/account']);
  });

  test(`the pages of a learner pass axe and stay within the screen: ${about}`, async ({ page, instructor }) => {
    const made = await makeClass(instructor);
    await submit(page.request, '0.195');
    await expectSound(page, ['/sign-in', '/account', '/progress', `/join/${made.joinCode}`, '/join/NOSUCH99']);
  });
}

test('the bar shows the way to the classes to an instructor, on pages that are the same for everyone too', async ({
  page,
  signedInInstructor,
}) => {
  const link = (one: Page) => one.getByRole('banner').getByRole('link', { name: 'クラス' });
  await page.goto('/ja');
  await expect(link(page)).toBeHidden();
  await signedInInstructor.goto('/ja/classes');
  await expect(link(signedInInstructor)).toBeVisible();
  await signedInInstructor.goto('/ja');
  await expect(link(signedInInstructor)).toHaveAttribute('href', '/ja/classes');
});
