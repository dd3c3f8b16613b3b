import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { beforeAll, describe, expect, test } from 'vitest';
import { errata } from '@/lib/course/errata/all-errata';
import type { Lesson } from '@/lib/course/lesson';
import { type Locale, locales } from '@/lib/i18n/locale';
import rehypeTypeset from '@/lib/typesetting/rehype-typeset.mjs';

/** The part of a Markdown tree that this test looks at. */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

/** What a reader meets in one language: slots as `Equation:squared-error`, in order, and blocks of text. */
interface Prose {
  readonly source: string;
  readonly slots: readonly string[];
  readonly paragraphs: readonly { readonly words: string; readonly all: string }[];
}

const slotNames = new Set(['Section', 'Equation', 'Figure', 'Erratum', 'Ref']);
const here = fileURLToPath(new URL('.', import.meta.url));
const lessonIds = readdirSync(here).filter((id) => existsSync(`${here}${id}/lesson.ts`) && existsSync(`${here}${id}/en.mdx`));

const text = (node: Node, mathematics: boolean): string => {
  if (node.name === 'rt') return '';
  if (node.type === 'inlineMath' || node.type === 'math') return mathematics ? ` ${node.value ?? ''} ` : '\u2400';
  return node.value ?? (node.children ?? []).map((child) => text(child, mathematics)).join('');
};

async function readProse(lesson: string, locale: Locale): Promise<Prose> {
  const source = readFileSync(`${here}${lesson}/${locale}.mdx`, 'utf8');
  const slots: string[] = [];
  const paragraphs: { words: string; all: string }[] = [];
  const walk = (node: Node) => {
    if (node.name && slotNames.has(node.name)) slots.push(`${node.name}:${String(node.attributes?.[0]?.value)}`);
    if (['paragraph', 'math', 'listItem', 'table'].includes(node.type)) {
      paragraphs.push({ words: text(node, false), all: text(node, true) });
    }
    for (const child of node.children ?? []) walk(child);
  };
  const collect = () => (tree: Node) => walk(tree);
  // The product's own plugins: bad TeX or a stray brace fails here, with file and place.
  await compile(source, { remarkPlugins: [remarkGfm, remarkMath, collect], rehypePlugins: [rehypeTypeset] });
  return { source, slots, paragraphs };
}

/** Numerals in reading order. 「2乗」, 「4分の1」 and 「200万回」 are words in English: "squared", "a quarter", "two million runs". */
const numerals = ({ paragraphs }: Prose) =>
  paragraphs
    .map(({ all }) => all.replaceAll(/2乗|\d+分の\d+|\d+(?:万?[個回]|倍|桁|変数)/g, '').match(/\d+(\.\d+)?/g) ?? [])
    .filter((found) => found.length > 0);

/** Results of the article's instances (course.md): the page may not print them while the exercises are open. */
const withheldResults: Record<string, readonly RegExp[]> = {
  'loss-functions': [
    /0\.09750?\b/,
    /0\.5975/,
    /0\.5108/,
    /2\.3025|2\.303/,
    /0\.367|0\.368/,
    /16\.1/,
    /-\\log\s*\\Y\{y_c\}/,
    /-\\log\s*y_c/,
  ],
  'numerical-differentiation': [/\b6\.1\b(?!\\times)/, /12\.01/, /2x\b/, /f\(x\+h\)-f\(x-h\)/],
  'partial-derivatives': [/\(6, ?8\)/, /2x_0/, /2x_1/, /x_0\^2\+16/],
  gradient: [/\(6, ?8\)/, /\(0, ?4\)/, /\(6, ?0\)/, /\(2x_0/],
  'gradient-descent': [
    /-2\.4\b/,
    /3\.2\b/,
    /1\.92|2\.56|1\.536|2\.048/,
    /6\.111|8\.148/,
    /1-2\\S\{\\eta\}/,
    /x_0-\\S\{\\eta\}/,
    /\\max/,
  ],
  'neural-network-gradient': [
    /1\.0541|0\.6307|1\.1328/,
    /0\.3654|0\.2392|0\.3953/,
    /0\.928/,
    /0\.2192|0\.1435|0\.3628|0\.3288|0\.2153|0\.5442/,
  ],
};

const forbidden: Record<Locale, RegExp> = {
  ja: /明らかに|単に|だけでよい|あなた|[，．！!]|時に|事が|判る|出来/,
  en: /\b(simply|obviously|just|clearly|of course|trivial(ly)?|easy|easily)\b|!/i,
};
const japanese = '[ぁ-んァ-ヶー一-龠々、。（）「」]';
const typedSpace = new RegExp(`${japanese} +[^ ]|[^ ] +${japanese}`);

describe.each(lessonIds)('%s', (id) => {
  let lesson: Lesson;
  const prose = {} as Record<Locale, Prose>;
  beforeAll(async () => {
    const module = (await import(`./${id}/lesson.ts`)) as Record<string, Lesson>;
    lesson = Object.values(module)[0] as Lesson;
    for (const locale of locales) prose[locale] = await readProse(id, locale);
  });

  test.each(locales)('%s has every section, equation, figure and erratum once, in the order of the lesson', (locale) => {
    const ids = (name: string) =>
      prose[locale].slots.filter((slot) => slot.startsWith(`${name}:`)).map((slot) => slot.split(':')[1]);
    expect(ids('Section')).toEqual(lesson.sections.map((section) => section.id));
    expect(ids('Equation')).toEqual(lesson.equations.map((equation) => equation.id));
    expect(ids('Figure')).toEqual(lesson.figures);
    expect(ids('Erratum')).toEqual(errata.filter((erratum) => erratum.lesson === id).map((erratum) => erratum.id));
    const known = lesson.equations.map((equation) => equation.id);
    expect(ids('Ref').filter((ref) => !known.includes(ref ?? ''))).toEqual([]);
  });

  test('each equation stands in the section that names it', () => {
    const placed: Record<string, string[]> = {};
    let section = '';
    for (const slot of prose.en.slots) {
      const [name, slotId] = slot.split(':') as [string, string];
      if (name === 'Section') {
        section = slotId;
        placed[section] = [];
      }
      if (name === 'Equation') placed[section]?.push(slotId);
    }
    expect(placed).toEqual(Object.fromEntries(lesson.sections.map((each) => [each.id, each.equations])));
  });

  test('both languages have the same slots and the same numbers in the same order', () => {
    expect(prose.ja.slots).toEqual(prose.en.slots);
    expect(numerals(prose.ja)).toEqual(numerals(prose.en));
  });

  test('the length is within the limits of the course', () => {
    const words = prose.en.paragraphs.flatMap((paragraph) => paragraph.words.split(/\s+/)).length;
    const characters = prose.ja.paragraphs.map((paragraph) => paragraph.words.replace(/[\s\u2400]/g, '')).join('').length;
    expect(words).toBeGreaterThanOrEqual(800);
    expect(words).toBeLessThanOrEqual(1500);
    expect(characters).toBeGreaterThanOrEqual(2000);
    expect(characters).toBeLessThanOrEqual(4000);
  });

  test.each(locales)('%s keeps to the voice', (locale) => {
    const sentences = prose[locale].paragraphs.map((paragraph) => paragraph.words);
    expect(sentences.filter((sentence) => forbidden[locale].test(sentence))).toEqual([]);
    if (locale === 'en') return;
    expect(
      prose.ja.source
        .split('\n')
        .filter((line) => typedSpace.test(line.replace(/<(Ref|Figure|Erratum|Equation|Section)[^>]*>/g, 'x'))),
    ).toEqual([]);
    expect(sentences.flatMap((each) => each.split('。')).filter((sentence) => sentence.length > 60)).toEqual([]);
  });

  test.each(locales)('%s prints no result of an open exercise', (locale) => {
    const printed = prose[locale].paragraphs.map((paragraph) => paragraph.all).join('\n');
    expect((withheldResults[id] ?? []).filter((result) => printed.search(result) >= 0).map(String)).toEqual([]);
  });
});
