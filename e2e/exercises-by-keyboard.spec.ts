import type { Locator, Page } from '@playwright/test';
import { contract, exercisesOf, type Language, languages } from './course-contract';
import { type AnswerFormat, fieldsOf } from './exercise-fields';
import { expect, test } from './fixtures';
import { type Givens, otherAnswers, rightAnswers } from './right-answers';

const verdicts = {
  ja: { correct: '正解', notCounted: '回数には数えません' },
  en: { correct: 'Correct', notCounted: 'does not count' },
} as const;

interface Instance {
  readonly givens: Givens;
  readonly answer: AnswerFormat;
}

/** More presses than any lesson's page has stops. */
const mostStops = 500;

/** Presses a key until the focus is where it is wanted; nothing else moves it. */
async function press(page: Page, key: 'Tab' | 'Shift+Tab', wanted: Locator) {
  await expect(wanted).toHaveCount(1);
  for (let stops = 0; stops < mostStops; stops++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(wanted).toBeFocused();
}

/** From wherever the focus is: back, when the field is behind it. */
async function go(page: Page, wanted: Locator) {
  const behind = await wanted.evaluate((element) => {
    const { activeElement } = document;
    return Boolean(activeElement && activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING);
  });
  await press(page, behind ? 'Shift+Tab' : 'Tab', wanted);
}

async function choose(page: Page, region: Locator, chosen: readonly (string | number)[]) {
  const options = region.locator('fieldset input');
  const ids = await options.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  if ((await options.first().getAttribute('type')) === 'checkbox') {
    for (const [i, id] of ids.entries()) {
      if ((await options.nth(i).isChecked()) === chosen.includes(id)) continue;
      await go(page, options.nth(i));
      await page.keyboard.press('Space');
    }
    return;
  }
  if (chosen.length === 0) return;
  // Round buttons are one stop; arrows go from one to the next.
  const [wanted = ''] = chosen;
  const checked = region.locator('fieldset input:checked');
  const from = (await checked.count()) === 0 ? 0 : ids.indexOf(await checked.inputValue());
  await go(page, options.nth(from));
  await page.keyboard.press('Space');
  for (let at = from; at !== ids.indexOf(String(wanted)); at = (at + 1) % ids.length) await page.keyboard.press('ArrowDown');
}

async function type(page: Page, fields: readonly Locator[], texts: readonly (string | number)[]) {
  expect(texts).toHaveLength(fields.length);
  for (const [i, field] of fields.entries()) {
    await go(page, field);
    await page.keyboard.press('ControlOrMeta+a');
    const text = String(texts[i]);
    if (text === '') await page.keyboard.press('Delete');
    else await page.keyboard.type(text);
  }
}

/** Answers, and waits for a verdict: that of another answer has gone by then, because the region has counted or refused it. */
async function answer(page: Page, region: Locator, { answer: format }: Instance, texts: readonly (string | number)[]) {
  const reply = page.waitForResponse((response) => response.url().includes('/api/v1/submissions'));
  if (format.kind === 'choice') {
    await choose(page, region, texts);
    await go(page, region.locator('form button[type="submit"]'));
  } else {
    await type(
      page,
      fieldsOf(format).map((selector) => region.locator(selector)),
      texts,
    );
  }
  await page.keyboard.press('Enter');
  await reply;
}

/** After a verdict the next keystroke is wanted in a field of the exercise, its text selected. */
async function expectFocusInField(region: Locator) {
  const field = region.locator('form input:focus');
  await expect(field).toHaveCount(1);
  const selected = await field.evaluate((element) => {
    const { type: kind, value, selectionStart, selectionEnd } = element as HTMLInputElement;
    return kind !== 'text' || (selectionStart === 0 && selectionEnd === value.length);
  });
  expect(selected).toBe(true);
}

async function answerWrongly(page: Page, region: Locator, instance: Instance, id: string, language: Language) {
  const other = otherAnswers[id];
  if (other === undefined) return;
  const status = region.getByRole('status');
  await answer(page, region, instance, other.invalid(rightAnswers[id]?.(instance.givens) ?? []));
  await expect(status).toHaveAttribute('data-verdict', 'invalid');
  await expect(status).toContainText(verdicts[language].notCounted);
  await expect(region).toHaveAttribute('data-status', 'new');
  await expectFocusInField(region);

  await answer(page, region, instance, other.wrong(instance.givens));
  await expect(status).toHaveAttribute('data-verdict', instance.answer.kind === 'table' ? 'partly' : 'incorrect');
  await expect(status).toHaveAttribute('data-mistake', other.mistake);
  await expect(status).toContainText(/\S{8}/);
  await expect(region).toHaveAttribute('data-status', /tried|partly/);
  await expectFocusInField(region);
}

for (const [at, lesson] of contract.entries()) {
  // Both languages in turn: what differs between them is words.
  const language = languages[at % 2] ?? 'ja';
  test(`every exercise of /${language}/lessons/${lesson.id}, with the keyboard alone`, async ({ page, complaints }) => {
    test.setTimeout(240_000);
    const state = page.waitForResponse((response) => response.url().includes('/state'));
    await page.goto(`/${language}/lessons/${lesson.id}`);
    await state;
    for (const [id] of exercisesOf(lesson)) {
      await test.step(id, async () => {
        const region = page.locator(`section[data-exercise="${id}"]`);
        const variant = await region.getAttribute('data-variant');
        const instance: Instance = await (await page.request.get(`/api/v1/exercises/${id}?variant=${variant}`)).json();
        await answerWrongly(page, region, instance, id, language);
        await answer(page, region, instance, rightAnswers[id]?.(instance.givens) ?? []);
        const status = region.getByRole('status');
        await expect(status).toHaveAttribute('data-verdict', 'correct');
        await expect(status).toHaveAttribute('data-mistake', '');
        await expect(status).toContainText(verdicts[language].correct);
        await expect(region).toHaveAttribute('data-status', 'solved');
        await expectFocusInField(region);
      });
    }
    expect(complaints).toEqual([]);
  });
}

test('the table of right answers is that of the course', () => {
  expect(Object.keys(rightAnswers)).toEqual(contract.flatMap((lesson) => exercisesOf(lesson).map(([id]) => id)));
});
