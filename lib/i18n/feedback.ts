import type { Feedback } from '@/lib/grading/verdict';
import { fill } from './fill';
import { invalidWords } from './invalid';
import { isInvalidCode } from './invalid-code';
import type { Bilingual, Locale } from './locale';
import { type FieldNames, placeWords, stoppedAt } from './place-words';

interface Words {
  /** A few words for a table's head or row. */
  readonly label: Bilingual;
  /** Names the act and its trace; `{n}` and the like are filled from the feedback's values. */
  readonly sentence: Bilingual;
}

const different: Words = {
  label: { ja: '値が違う', en: 'differs' },
  sentence: {
    ja: '求める答えと違います。よくあるつまずきのどれにも当てはまりません。',
    en: 'This differs from what is asked for, and none of the known slips leads to it.',
  },
};

/** The generic codes of course.md, "Grading, exactly": what can be said without knowing the exercise. */
const generic: Readonly<Record<string, Words>> = {
  'sign-flipped': {
    label: { ja: '符号が逆', en: 'sign flipped' },
    sentence: { ja: '大きさは合っていて、符号が逆になっています。', en: 'The size agrees; the sign is the opposite one.' },
  },
  'times-two': {
    label: { ja: '2倍', en: 'times two' },
    sentence: {
      ja: '求める答えの2倍です。因数の2が一つ多く掛かっています。',
      en: 'This is twice what is asked for: one factor of 2 too many.',
    },
  },
  'times-half': {
    label: { ja: '半分', en: 'half' },
    sentence: {
      ja: '求める答えの半分です。2で割る回数が1回多くなっています。',
      en: 'This is half of what is asked for: one division by 2 too many.',
    },
  },
  'times-ten': {
    label: { ja: '10倍', en: 'times ten' },
    sentence: {
      ja: '求める答えの10倍です。小数点が右に一つずれています。',
      en: 'This is ten times what is asked for: the decimal point sits one place too far to the right.',
    },
  },
  'times-tenth': {
    label: { ja: '10分の1', en: 'a tenth' },
    sentence: {
      ja: '求める答えの10分の1です。小数点が左に一つずれています。',
      en: 'This is a tenth of what is asked for: the decimal point sits one place too far to the left.',
    },
  },
  'times-n': {
    label: { ja: 'n倍', en: 'times n' },
    sentence: {
      ja: '求める答えの{n}倍です。項の個数{n}が余分に掛かっています。',
      en: 'This is {n} times what is asked for; {n} is the number of terms.',
    },
  },
  'divided-by-n': {
    label: { ja: 'n分の1', en: 'divided by n' },
    sentence: {
      ja: '求める答えを項の個数{n}で割った値です。和ではなく平均になっています。',
      en: 'This is what is asked for, divided by the number of terms, {n}: a mean in place of a sum.',
    },
  },
  transposed: {
    label: { ja: '行と列が逆', en: 'transposed' },
    sentence: {
      ja: '値はそろっていて、行と列が入れ替わっています。',
      en: 'The values are all there, with rows and columns exchanged.',
    },
  },
  reordered: {
    label: { ja: '順序が違う', en: 'reordered' },
    sentence: { ja: '値はそろっていて、並ぶ順序が違っています。', en: 'The values are all there, in another order.' },
  },
  'not-an-integer': {
    label: { ja: '整数でない', en: 'not an integer' },
    sentence: { ja: 'ここで求めているのは整数です。', en: 'A whole number is asked for here.' },
  },
  'not-precise-enough': {
    label: { ja: '近いが範囲の外', en: 'close, not within range' },
    sentence: {
      ja: '近い値ですが、許容範囲の外です。途中の計算を確かめ、桁を多めに残してみてください。',
      en: 'Close, but not within the accepted range. Check the last steps, and keep more digits on the way.',
    },
  },
  'same-slip': {
    label: { ja: '同じつまずき', en: 'same slip' },
    sentence: {
      ja: '前にあったものと同じつまずきです。一度だけ数え、ここでは引きません。',
      en: 'The slip of an earlier row again. It is counted once and costs nothing more.',
    },
  },
  'term-differs': {
    label: { ja: '項が一つ違う', en: 'one term differs' },
    sentence: {
      ja: '一つの項だけが、求める式と違っています。',
      en: 'One term differs from the formula asked for; the others agree.',
    },
  },
  wrong: different,
};

/** Where the words depend on how the answer was given, or on what part of it is meant. */
const special: Readonly<Record<string, Bilingual>> = {
  'wrong/one': { ja: 'この選択肢は当てはまりません。', en: 'This option does not hold.' },
  'wrong/several': {
    ja: '当てはまらないものを選んでいるか、当てはまるものが残っています。',
    en: 'Something chosen does not hold, or something that holds was left out.',
  },
  'term-differs/term': {
    ja: '項{term}だけが、求める式と違っています。',
    en: 'Only the term {term} differs from the formula asked for; the others agree.',
  },
  'wrong/cell': { ja: 'ここは求める答えと違います。', en: 'This differs from what is asked for.' },
  'wrong/row': { ja: '直前の点から一歩進めた値と違います。', en: 'A step from the point before does not lead here.' },
  'wrong/outcome': {
    ja: 'この値で試すと、求める結果になりません。',
    en: 'Tried out, these values do not lead to what is asked for.',
  },
  'not-precise-enough/outcome': {
    ja: '近いところまで来ていますが、まだ範囲の外です。',
    en: 'Close, but still outside what counts as right.',
  },
};

/** Which of the special sentences fits. */
const wayOf = ({ at, values = {} }: Feedback): string | number => {
  if (values['term'] !== undefined) return 'term';
  const part = values['row'] === undefined ? 'cell' : 'row';
  return values['choice'] ?? values['judged'] ?? (at === undefined ? '' : part);
};

const wordsOf = (code: string): Words => (Object.hasOwn(generic, code) ? generic[code] : undefined) ?? different;

/** Is there a sentence of our own for this code? Otherwise it is one of the exercise's own mistakes, explained there. */
export const isGenericCode = (code: string): boolean => Object.hasOwn(generic, code) || isInvalidCode(code);

/**
 * The sentence of a generic code or a code of `invalid`, beginning with its place where the answer has several fields.
 * Text among its values is the learner's: who makes Markdown of the sentence escapes it before. An exercise's own mistake
 * is explained by its module; here it would read as `wrong`.
 */
export const feedbackSentence = (
  locale: Locale,
  feedback: Feedback,
  /** How the page names the fields; and all remarks on the answer, of which those that say the same share one sentence. */
  { names, among = [feedback] }: { readonly names?: FieldNames | undefined; readonly among?: readonly Feedback[] } = {},
): string => {
  const sentence = sentenceAlone(locale, feedback);
  const isAlike = (other: Feedback) =>
    other.code === feedback.code && stoppedAt(other) === 0 && sentenceAlone(locale, other) === sentence;
  const alike = stoppedAt(feedback) === 0 ? among.filter(isAlike) : [];
  return placeWords(locale, alike.length > 0 ? alike : [feedback], names) + sentence;
};

function sentenceAlone(locale: Locale, feedback: Feedback): string {
  const { code, values = {} } = feedback;
  if (isInvalidCode(code)) return invalidWords(locale, feedback);
  const filled = values['term'] === undefined ? values : { ...values, term: `$${values['term']}$` };
  const sentence = (special[`${code}/${wayOf(feedback)}`] ?? wordsOf(code).sentence)[locale];
  return fill(sentence, filled);
}

/** A few words for a generic code, for tables; the codes of `invalid` have none, as nothing counts them. */
export const feedbackLabel = (locale: Locale, code: string): string => wordsOf(code).label[locale];
