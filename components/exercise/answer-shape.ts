import type { AnswerFormat, SubmittedAnswer, SubmittedFormula } from '@/lib/grading/answer-kinds';

const blanks = (length: number): string[] => Array.from({ length }, () => '');

/** Fields as they are before anything is typed. */
export function emptyAnswer(format: AnswerFormat): SubmittedAnswer {
  const [first = 1, second = 1] = format.shape ?? [];
  switch (format.kind) {
    case 'number':
    case 'formula':
      return '';
    case 'vector':
    case 'formulas':
      return blanks(first);
    case 'matrix':
    case 'table':
      return Array.from({ length: first }, () => blanks(second));
    case 'choice':
      return [];
    case 'parameters':
      return Object.fromEntries(
        (format.parameters ?? []).map(({ name, length }) => [name, length === undefined ? '' : blanks(length)]),
      );
  }
}

/** The places of an answer's parts, as `at` of the API names them. */
export function placesOf(format: AnswerFormat): string[] {
  const [first = 1, second = 1] = format.shape ?? [];
  const upTo = (length: number) => Array.from({ length }, (_, i) => String(i));
  switch (format.kind) {
    case 'vector':
    case 'formulas':
    case 'table':
      return upTo(first);
    case 'matrix':
      return upTo(first).flatMap((row) => upTo(second).map((column) => `${row},${column}`));
    default:
      return [];
  }
}

/** Same form as `format` asks: what was kept may be of an older version of the exercise. */
export function fits(format: AnswerFormat, answer: unknown): answer is SubmittedAnswer {
  const form = (value: unknown): string =>
    Array.isArray(value)
      ? `[${value.map(form).join()}]`
      : typeof value === 'object' && value !== null
        ? `{${Object.entries(value)
            .map(([key, inner]) => `${key}:${form(inner)}`)
            .sort()
            .join()}}`
        : typeof value;
  if (format.kind === 'choice') return Array.isArray(answer) && answer.every((id) => typeof id === 'string');
  if (format.kind === 'formula') return isFormula(answer);
  if (format.kind === 'formulas') {
    return Array.isArray(answer) && answer.length === (format.shape?.[0] ?? 1) && answer.every(isFormula);
  }
  return form(answer) === form(emptyAnswer(format));
}

/** Text, or LaTeX from a formula editor. */
const isFormula = (value: unknown): value is SubmittedFormula =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && 'latex' in value && typeof value.latex === 'string');
