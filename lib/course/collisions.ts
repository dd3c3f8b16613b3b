import type { AnswerKey, FormulaKey } from '@/lib/grading/answer-kinds';
import { faultOfCells, withoutCollidingMistakes } from '@/lib/grading/collide';
import { grade } from '@/lib/grading/grade';

/** Fixes the sample points on which two formulas of a key are compared. */
const comparisonSeed = 'collisions';

/** Does an answer to a formula exercise give these functions? What is undecided counts as different. */
export const isAnsweredBy = (key: FormulaKey, formulas: readonly string[], answer: unknown): boolean =>
  grade({ ...key, reference: formulas, mistakes: [] }, answer, comparisonSeed).verdict === 'correct';

const typed = (key: FormulaKey, formulas: readonly string[]): unknown => (key.kind === 'formula' ? formulas[0] : formulas);

/** Where each mistake leads: is an answer that lands there told so, and neither right nor another mistake? */
const everyMistakeIsItself = (key: FormulaKey): boolean =>
  key.mistakes.every(({ code, formulas }) =>
    formulas.every((one) => grade(key, typed(key, one), comparisonSeed).mistake === code),
  );

/** May a drawn instance have this key? Not where a mistake is not finite, or lands on the reference or another mistake. */
export function isSound(key: AnswerKey): boolean {
  switch (key.kind) {
    case 'number':
    case 'vector':
    case 'matrix':
      return faultOfCells(key) === undefined;
    case 'formula':
    case 'formulas':
      return everyMistakeIsItself(key);
    default:
      return true;
  }
}

/** The key of an `article` instance: mistakes that land on the reference are left out. */
export function withoutCollisions(key: AnswerKey): AnswerKey {
  switch (key.kind) {
    case 'number':
    case 'vector':
    case 'matrix':
      return withoutCollidingMistakes(key);
    case 'formula':
    case 'formulas': {
      const elsewhere = key.mistakes.map(({ code, formulas }) => ({
        code,
        formulas: formulas.filter((one) => !isAnsweredBy(key, key.reference, typed(key, one))),
      }));
      return { ...key, mistakes: elsewhere.filter(({ formulas }) => formulas.length > 0) };
    }
    default:
      return key;
  }
}
