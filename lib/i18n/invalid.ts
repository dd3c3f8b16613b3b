import type { Feedback } from '@/lib/grading/verdict';
import { formatNumber } from './format-number';
import { type InvalidCode, isInvalidCode } from './invalid-code';
import type { Bilingual, Locale } from './locale';
import { placeWords, stoppedAt } from './place-words';

/*
 * The words of `invalid`: what could not be read and where. They are apart from the rest of the feedback, because the
 * page needs them while the learner types, without a request.
 */

type Values = NonNullable<Feedback['values']>;

const text = (value: string | number | undefined): string => {
  if (value === undefined) return '';
  return typeof value === 'number' ? formatNumber(value) : value;
};

const decimalComma = (locale: Locale, { found, point, without }: Values): string => {
  if (point !== undefined && without !== undefined) {
    return locale === 'ja'
      ? `コンマは小数点にも桁の区切りにも読めます。${point}か${without}と書いてください。`
      : `The comma can mean a decimal point or thousands. Write ${point} or ${without}.`;
  }
  if (point !== undefined) {
    return locale === 'ja'
      ? `小数点はコンマではなくピリオドで書きます。${found}は${point}とします。`
      : `The decimal sign here is a point, not a comma: ${found} is written ${point}.`;
  }
  if (without !== undefined) {
    return locale === 'ja'
      ? `桁を区切るコンマは入れずに、${without}と書いてください。`
      : `Write ${without}, without commas between thousands.`;
  }
  return locale === 'ja'
    ? '数の中ではコンマを使いません。小数点はピリオドで書いてください。'
    : 'A number has no commas here; the decimal sign is a point.';
};

const wrongShape = (locale: Locale, { rows, columns, length, given, missing, extra, choice, found }: Values): string => {
  const ja = locale === 'ja';
  if (rows !== undefined)
    return ja ? `${rows}行${columns}列の数を求めています。` : `Numbers in ${rows} rows and ${columns} columns are asked for.`;
  if (length !== undefined) {
    const seen = given === undefined ? '' : ja ? `（いまは${given}個）` : `; this has ${given}`;
    return ja ? `値が${length}個必要です${seen}。` : `${length} values are asked for${seen}.`;
  }
  if (missing !== undefined) return ja ? 'この値が入っていません。' : 'This value is missing.';
  if (extra !== undefined) return ja ? `「${extra}」という名前の値は求めていません。` : `No value named “${extra}” is asked for.`;
  if (choice !== undefined) return ja ? '選べるのは一つだけです。' : 'Only one option can be chosen.';
  if (found !== undefined)
    return ja ? `「${found}」に続く引数の形が違います。` : `“${found}” does not have the arguments it takes.`;
  return ja ? '求められている形の答えになっていません。' : 'The answer does not have the form asked for.';
};

const outOfRange = (locale: Locale, { kind, from, to }: Values): string => {
  if (locale === 'ja') {
    const bounds = `${from === undefined ? '' : `${text(from)}以上`}${to === undefined ? '' : `${text(to)}以下`}`;
    return `${bounds === '' ? '' : `${bounds}の`}${kind === 'integer' ? '整数' : '数'}を入れてください。`;
  }
  const noun = kind === 'integer' ? 'A whole number' : 'A number';
  if (from !== undefined && to !== undefined) return `${noun} from ${text(from)} to ${text(to)} is asked for.`;
  if (from !== undefined) return `${noun} of at least ${text(from)} is asked for.`;
  return to === undefined ? `${noun} is asked for.` : `${noun} of at most ${text(to)} is asked for.`;
};

const notANumber = (locale: Locale, { found, as }: Values): string => {
  const forms =
    as !== 'number' ? '' : locale === 'ja' ? '0.25、1/4、1e-3のように書きます。' : ' Write it like 0.25, 1/4 or 1e-3.';
  if (found === undefined || found === '') {
    return locale === 'ja' ? `途中で終わっていて、まだ読み取れません。${forms}` : `It breaks off before it can be read.${forms}`;
  }
  const ja = as === 'number' ? `「${found}」は数として読み取れません。` : `「${found}」がここにあると、式として読み取れません。`;
  const en = as === 'number' ? `“${found}” cannot be read as a number.` : `With “${found}” here, the formula cannot be read.`;
  return (locale === 'ja' ? ja : en) + forms;
};

/** `within`: reading stopped inside a field, after some of it was read. */
type Sentence = (locale: Locale, values: Values, within: boolean) => string;
const sentences: Readonly<Record<InvalidCode, Sentence>> = {
  empty: (locale, { choice }, within) => {
    if (within) return locale === 'ja' ? 'ここに入る式がありません。' : 'Something is missing here.';
    if (choice !== undefined) return locale === 'ja' ? 'まだ何も選ばれていません。' : 'Nothing has been chosen yet.';
    return locale === 'ja' ? 'まだ何も入力されていません。' : 'Nothing has been entered yet.';
  },
  'not-a-number': notANumber,
  'decimal-comma': decimalComma,
  'not-finite': (locale) =>
    locale === 'ja'
      ? '有限の値になりません。0で割っているか、対数や平方根が決まらないか、大きすぎます。'
      : 'This has no finite value: it divides by 0, takes a logarithm or a root that does not exist, or grows too large.',
  'unknown-name': (locale, { found, option }) => {
    if (option !== undefined)
      return locale === 'ja' ? `「${option}」という選択肢はありません。` : `There is no option “${option}”.`;
    if (found === undefined)
      return locale === 'ja' ? 'ここで使えない名前があります。' : 'There is a name that cannot be used here.';
    return locale === 'ja' ? `「${found}」はここで使える名前ではありません。` : `“${found}” is not a name that can be used here.`;
  },
  'wrong-shape': wrongShape,
  'out-of-range': outOfRange,
  ambiguous: (locale) =>
    locale === 'ja'
      ? '二通りに読めます。1/(2a)か(1/2)aのように、括弧で示してください。'
      : 'This can be read in two ways. Brackets decide it, as in 1/(2a) or (1/2)a.',
  unbalanced: (locale, { found }) => {
    if (found === undefined) return locale === 'ja' ? '括弧の対応がとれていません。' : 'The brackets do not pair up.';
    return locale === 'ja' ? `括弧「${found}」に対応する相手がありません。` : `The bracket “${found}” has no partner.`;
  },
  'too-long': (locale, { limit }) => {
    const upTo = limit === undefined ? '' : locale === 'ja' ? `（${limit}文字まで）` : ` (up to ${limit} characters are read)`;
    return locale === 'ja' ? `長すぎて読み取れません${upTo}。` : `This is too long to be read${upTo}.`;
  },
};

const unknown: Bilingual = { ja: '読み取れませんでした。', en: 'This could not be read.' };

/** The sentence of a code of `invalid`, as plain text, without its place; for any other code, that the answer could not be read. */
export const invalidWords = (locale: Locale, feedback: Feedback): string => {
  const { code, values = {} } = feedback;
  return isInvalidCode(code) ? sentences[code](locale, values, stoppedAt(feedback) > 0) : unknown[locale];
};

/** The same, beginning with its place. */
export const invalidSentence = (locale: Locale, feedback: Feedback): string =>
  placeWords(locale, [feedback]) + invalidWords(locale, feedback);
