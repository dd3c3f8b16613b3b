import { expect, test } from './fixtures';

// The errata of course.md, in its order, with what the core shows of the right form.
const errata = [
  ['k-index', '9'],
  ['derivative-notation', ''],
  ['analytic', '6.1'],
  ['central-difference', '0.0006'],
  ['two-variables', '25'],
  ['gradient', '8'],
  ['direction', '16'],
  ['update-rule', '2.4'],
  ['learning-rate', '0.397859'],
  ['end-point', '6.11111'],
  ['w-entries', ''],
] as const;

for (const locale of ['ja', 'en'] as const) {
  test(`all errata stand on their page, with the values of the core (${locale})`, async ({ page, complaints }) => {
    await page.goto(`/${locale}/errata`);
    await expect(page.getByRole('article')).toHaveCount(errata.length);
    for (const [id, shown] of errata) {
      const article = page.locator(`article[id="${id}"]`);
      await expect(article.locator('del')).toHaveCount(1);
      await expect(article.getByRole('link').last()).toHaveAttribute(
        'href',
        new RegExp(`/${locale}/lessons/[\\w-]+#erratum-${id}`),
      );
      if (shown !== '') await expect(article.locator('dl')).toContainText(shown);
    }
    expect(complaints).toEqual([]);
  });
}

test('this browser computes the same values', async ({ page }) => {
  await page.goto('/ja/errata');
  await page.getByRole('button', { name: 'このブラウザーで計算し直す' }).click();
  await expect(page.getByRole('status')).toContainText('すべて表の値と同じです');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the values stand all the same, and what needs a script is not there', async ({ page }) => {
    await page.goto('/ja/errata#gradient');
    await expect(page.locator('#gradient dl')).toContainText('6, 8');
    await expect(page.getByRole('button', { name: 'このブラウザーで計算し直す' })).toBeHidden();
  });
});

// The exercise that asks for the right form, and a piece of that form or of its reason.
const withheld = [
  ['numerical-differentiation', 'central-difference', 'fix-central-difference', '2h'],
  ['partial-derivatives', 'two-variables', 'two-arguments', 'f(x_0,x_1)=x_0^2+x_1^2'],
  ['gradient', 'gradient', 'fix-gradient', '\\partial x_1}'],
  ['gradient-descent', 'update-rule', 'update-rule', 'leftarrow'],
  ['gradient-descent', 'learning-rate', 'find-learning-rate', '13%'],
  ['gradient-descent', 'end-point', 'hundred-steps', '\\times10^{-10}'],
] as const;

for (const [lesson, id, exercise, right] of withheld) {
  test(`the page of ${lesson} does not tell what ${exercise} asks`, async ({ page }) => {
    await page.goto(`/ja/lessons/${lesson}`);
    const note = page.locator(`#erratum-${id}`);
    await expect(note.locator('del')).toHaveCount(1);
    await expect(note.locator(`a[href="#${exercise}"]`)).toBeVisible();
    await expect(note.getByRole('link', { name: '正誤表へ' })).toHaveAttribute('href', `/ja/errata#${id}`);
    expect(await note.innerHTML()).not.toContain(right);
  });
}
