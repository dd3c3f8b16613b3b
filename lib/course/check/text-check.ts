import { type Bilingual, type Locale, locales } from '@/lib/i18n/locale';
import { markdownToHtml } from '@/lib/typesetting/markdown';
import type { Instance } from '../exercise';

const forbidden: Readonly<Record<Locale, RegExp>> = {
  ja: /明らかに|単に|だけでよい|あなた|[，．！!]|時に|出来/,
  en: /\b(simply|obviously|just|clearly|of course|easily)\b|!/i,
};
const japanese = '[ぁ-んァ-ヶー一-龠々、。（）「」]';
const typedSpace = new RegExp(`${japanese}[ ]+[A-Za-z0-9$]|[A-Za-z0-9$][ ]+${japanese}`);
/** Of a value that went missing. NaN may be a word of the text; where a number belongs, it is a fault. */
const notWritten = /undefined|Infinity|null|\[object/;
const notNumbers = /NaN/;
const hyphenForMinus = /(^|[^\w$-])-\d/;

interface Text {
  readonly where: string;
  readonly text: Bilingual;
  /** The learner's own numbers, which an explanation may print whatever they are. */
  readonly own?: readonly number[];
}

/** An answer for each alternative of each mistake, as an explanation may meet it. */
function explanations({ key, samples, explain }: Instance): readonly Text[] {
  const written = (code: string, answer: unknown, own: readonly number[] = []): Text => ({
    where: `explanation of ${code}`,
    text: explain(code, answer),
    own,
  });
  switch (key.kind) {
    case 'number':
      return key.mistakes.flatMap(({ code, values }) => values.map((cells) => written(code, String(cells[0]), cells)));
    case 'vector':
    case 'matrix':
      return key.mistakes.flatMap(({ code, values }) => values.map((cells) => written(code, cells.map(String), cells)));
    case 'formula':
    case 'formulas':
      return key.mistakes.flatMap(({ code, formulas }) =>
        formulas.map((formula) => written(code, key.kind === 'formula' ? formula[0] : formula)),
      );
    case 'parameters':
      return samples.flatMap(({ mistake, answer }) => (mistake === undefined ? [] : [written(mistake, answer)]));
    case 'table': {
      const rows = (next: (own: readonly number[], row: number) => readonly number[] | null) => {
        const made: (readonly number[])[] = [];
        for (let row = 0; row < key.shape[0]; row++) {
          const own = made[row - 1] ?? key.start;
          made.push(next(own, row) ?? key.step(own, row));
        }
        return made.map((row) => row.map(String));
      };
      return key.slips.map(({ code, next }) => written(code, rows(next)));
    }
    case 'choice':
      return [];
  }
}

export function textsOf(instance: Instance): readonly Text[] {
  return [
    { where: 'prompt', text: instance.prompt },
    ...instance.hints.map((text, at) => ({ where: `hint ${at + 1}`, text })),
    { where: 'solution', text: instance.solution },
    ...(instance.options ?? []).map(({ id, text }) => ({ where: `option ${id}`, text })),
    ...explanations(instance),
  ];
}

const outsideMathematics = (text: string): string => text.replace(/\$\$[\s\S]*?\$\$|\$[^$]*\$/g, '$$$$');

/** Mathematics and rows of tables: where computed numbers stand. */
const numericParts = (text: string): string => (text.match(/\$\$[\s\S]*?\$\$|\$[^$]*\$|^\|.*$/gm) ?? []).join(' ');

function writingFindings(text: string, locale: Locale): readonly string[] {
  const words = outsideMathematics(text);
  return [
    ...(notWritten.test(text) ? [`prints ${notWritten.exec(text)?.[0]}`] : []),
    ...(notNumbers.test(numericParts(text)) ? ['prints NaN'] : []),
    ...(forbidden[locale].test(words) ? [`says ${forbidden[locale].exec(words)?.[0]}`] : []),
    ...(hyphenForMinus.test(words) ? ['has a hyphen where a minus belongs'] : []),
    ...(locale === 'ja' && typedSpace.test(words) ? [`has a typed space at ${typedSpace.exec(words)?.[0]}`] : []),
    ...(locale === 'ja' && !/[ぁ-ん]/.test(words) && words.length > 8 ? ['is not in Japanese'] : []),
  ];
}

const commandsIn = (text: string): readonly string[] => text.match(/\\[A-Za-z]+/g) ?? [];
/** TeX commands that were typeset without an error. */
const soundCommands = new Set<string>();
/** A command and a letter after it that a rare instance runs together, as in \cdotx, is one that was never met. */
const hasNewCommand = (text: string): boolean => commandsIn(text).some((command) => !soundCommands.has(command));

function renderFindings(text: string): readonly string[] {
  try {
    markdownToHtml(text);
    for (const command of commandsIn(text)) soundCommands.add(command);
    return [];
  } catch (error) {
    return [`cannot be typeset: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** What is wrong with the words of an instance; `render` typesets them all, which is most of the work. */
export function textFindings(instance: Instance, render: boolean): readonly string[] {
  return textsOf(instance).flatMap(({ where, text }) =>
    locales.flatMap((locale) =>
      [
        ...writingFindings(text[locale], locale),
        ...(render || hasNewCommand(text[locale]) ? renderFindings(text[locale]) : []),
      ].map((finding) => `${where} (${locale}) ${finding}: ${text[locale].slice(0, 120)}`),
    ),
  );
}
