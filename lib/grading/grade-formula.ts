import type { FormulaKey, Grade, SubmittedFormula } from './answer-kinds';
import { excerpt } from './excerpt';
import { type Decision, decideEqual } from './formula/decide';
import { diagnoseFormula } from './formula/diagnose';
import { limits } from './formula/limits';
import { FormulaReader, type Reading } from './formula/read';
import type { Formula } from './formula/tree';
import type { Feedback, Grading } from './verdict';

const invalid = (feedback: readonly Feedback[], read?: string): Grading => ({
  verdict: 'invalid',
  score: 0,
  feedback,
  ...(read === undefined ? {} : { read }),
});

const isFormula = (answer: unknown): answer is SubmittedFormula =>
  typeof answer === 'string' ||
  (typeof answer === 'object' && answer !== null && 'latex' in answer && typeof answer.latex === 'string');

/** The components as typed; undefined where the answer is JSON of another shape. */
function submitted({ kind, reference }: FormulaKey, answer: unknown): readonly SubmittedFormula[] | undefined {
  if (kind === 'formula') return isFormula(answer) ? [answer] : undefined;
  return Array.isArray(answer) && answer.length === reference.length && answer.every(isFormula) ? answer : undefined;
}

/**
 * Grades formulas as functions of the declared names, whatever their form: right, one of the exercise's mistakes (in all
 * components), or for `formulas` the share of right components. What cannot be decided is never right. `at` of an unreadable
 * formula is its offset (UTF-16) in the text as typed; of one among several its index, with the offset in `values`.
 */
export const gradeFormula: Grade<FormulaKey> = (key, answer, seed) => {
  const components = submitted(key, answer);
  if (!components) return invalid([wrongShape(key, answer)]);
  const reader = readerOf(key);
  const readings = components.map((component) => reader.read(component));
  const unreadable = readings.flatMap((reading, i) => (reading.ok ? [] : [remark(key, i, reading)]));
  if (unreadable.length > 0) return invalid(unreadable);
  const trees = readings.flatMap((reading) => (reading.ok ? [reading.tree] : []));
  const read = readBack(readings);
  const decide = (formulas: readonly string[]) =>
    trees.map((tree, i) => decideEqual(tree, authored(reader, formulas[i] ?? ''), reader.declarations, { seed }));
  const decisions = decide(key.reference);
  const undecidable = decisions.flatMap((decision, i) => undecidableRemark(key, i, decision));
  if (undecidable.length > 0) return invalid(undecidable, read);
  return { ...judge(key, trees, decisions, decide, reader, seed), read };
};

function judge(
  key: FormulaKey,
  trees: readonly Formula[],
  decisions: readonly Decision[],
  decide: (formulas: readonly string[]) => readonly Decision[],
  reader: FormulaReader,
  seed: string,
): Grading {
  const isRight = decisions.map(({ verdict }) => verdict === 'equal');
  if (isRight.every(Boolean)) return { verdict: 'correct', score: 1, feedback: [] };
  const isMistake = (formulas: readonly string[]) => decide(formulas).every(({ verdict }) => verdict === 'equal');
  const mistake = key.mistakes.find(({ formulas }) => formulas.some(isMistake))?.code;
  if (mistake !== undefined) return { verdict: 'incorrect', score: 0, feedback: [{ code: mistake }], mistake };
  const feedback = trees.flatMap((tree, i) => {
    if (isRight[i]) return [];
    const remarkOf = diagnoseFormula(tree, authored(reader, key.reference[i] ?? ''), reader.declarations, seed);
    return [key.kind === 'formula' ? remarkOf : { ...remarkOf, at: i }];
  });
  const share = isRight.filter(Boolean).length / isRight.length;
  return { verdict: share > 0 ? 'partly' : 'incorrect', score: share, feedback };
}

const readerOf = ({ names, leftSides, aliases }: FormulaKey) =>
  new FormulaReader(names, { ...(leftSides ? { leftSides } : {}), ...(aliases ? { aliases } : {}) });

/** An author's own formula; throws a TypeError on a slip, which the course's checks meet before any learner does. */
function authored(reader: FormulaReader, formula: string): Formula {
  const reading = reader.read(formula);
  if (!reading.ok) throw new TypeError(`the key's formula ${formula} is unreadable: ${reading.code} at ${reading.at}`);
  return reading.tree;
}

function wrongShape({ kind, reference }: FormulaKey, answer: unknown): Feedback {
  if (kind === 'formula' || !Array.isArray(answer)) return { code: 'wrong-shape' };
  return { code: 'wrong-shape', values: { length: reference.length, given: answer.length } };
}

/** A remark on component `i`, or on the only one. */
function remark({ kind }: FormulaKey, i: number, { code, at, values }: Extract<Reading, { ok: false }>): Feedback {
  const told = {
    ...(values?.['found'] === undefined ? {} : { found: excerpt(values['found']) }),
    ...(code === 'too-long' ? { limit: limits.characters } : {}),
  };
  if (kind === 'formulas') return { code, at: i, values: { ...told, offset: at } };
  return Object.keys(told).length > 0 ? { code, at, values: told } : { code, at };
}

function undecidableRemark(key: FormulaKey, i: number, decision: Decision): readonly Feedback[] {
  if (decision.verdict === 'invalid') return [remark(key, i, { ok: false, code: decision.reason, at: decision.at })];
  const isList = decision.verdict === 'different' && decision.reason === 'shape';
  return isList ? [remark(key, i, { ok: false, code: 'wrong-shape', at: 0 })] : [];
}

function readBack(readings: readonly Reading[]): string {
  const texts = readings.flatMap((reading) => (reading.ok ? [reading.latex] : []));
  const [only = ''] = texts;
  return texts.length === 1 ? only : `\\left(${texts.join(',\\;')}\\right)`;
}
