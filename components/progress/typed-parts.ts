import type { TypedPart } from './submission-view';

const wordOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(wordOf).join(', ') : isFormula(value) ? value.latex : String(value);

const isFormula = (value: unknown): value is { latex: string } =>
  typeof value === 'object' && value !== null && 'latex' in value && typeof value.latex === 'string';

/**
 * An answer of any kind as it was typed, part by part: a text, the cells of a vector in a row, a row of a table each,
 * a formula, parameters by name. `options` gives the typeset text of a choice's options.
 */
export const typedParts = (answer: unknown, options?: ReadonlyMap<string, string>): TypedPart[] =>
  partsOf(answer, options).map((part, place) => ({ place, ...part }));

function partsOf(answer: unknown, options?: ReadonlyMap<string, string>): Omit<TypedPart, 'place'>[] {
  if (Array.isArray(answer)) {
    if (options) return answer.map((id) => ({ text: String(id), html: options.get(String(id)) }));
    if (answer.some((part) => Array.isArray(part) || isFormula(part))) return answer.map((part) => ({ text: wordOf(part) }));
    return [{ text: wordOf(answer) }];
  }
  if (typeof answer === 'object' && answer !== null && !isFormula(answer)) {
    return Object.entries(answer).map(([name, value]) => ({ name, text: wordOf(value) }));
  }
  return [{ text: wordOf(answer) }];
}
