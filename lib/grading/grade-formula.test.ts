import { describe, expect, test } from 'vitest';
import type { FormulaKey } from './answer-kinds';
import { gradeFormula } from './grade-formula';

const seed = 'a seed';
const updateRule: FormulaKey = {
  kind: 'formula',
  names: { x_0: 'real', x_1: 'real', eta: 'real', g_0: 'real' },
  reference: ['x_0-eta*g_0'],
  leftSides: ['x_0'],
  aliases: { '∂f/∂x_0': 'g_0', '\\frac{\\partial f}{\\partial x_0}': 'g_0' },
  mistakes: [
    { code: 'ascent', formulas: [['x_0+eta*g_0']] },
    { code: 'source-erratum', formulas: [['x_1-eta*g_0']] },
    { code: 'eta-forgotten', formulas: [['x_0-g_0']] },
    { code: 'step-only', formulas: [['eta*g_0'], ['-eta*g_0']] },
  ],
};
const centralDifference: FormulaKey = {
  kind: 'formula',
  names: { f: 'fn', x: 'real', h: 'nonzero' },
  reference: ['(f(x+h)-f(x-h))/(2*h)'],
  mistakes: [
    { code: 'source-erratum', formulas: [['(f(x+h)-f(x-h))/2']] },
    { code: 'plus-not-minus', formulas: [['(f(x+h)+f(x-h))/(2*h)']] },
  ],
};
const gradient: FormulaKey = {
  kind: 'formulas',
  names: { x_0: 'real', x_1: 'real' },
  reference: ['2*x_0', '2*x_1'],
  mistakes: [
    { code: 'source-erratum', formulas: [['2*x_0', '2*x_0']] },
    { code: 'negated', formulas: [['-2*x_0', '-2*x_1']] },
  ],
};
const polynomial: FormulaKey = { kind: 'formula', names: { x: 'real' }, reference: ['15*x^2-8*x+2'], mistakes: [] };

describe('one formula', () => {
  // Spellings that course.md asks to pass, and those of a Japanese keyboard.
  test.each([
    [updateRule, 'x_0 := x_0 - eta*g_0'],
    [updateRule, 'x0 ← x0 − η g0'],
    [updateRule, { latex: 'x_{0}\\leftarrow x_{0}-\\eta\\frac{\\partial f}{\\partial x_{0}}' }],
    [updateRule, 'x_0 - η ∂f/∂x_0'],
    [centralDifference, '(f(x+h)-f(x-h))/(2h)'],
    [centralDifference, '1/(2h)*(f(x+h)-f(x-h))'],
    [centralDifference, '(f(h+x)-f(-h+x))/h/2'],
    [centralDifference, '\\frac{f(x+h)-f(x-h)}{2h}'],
    [polynomial, '１５ｘ²－８ｘ＋２'],
  ])('%#: another spelling is right', (key, answer) => {
    expect(gradeFormula(key, answer, seed)).toMatchObject({ verdict: 'correct', score: 1, feedback: [] });
  });

  test.each([
    [updateRule, 'x_0 + η g_0', 'ascent'],
    [updateRule, 'x_1 - g_0 eta', 'source-erratum'],
    [updateRule, '-ηg_0', 'step-only'],
    [centralDifference, '(f(x+h)-f(x-h))/2', 'source-erratum'],
    [centralDifference, '0.5(f(x-h)+f(x+h))/h', 'plus-not-minus'],
  ])('%#: %s is the mistake %s', (key, answer, mistake) => {
    expect(gradeFormula(key, answer, seed)).toMatchObject({
      verdict: 'incorrect',
      score: 0,
      mistake,
      feedback: [{ code: mistake }],
    });
  });

  test.each([
    ['-15x^2+8x-2', { code: 'sign-flipped' }],
    ['2(15x^2-8x+2)', { code: 'times-two' }],
    ['15x^2/2-4x+1', { code: 'times-half' }],
    ['150x^2-80x+20', { code: 'times-ten' }],
    ['1.5x^2-0.8x+0.2', { code: 'times-tenth' }],
    ['15x^2-9x+2', { code: 'term-differs', values: { term: '-9x' } }],
    ['x(15x-8)+3', { code: 'term-differs', values: { term: '3' } }],
    ['sin(x)', { code: 'wrong' }],
  ])('%s: what can be said of it without a named mistake', (answer, feedback) => {
    const grading = gradeFormula(polynomial, answer, seed);
    expect(grading.feedback).toEqual([feedback]);
    expect(grading.mistake).toBeUndefined();
  });

  test('what was read is told as LaTeX, in the spelling that was typed', () => {
    expect(gradeFormula(updateRule, 'x0-eta*∂f/∂x_0', seed).read).toBe('x_{0}-\\eta\\frac{\\partial f}{\\partial x_{0}}');
  });

  test('a/2h that is right in one reading alone asks for brackets', () => {
    expect(gradeFormula(centralDifference, '(f(x+h)-f(x-h))/2h', seed)).toMatchObject({
      verdict: 'invalid',
      feedback: [{ code: 'ambiguous', at: 17 }],
    });
  });

  test.each([
    ['', 'empty', 0],
    ['2y', 'unknown-name', 1],
    ['15x^2 - 8z + 2', 'unknown-name', 9],
    ['(15x', 'unbalanced', 4],
    ['15x)', 'unbalanced', 3],
    ['15x^2 - * 8', 'not-a-number', 8],
    ['1,5x', 'decimal-comma', 1],
    ['1e400', 'not-finite', 0],
    ['(x, x)', 'wrong-shape', 0],
    [`x${'+x'.repeat(600)}`, 'too-long', 1000],
  ])('%s is unreadable: %s at %i', (answer, code, at) => {
    const grading = gradeFormula(polynomial, answer, seed);
    expect(grading).toMatchObject({ verdict: 'invalid', score: 0, feedback: [{ code, at }] });
  });
});

describe('several formulas', () => {
  test('each right: correct', () => {
    expect(gradeFormula(gradient, ['2x_0', { latex: '2x_{1}' }], seed)).toMatchObject({ verdict: 'correct', score: 1 });
  });
  test('a mistake in all components wins over the share of right ones', () => {
    expect(gradeFormula(gradient, ['2x_0', '2x_0'], seed)).toMatchObject({ verdict: 'incorrect', mistake: 'source-erratum' });
  });
  test('one right of two: partly, with a remark at the other', () => {
    expect(gradeFormula(gradient, ['2x_0', '-2x_1'], seed)).toMatchObject({
      verdict: 'partly',
      score: 0.5,
      feedback: [{ code: 'sign-flipped', at: 1 }],
    });
  });
  test('an unreadable one: its index, and the offset in it', () => {
    expect(gradeFormula(gradient, ['2x_0', '2·y'], seed)).toEqual({
      verdict: 'invalid',
      score: 0,
      feedback: [{ code: 'unknown-name', at: 1, values: { found: 'y', offset: 2 } }],
    });
  });
});

test.each([[null], [7], [{}], [{ latex: 7 }], [['2x']], [{ answer: 'x' }]])(
  'JSON of another shape than a formula (%j) is unreadable',
  (answer) => {
    expect(gradeFormula(polynomial, answer, seed)).toMatchObject({ verdict: 'invalid', feedback: [{ code: 'wrong-shape' }] });
  },
);

test.each([['2x_0'], [['2x_0']], [['2x_0', 7]], [['a', 'b', 'c']]])(
  'JSON of another shape than two formulas (%j) is unreadable',
  (answer) => {
    expect(gradeFormula(gradient, answer, seed)).toMatchObject({ verdict: 'invalid', feedback: [{ code: 'wrong-shape' }] });
  },
);

test('the same answer and seed give the same grading', () => {
  const answer = 'x_0-eta*g_0*sin(x_1)';
  expect(gradeFormula(updateRule, answer, seed)).toEqual(gradeFormula(updateRule, answer, seed));
});
