import { exercisesInOrder } from '@/lib/course/exercises-in-order';
import { keyMarker } from '@/lib/course/key-marker';
import { lessonsInOrder } from '@/lib/course/lessons-in-order';
import { plainTex } from '@/lib/typesetting/katex.mjs';
import { contract, languages } from './course-contract';
import { expect, test } from './fixtures';
import { exactResults, printedResults, prints, textOf, variantsOf, withheldProse } from './given-away';

/** The figure of lesson 1 starts with every output at 0.1, by the course: its cross entropy is also that of one article vector. */
const allowed: Readonly<Record<string, readonly string[]>> = { 'cross-entropy-compare': ['2.303'] };

for (const language of languages) {
  for (const { id } of contract) {
    test(`/${language}/lessons/${id} prints no hint, no solution and no result of an open exercise`, async ({ request }) => {
      const address = `/${language}/lessons/${id}`;
      const html = await (await request.get(address)).text();
      const flight = await (await request.get(address, { headers: { RSC: '1' } })).text();
      expect(flight).toContain('data-equation');
      const text = textOf(html);

      const found: Record<string, readonly string[]> = {};
      for (const exercise of exercisesInOrder.filter(({ lesson }) => lesson === id)) {
        const instance = exercise.instance(exercise.opensOn);
        const given = [
          ...withheldProse(instance, language).filter((prose) => html.includes(prose) || flight.includes(prose)),
          ...exactResults(instance).filter((result) => html.includes(result) || flight.includes(result)),
          ...printedResults(instance).filter((result) => prints(text, result)),
        ].filter((what) => !allowed[exercise.id]?.includes(what));
        if (given.length > 0) found[exercise.id] = given;
      }
      for (const equation of lessonsInOrder.find((lesson) => lesson.id === id)?.equations ?? []) {
        if (equation.withheld === undefined) continue;
        const whole = [plainTex(equation.tex), equation.aloud[language]];
        const given = whole.filter((tex) => [html, flight].some((sent) => sent.includes(tex)));
        if (given.length > 0) found[`equation ${equation.id}`] = given;
      }
      expect(found).toEqual({});
    });
  }
}

test('no instance that the API shows holds a hint, its solution or its result', async ({ request }) => {
  const found: string[] = [];
  for (const exercise of exercisesInOrder) {
    for (const language of languages) {
      const seen = variantsOf(exercise).map(async (variant) => {
        const address = `/api/v1/exercises/${exercise.id}?variant=${variant}&locale=${language}&html=1`;
        const response = await request.get(address);
        expect(response.status(), address).toBe(200);
        const body = await response.text();
        const instance = exercise.instance(variant);
        expect(JSON.parse(body).givens, address).toEqual(instance.givens);
        const given = [
          ...withheldProse(instance, language).filter((prose) => body.includes(prose)),
          ...exactResults(instance).filter((result) => body.includes(result)),
          ...printedResults(instance).filter((result) => prints(textOf(JSON.parse(body).promptHtml ?? body), result)),
        ];
        return given.map((what) => `${address}: ${what}`);
      });
      found.push(...(await Promise.all(seen)).flat());
    }
  }
  expect(found).toEqual([]);
});

test('no script of a lesson’s page holds keys, hints or solutions', async ({ request }) => {
  const scripts = new Set<string>();
  for (const { id } of contract) {
    const html = await (await request.get(`/ja/lessons/${id}`)).text();
    for (const [address] of html.matchAll(/\/_next\/static\/[^"'\\]+\.js/g)) scripts.add(address);
  }
  expect(scripts.size).toBeGreaterThan(5);
  const prose = exercisesInOrder.flatMap((exercise) =>
    languages.flatMap((language) => withheldProse(exercise.instance('article'), language)),
  );
  for (const address of scripts) {
    const script = await (await request.get(address)).text();
    expect(script, address).not.toContain(keyMarker);
    expect(
      prose.filter((stretch) => script.includes(stretch)),
      address,
    ).toEqual([]);
  }
});
