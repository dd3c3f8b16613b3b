import { grade } from '@/lib/grading/grade';
import { locales } from '@/lib/i18n/locale';
import { plainTex } from '@/lib/typesetting/katex.mjs';
import type { Instance } from '../exercise';
import { tex } from '../number-text';
import { textsOf } from './text-check';

/** Fewer digits than this meet by chance: only `= 10` would then give a 10 away, not any 10. */
const tellingDigits = 3;

const significantDigits = (text: string): number => text.replace(/\\times.*$/, '').replace(/^-?0*\.?0*|\./g, '').length;

/** Does a text without colour macros print this number as a result? */
function printsNumber(text: string, value: number): boolean {
  return [6, 5, 4].some((digits) => {
    const printed = tex(value, digits);
    const literal = printed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const alone = `(?<![\\d.])${literal}(?![\\d.]*\\d)`;
    const pattern = significantDigits(printed) >= tellingDigits ? alone : `=\\s*${literal}(?![\\d.]*\\d)(?=\\s*(\\$|\\\\\\\\|$))`;
    return new RegExp(pattern).test(text);
  });
}

/** A text without the learner's own numbers. */
const withoutOwn = (text: string, own: readonly number[]): string =>
  own.reduce((left, value) => left.replaceAll(`$${tex(value)}$`, '$$'), text);

const mathematics = (text: string): readonly string[] =>
  [...text.matchAll(/\$\$([\s\S]*?)\$\$|\$([^$]*)\$/g)].map(([, display, inline]) => (display ?? inline ?? '').trim());

/** The right sides of the equations in a text, and formulas that stand alone. */
const formulasIn = (text: string): readonly string[] => mathematics(text).flatMap((source) => [source, ...source.split('=')]);

function givesAway({ key }: Instance, text: string): boolean {
  switch (key.kind) {
    case 'number':
      return printsNumber(text, key.reference[0] ?? 0);
    case 'vector':
    case 'matrix': {
      const cells = key.reference.filter((cell) => cell !== 0);
      return cells.every((cell) => printsNumber(text, cell));
    }
    case 'formula':
      return formulasIn(text).some((latex) => grade(key, { latex }, 'hints').verdict === 'correct');
    default:
      return false;
  }
}

/**
 * Hints and explanations never print the result. A formula's second hint may: it is the formula with this instance's
 * numbers in it, before it is worked out.
 */
export function hintFindings(instance: Instance): readonly string[] {
  const early = textsOf(instance).filter(({ where }) => where.startsWith('hint') || where.startsWith('explanation'));
  return early.flatMap(({ where, text, own = [] }) =>
    locales.flatMap((locale) =>
      !(instance.key.kind === 'formula' && where === 'hint 2') && givesAway(instance, withoutOwn(plainTex(text[locale]), own))
        ? [`${where} (${locale}) prints the result: ${text[locale]}`]
        : [],
    ),
  );
}
