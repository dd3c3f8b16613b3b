import { describe, expect, test } from 'vitest';
import type { FormulaNames } from './declarations';
import { readFormula } from './read';

const names: FormulaNames = {
  x: 'real',
  x_0: 'real',
  x_1: 'real',
  h: 'nonzero',
  eta: 'pos',
  lr: 'pos',
  f: 'fn',
  L: 'field',
  y: 'vec',
  t: 'mat',
  k: 'index',
  n: 'index',
  N: 'size:n',
};
const latexOf = (input: string | { latex: string }) => {
  const reading = readFormula(input, names);
  return reading.ok ? reading.latex : reading;
};

describe('plain text', () => {
  test.each([
    ['2x', '2x'],
    ['xh', 'xh'],
    ['x*2', 'x\\cdot 2'],
    ['2xh^2', '2xh^{2}'],
    ['x0+x_1', 'x_{0}+x_{1}'],
    ['x_0x_1', 'x_{0}x_{1}'],
    ['x_0 - 2 eta', 'x_{0}-2\\eta'],
    ['lr x', '\\mathrm{lr}x'],
    ['x - lr·x_0', 'x-\\mathrm{lr}x_{0}'],
    ['x²', 'x^{2}'],
    ['x⁻¹', 'x^{-1}'],
    ['x₀', 'x_{0}'],
    ['ηx', '\\eta x'],
    ['ｘ＋１', 'x+1'],
    ['½x', '\\frac{1}{2}x'],
    ['x**3', 'x^{3}'],
    ['e^-x', 'e^{-x}'],
    ['-x^2', '-x^{2}'],
    ['2^3^2', '2^{3^{2}}'],
    ['√x', '\\sqrt{x}'],
    ['|x|', '\\left|x\\right|'],
    ['||x|-1|', '\\left|\\left|x\\right|-1\\right|'],
    ['sin 2x', '\\sin\\left(2x\\right)'],
    ['log x h', '\\ln\\left(x\\right)h'],
    ['log2(x)', '\\frac{\\ln\\left(x\\right)}{\\ln\\left(2\\right)}'],
    ['sin^2 x', '\\left(\\sin\\left(x\\right)\\right)^{2}'],
    ['f(x+h)', 'f\\left(x+h\\right)'],
    ["f''(x)", "f''\\left(x\\right)"],
    ['df/dx', "f'\\left(x\\right)"],
    ['∂L/∂x_0', '\\frac{\\partial L}{\\partial x_{0}}'],
    ['dL/dx0', '\\frac{\\partial L}{\\partial x_{0}}'],
    ['sum_k y_k', '\\sum_{k}y_{k}'],
    ['Σ_k y_k', '\\sum_{k}y_{k}'],
    ['∑_k y_k^2', '\\sum_{k}y_{k}^{2}'],
    ['sum_{n=1}^{N} y_n', '\\sum_{n=1}^{N}y_{n}'],
    ['sum_n sum_k t_nk y_k', '\\sum_{n}\\sum_{k}t_{nk}y_{k}'],
    ['sum_k y_ky_k', '\\sum_{k}y_{k}y_{k}'],
    ['1e-3x', '1\\cdot 10^{-3}x'],
    ['x_0,2x_1', '\\left(x_{0},2x_{1}\\right)'],
    ['2e', '2e'],
    ['2π', '2\\pi'],
    ['x/h/2', '\\frac{\\frac{x}{h}}{2}'],
    ['x/(2h)', '\\frac{x}{2h}'],
    ['(x+h)(x-h)', '\\left(x+h\\right)\\left(x-h\\right)'],
    ['x - (h - 1)', 'x-\\left(h-1\\right)'],
  ])('%s', (input, latex) => {
    expect(latexOf(input)).toBe(latex);
  });
});

describe('LaTeX', () => {
  test.each([
    ['2x_{0}', '2x_{0}'],
    ['x_01', { ok: false, code: 'not-a-number', at: 3, values: { found: '1' } }],
    ['x^22', { ok: true }],
    ['\\frac12x', '\\frac{1}{2}x'],
    ['\\frac{x}{2h}', '\\frac{x}{2h}'],
    ['\\dfrac{x}{h}', '\\frac{x}{h}'],
    ['\\left(x+h\\right)^{2}', '\\left(x+h\\right)^{2}'],
    ['\\sqrt[3]{x}', 'x^{\\frac{1}{3}}'],
    ['\\sqrt2', '\\sqrt{2}'],
    ['\\ln^2x', '\\left(\\ln\\left(x\\right)\\right)^{2}'],
    ['\\log_{10}x', '\\frac{\\ln\\left(x\\right)}{\\ln\\left(10\\right)}'],
    ['\\operatorname{lr}x', '\\mathrm{lr}x'],
    ['lr\\,x', '\\mathrm{lr}x'],
    ['\\exponentialE^{x}', 'e^{x}'],
    ['f^{\\prime}\\left(x\\right)', "f'\\left(x\\right)"],
    ['\\frac{\\partial L}{\\partial x_{0}}', '\\frac{\\partial L}{\\partial x_{0}}'],
    ['\\frac{\\mathrm{d}f}{\\mathrm{d}x}', "f'\\left(x\\right)"],
    ['\\frac{\\partial}{\\partial x_0}L', '\\frac{\\partial L}{\\partial x_{0}}'],
    ['\\partial_{x_0}L', '\\frac{\\partial L}{\\partial x_{0}}'],
    ['\\sum_{k}^{}y_{k}', '\\sum_{k}y_{k}'],
    ['\\left|x\\right|', '\\left|x\\right|'],
    ['\\left(\\begin{array}{c}x_0\\\\x_1\\end{array}\\right)', '\\left(x_{0},x_{1}\\right)'],
    ['\\begin{pmatrix}x_0\\\\x_1\\end{pmatrix}', '\\left(x_{0},x_{1}\\right)'],
  ])('%s', (latex, expected) => {
    if (typeof expected === 'string') expect(latexOf({ latex })).toBe(expected);
    else expect(readFormula({ latex }, names)).toMatchObject(expected);
  });
});

test('LaTeX typed into the box for plain text is read as LaTeX', () => {
  expect(latexOf('x_{0}-\\eta x')).toBe('x_{0}-\\eta x');
});

describe('unreadable, with the place as typed', () => {
  test.each([
    ['x2', 'unknown-name', 0, 'x2'],
    ['x + zeta', 'unknown-name', 4, 'zeta'],
    ['２ｘ＋ｑ', 'unknown-name', 3, 'q'],
    ['x² + q', 'unknown-name', 5, 'q'],
    ['x_0 2x_1', 'not-a-number', 4, '2'],
    ['2 3', 'not-a-number', 2, '3'],
    ['x😀', 'not-a-number', 1, '😀'],
    ['sin^-1 x', 'ambiguous', 0, 'sin^-1'],
    ['∞', 'not-finite', 0, '∞'],
    ['x_5', 'unknown-name', 0, 'x_5'],
    ['f + 1', 'wrong-shape', 0, 'f'],
    ['y + 1', 'wrong-shape', 0, 'y'],
    ['x + y_k', 'unknown-name', 6, 'k'],
    ['x = x_0', 'not-a-number', 2, '='],
    ['sin', 'wrong-shape', 3, 'sin'],
  ])('%s: %s at %i', (input, code, at, found) => {
    expect(readFormula(input, names)).toEqual({ ok: false, code, at, values: { found } });
  });
});

describe('left sides', () => {
  const options = { leftSides: ['x_0', "f'(x)", 'dy/dx'] };
  test.each([
    'x_0 = 2x',
    'x0 := 2x',
    'x_0 ← 2x',
    'x_0 <- 2x',
    "f' = 2x",
    "f'(x) = 2x",
    'dy/dx = 2x',
    '∂y/∂x=2x',
    '\\frac{dy}{dx}=2x',
    'x_{0}\\leftarrow 2x',
    '2x',
  ])('%s is 2x', (input) => {
    expect(readFormula(input, { x: 'real', x_0: 'real' }, options)).toMatchObject({ ok: true, latex: '2x' });
  });
});

test('an author who aliases an undeclared name is told', () => {
  expect(() => readFormula('x', { x: 'real' }, { aliases: { z: 'w' } })).toThrow(TypeError);
});
