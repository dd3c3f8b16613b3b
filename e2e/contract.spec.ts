import type { Locator, Page } from '@playwright/test';
import {
  type ContractKind,
  type ContractLesson,
  contract,
  errataCount,
  exercisesOf,
  figuresOf,
  type Language,
  languages,
} from './course-contract';
import { fieldsOf } from './exercise-fields';
import { expect, test } from './fixtures';

const words = {
  ja: { copy: 'LaTeXをコピー', check: '採点する', errata: '正誤' },
  en: { copy: 'Copy LaTeX', check: 'Check', errata: 'Errata' },
} as const;

/** Equations and exercises in the order of the page, each exercise after the equation that it stands beside. */
const equationsAndExercises = (lesson: ContractLesson): string[] =>
  lesson.equations.flatMap(({ id, exercises }) => [
    `equation ${id}`,
    ...Object.keys(exercises).map((exercise) => `exercise ${exercise}`),
  ]);

const partsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [data-equation], main section[data-exercise], main [data-figure]')].map(
      ({ dataset: { equation, exercise, figure } }) =>
        equation ? `equation ${equation}` : exercise ? `exercise ${exercise}` : `figure ${figure}`,
    ),
  );

/** Figures, each with the equation or exercise that it comes after. */
const figuresInPlace = (parts: readonly string[]): string[] =>
  parts.flatMap((part, i) => (part.startsWith('figure ') ? [`${part} after ${parts[i - 1]}`] : []));

const figuresWanted = (lesson: ContractLesson): string[] =>
  figuresOf(lesson).map((figure) => {
    const last = lesson.equations.findLast((equation) => equation.figure === figure);
    const exercise = Object.keys(last?.exercises ?? {}).at(-1);
    return `figure ${figure} after ${exercise ? `exercise ${exercise}` : `equation ${last?.id}`}`;
  });

async function expectFrame(page: Page, language: Language, title: string) {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).toHaveTitle(new RegExp(`^${title}`));
  await expect(page.getByRole('banner')).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toHaveCount(1);
  expect(await page.getByRole('navigation').count()).toBeGreaterThan(0);
}

async function expectExercise(page: Page, id: string, kind: ContractKind, language: Language) {
  const region = page.locator(`section[data-exercise="${id}"]`);
  const variant = await region.getAttribute('data-variant');
  const instance = await (await page.request.get(`/api/v1/exercises/${id}?variant=${variant}&locale=${language}`)).json();
  expect(instance.kind, `kind of ${id}`).toBe(kind);
  expect(instance.answer.kind).toBe(kind);

  await expect(page.getByRole('region', { name: instance.title, exact: true })).toHaveAttribute('data-exercise', id);
  await expect(region).toHaveAttribute('id', id);
  await expect(region).toHaveAttribute('data-status', 'new');
  await expect(region.getByRole('heading', { name: instance.title, exact: true })).toHaveCount(1);
  await expect(region.getByRole('button', { name: words[language].check, exact: true })).toHaveCount(1);
  const status = region.getByRole('status');
  await expect(status).toHaveAttribute('data-verdict', '');
  await expect(status).toHaveAttribute('data-mistake', '');

  const fields = fieldsOf(instance.answer);
  expect(fields.length, `fields of ${id}`).toBeGreaterThan(0);
  for (const selector of fields) {
    await expect(region.locator(selector), `${id}: ${selector}`).toHaveCount(1);
    await expect(region.locator(selector), `${id}: ${selector}`).toHaveAccessibleName(/\S/);
  }
  await expect(region.locator('input')).toHaveCount(fields.length);
}

async function expectEquation(equation: Locator, number: string, language: Language) {
  expect(await equation.locator('math').count()).toBeGreaterThan(0);
  const id = await equation.getAttribute('id');
  const link = equation.locator(`a[href="#${id}"]`);
  await expect(link).toHaveText(`(${number})`);
  await expect(link).toHaveAccessibleName(/\S/);
  await expect(equation.getByRole('button', { name: words[language].copy })).toHaveCount(1);
  // The legend: each symbol's button names it in words.
  for (const symbol of await equation.getByRole('listitem').getByRole('button').all()) {
    await expect(symbol).toHaveAccessibleName(/[\p{Script=Han}\p{Script=Katakana}]|[A-Za-z]{2}/u);
  }
}

async function expectFigure(figure: Locator) {
  await figure.scrollIntoViewIfNeeded();
  const handles = figure.getByRole('slider');
  await expect(handles.first()).toBeAttached();
  for (const handle of await handles.all()) {
    await expect(handle).toHaveAccessibleName(/\S/);
    await expect(handle).toHaveAttribute('aria-valuetext', /\S/);
  }
}

for (const language of languages) {
  for (const [at, lesson] of contract.entries()) {
    test(`/${language}/lessons/${lesson.id} holds every equation, figure and exercise of the course`, async ({ page }) => {
      await page.goto(`/${language}/lessons/${lesson.id}`);
      await expectFrame(page, language, lesson.title[language]);
      const parts = await partsOf(page);
      expect.soft(parts.filter((part) => !part.startsWith('figure '))).toEqual(equationsAndExercises(lesson));
      expect.soft(figuresInPlace(parts)).toEqual(figuresWanted(lesson));

      // What is missing has failed already, and need not be waited for.
      const there = (part: string) => parts.includes(part);
      for (const [place, { id }] of lesson.equations.entries()) {
        if (!there(`equation ${id}`)) continue;
        const equation = page.locator(`#eq-${id}[data-equation="${id}"]`);
        await expect(equation).toHaveCount(1);
        await expectEquation(equation, `${at + 1}.${place + 1}`, language);
      }
      for (const [id, kind] of exercisesOf(lesson)) {
        if (there(`exercise ${id}`)) await expectExercise(page, id, kind, language);
      }
      for (const name of figuresOf(lesson)) {
        if (there(`figure ${name}`)) await expectFigure(page.locator(`[data-figure="${name}"]`));
      }
    });
  }

  test(`/${language} leads to every lesson, in order`, async ({ page }) => {
    await page.goto(`/${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const places = await page
      .locator('main a[href*="/lessons/"]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect([...new Set(places)]).toEqual(contract.map(({ id }) => `/${language}/lessons/${id}`));
  });

  test(`/${language}/errata lists every erratum of the source`, async ({ page }) => {
    const response = await page.goto(`/${language}/errata`);
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(new RegExp(words[language].errata));
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(errataCount);
  });
}

test('the API lists the exercises of the course, in its order', async ({ request }) => {
  const listed = await (await request.get('/api/v1/exercises')).json();
  expect(listed.map(({ id, lesson, kind }: Record<string, string>) => [lesson, id, kind])).toEqual(
    contract.flatMap((lesson) => exercisesOf(lesson).map(([id, kind]) => [lesson.id, id, kind])),
  );
});
