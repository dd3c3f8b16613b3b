/** An answer as it may come, or what is said of it: JSON. */
export type AnswerJson = string | number | boolean | null | readonly AnswerJson[] | { readonly [key: string]: AnswerJson };

// PostgreSQL keeps neither NUL nor half a surrogate pair: such a character becomes U+FFFD.
export const storableText = (text: string): string => text.replace(/\p{Cs}|\0/gu, '\uFFFD');

/** The answer as typed, but for characters that PostgreSQL cannot keep. Keys in order, so that equal answers are equal text. */
export function storableAnswer(answer: AnswerJson): AnswerJson {
  if (typeof answer === 'string') return storableText(answer);
  if (typeof answer !== 'object' || answer === null) return answer;
  if (isList(answer)) return answer.map(storableAnswer);
  const entries = Object.entries(answer).map(([key, value]) => [storableText(key), storableAnswer(value)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

const isList = (answer: AnswerJson): answer is readonly AnswerJson[] => Array.isArray(answer);

/** Are these the same answer, in whatever order its names are written? */
export const isSameAnswer = (a: AnswerJson, b: AnswerJson): boolean =>
  JSON.stringify(storableAnswer(a)) === JSON.stringify(storableAnswer(b));
