import { describe, expect, test } from 'vitest';
import { decideEqual } from './decide';
import type { FormulaNames } from './declarations';
import { FormulaReader } from './read';

function decide(answer: string, key: string, names: FormulaNames, seed = 'a seed') {
  const reader = new FormulaReader(names);
  const [given, asked] = [reader.read(answer), reader.read(key)];
  if (!given.ok || !asked.ok) throw new Error(`unreadable: ${answer} or ${key}`);
  return decideEqual(given.tree, asked.tree, reader.declarations, { seed });
}
const x: FormulaNames = { x: 'real' };

describe('the exact stage alone would be fooled', () => {
  // Modulo 2^61 − 1 the number 2^61 is 1, and by Fermat so is x^(2^61 − 2) = x^(2·3²·5²·7·11·13·31·41·61·151·331·1321).
  const tower = [2, 9, 25, 7, 11, 13, 31, 41, 61, 151, 331, 1321].reduce((base, exponent) => `(${base})^${exponent}`, 'x');
  test.each([
    ['2^61*x', 'x'],
    ['x*2305843009213693952', 'x'],
    ['x+2305843009213693951', 'x'],
    [`2x*${tower}`, '2x'],
    ['sin(x*2^61)', 'sin(x)'],
    ['x*2^(60+1)', 'x'],
    ['x*(2^(61/2))^2', 'x'],
    ['x*4^30.5', 'x'],
    ['x*(1/2)^-61', 'x'],
    ['x/0.5^61', 'x'],
    ['x*1E61*1E0/1E61*2^61', 'x'],
  ])('%s is not %s', (answer, key) => {
    expect(decide(answer, key, x).verdict).toBe('different');
  });
});

describe('sampled points alone would be fooled', () => {
  test.each([
    // A NaN among the error bounds makes every comparison false.
    ['x^9^9^9^9', 'x', x],
    // Even exponents alone cannot tell −2^n from (−2)^n.
    ['-2^n', '(-2)^n', { n: 'int' }],
    ['2^n', '(-2)^n', { n: 'int' }],
    // Flat near the middle.
    ['2x+max(0,x-50)', '2x', x],
    ['2x+max(0,abs(x)-1000)', '2x', x],
    ['2x+min(0,x+5000)', '2x', x],
    // Cancellation: the last digit of an expanded power.
    ['x^10+20x^9+180x^8+960x^7+3360x^6+8064x^5+13440x^4+15360x^3+11520x^2+5120x+1023', '(x+2)^10', x],
    ['(x-1)^20+0.0000001', '(x-1)^20', x],
    ['x+1.0000001', 'x+1', x],
    // Equal for x > 0 alone.
    ['x', 'sqrt(x^2)', x],
    ['x', 'max(0,x)', x],
    ['log(x)', 'log(abs(x))', x],
    // Neither has a value anywhere: nothing says that they are equal.
    ['sqrt(-x^2-5)', 'sqrt(-x^2-1)', x],
    ['1/0', '2x', x],
    ['0/0', '2x', x],
    ['2x+0/(x-x)', '2x', x],
    ['exp(exp(exp(exp(x))))', '2x', x],
  ] satisfies [string, string, FormulaNames][])('%s is not %s', (answer, key, names) => {
    expect(decide(answer, key, names).verdict).toBe('different');
  });
});

describe('equal, however it is written', () => {
  test.each([
    ['(x^2-1)/(x-1)', 'x+1', x],
    ['-(1-x)^19*(x-1)', '(x-1)^20', x],
    ['sin(x)^2+cos(x)^2', '1', x],
    ['(1+tanh(x/2))/2', '1/(1+exp(-x))', x],
    ['x/50+0.1', '0.02x+1/10', x],
    ['2ln|x|', 'log(x^2)', x],
    ['(x+|x|)/2', 'max(0,x)', x],
    ['-(x^(1/3))', '(-x)^(1/3)', x],
    ['12^0.5', '2sqrt(3)', {}],
    ['3+sqrt(2)', 'sqrt(11+6sqrt(2))', {}],
    ['(-1)^n*2^n', '(-2)^n', { n: 'int' }],
    ['(f(x-h)-f(x+h))/(-2h)', '(f(x+h)-f(x-h))/(2h)', { f: 'fn', x: 'real', h: 'nonzero' }],
    ['df/dx', "f'(x)", { f: 'fn', x: 'real' }],
    ['1/(1+1/(1+1/(1+x)))', '(x+2)/(2x+3)', { x: 'pos' }],
    ['sum_k (y_k^2-2y_kt_k+t_k^2)', 'sum_k (y_k-t_k)^2', { y: 'vec', t: 'vec', k: 'index' }],
    ['-sum_{k=1}^{K} log(y_k^t_k)', '-sum_k t_k*log(y_k)', { y: 'vec:unit', t: 'vec:unit', k: 'index', K: 'size:k' }],
    ['sum_{i=1}^{3} i*x', '6x', x],
  ] satisfies [string, string, FormulaNames][])('%s is %s', (answer, key, names) => {
    expect(decide(answer, key, names)).toEqual({ verdict: 'equal' });
  });
});

describe('different functions of unknown ones', () => {
  const names: FormulaNames = { f: 'fn', x: 'real', h: 'nonzero', eta: 'pos', L: 'field' };
  test.each([
    ['(f(x+h)-f(x))/h', '(f(x+h)-f(x-h))/(2h)'],
    ["f'(x)", '(f(x+h)-f(x-h))/(2h)'],
    ['f(x)*h', 'f(x*h)'],
    ['x+eta*dL/dx', 'x-eta*dL/dx'],
    ['x-eta*dL/dh', 'x-eta*dL/dx'],
  ])('%s is not %s', (answer, key) => {
    expect(decide(answer, key, names).verdict).toBe('different');
  });
  test('with another number of arguments it cannot be read', () => {
    expect(decide('f(x,h)', 'f(x)', names)).toMatchObject({ verdict: 'invalid', reason: 'wrong-shape' });
  });
});

describe('a/2h', () => {
  const names: FormulaNames = { x: 'real', h: 'nonzero' };
  test('right in one reading: brackets are asked for', () => {
    expect(decide('x/2h', 'x/(2h)', names)).toMatchObject({ verdict: 'invalid', reason: 'ambiguous', at: 3 });
  });
  test('wrong in both readings: wrong', () => {
    expect(decide('x/2h', 'x+h', names).verdict).toBe('different');
  });
});

test.each(['a', 'b', '', '7f3a'])('the verdict does not hang on the seed %s', (seed) => {
  expect(decide('1/(e^(x/2)+e^(-x/2))^2', 'exp(-x)/(1+exp(-x))^2', x, seed).verdict).toBe('equal');
  expect(decide('e^(-x)/(1+e^(-x))', 'exp(-x)/(1+exp(-x))^2', x, seed).verdict).toBe('different');
});
