import type { AnswerKey, CellsKey, FormulaKey } from '@/lib/grading/answer-kinds';
import { readNumber } from '@/lib/grading/read-number';
import { isAnsweredBy } from './collisions';
import type { LearnerAnswer } from './exercise-definition';

function textsIn(answer: unknown): readonly string[] {
  if (typeof answer === 'string') return [answer];
  return Array.isArray(answer) ? answer.flatMap(textsIn) : [];
}

const numbersIn = (answer: unknown): readonly number[] =>
  textsIn(answer).flatMap((text) => {
    const read = readNumber(text);
    return read.ok ? [read.value] : [];
  });

/** How far `numbers` are from a mistake's values, in the units the tolerance is in; Infinity for another length. */
function distance(values: readonly number[], numbers: readonly number[]): number {
  if (values.length !== numbers.length) return Number.POSITIVE_INFINITY;
  return Math.max(...values.map((value, at) => Math.abs((numbers[at] ?? 0) - value) / Math.max(Math.abs(value), 1e-12)));
}

function alternativeOfCells(key: CellsKey, code: string, numbers: readonly number[]): number {
  const values = key.mistakes.find((mistake) => mistake.code === code)?.values ?? [];
  const distances = values.map((value) => distance(value, numbers));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

function alternativeOfFormulas(key: FormulaKey, code: string, answer: unknown): number {
  const formulas = key.mistakes.find((mistake) => mistake.code === code)?.formulas ?? [];
  return Math.max(
    0,
    formulas.findIndex((formula) => isAnsweredBy(key, formula, answer)),
  );
}

/** Reads an answer that landed on the mistake `code`, for its explanation. Never throws: what cannot be read is left out. */
export function readLearnerAnswer(key: AnswerKey, code: string, answer: unknown): LearnerAnswer {
  switch (key.kind) {
    case 'number':
    case 'vector':
    case 'matrix': {
      const numbers = numbersIn(answer);
      return { numbers, alternative: alternativeOfCells(key, code, numbers) };
    }
    case 'formula':
    case 'formulas':
      return { numbers: [], alternative: alternativeOfFormulas(key, code, answer) };
    case 'parameters': {
      const byName = new Map(Object.entries(answer ?? {}));
      return { numbers: numbersIn(key.parameters.map(({ name }) => byName.get(name))), alternative: 0 };
    }
    case 'table':
      return { numbers: numbersIn(answer), alternative: 0 };
    case 'choice':
      return { numbers: [], alternative: 0 };
  }
}
