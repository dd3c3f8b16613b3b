import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormulaKey } from '@/lib/grading/answer-kinds';
import { gradeFormula } from '@/lib/grading/grade-formula';

const key: FormulaKey = { kind: 'formula', names: { x: 'real' }, reference: ['2*x'], mistakes: [] };
const verdictOf = (answer: unknown) => gradeFormula(key, answer, 'seed').verdict;
const many = (text: string, count: number) => text.repeat(count);

describe('hostile text', () => {
  test.each([
    ['10 000 brackets', `${many('(', 10_000)}2x${many(')', 10_000)}`],
    ['200 brackets', `${many('(', 200)}2x${many(')', 200)}`],
    ['many minus signs', `${many('-', 900)}x`],
    ['many plus signs', `${many('+', 900)}x`],
    ['powers of powers', `${many('2^', 400)}2`],
    ['a tower', '9^9^9^9'],
    ['a tower over x', 'x^9^9^9^9'],
    ['a huge power', '2^(10^9)'],
    ['a long power', '(x+1)^100000'],
    ['powers of sums', '(x+1)^200*(x+2)^200'],
    ['factorials', '((((9!)!)!)!)'],
    ['a long sum', 'sum_{k=1}^{1000000000} k*x'],
    ['nested sums', `${many('sum_{k=1}^{40} ', 30)}x`],
    ['1 MB of terms', `${many('x+', 500_000)}x`],
    ['1 kB of terms', `${many('x+', 480)}x`],
    ['1 MB of digits', many('9', 1_000_000)],
    ['1 kB of digits', many('9', 990)],
    ['1 MB of letters', many('a', 1_000_000)],
    ['letters that split in many ways', many('x', 900)],
    ['1 MB of commas', many(',', 1_000_000)],
    ['commas', many('x,', 400)],
    ['bars', many('|', 900)],
    ['bars around x', `${many('|', 200)}x${many('|', 200)}`],
    ['functions in functions', `${many('tan(', 40)}x${many(')', 40)}`],
    ['functions without brackets', `${many('sin ', 200)}x`],
    ['exponentials', 'exp(exp(exp(exp(x))))'],
    ['lists in lists', `${many('[', 300)}x${many(']', 300)}`],
    ['indices', `x${many('_x', 300)}`],
    ['NUL', '2\u0000x'],
    ['combining marks', `x${many('\u0301', 900)}`],
    ['right-to-left marks', '\u202e2x\u202c'],
    ['a half of a surrogate pair', '2\ud835x'],
    ['a ligature that unfolds', many('\ufdfa', 900)],
    ['a Cyrillic х', '2х'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['a constructor call', 'x.constructor.constructor("return process")()'],
    ['toString', 'toString'],
    ['import(', 'import("fs")'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['SQL', "2x'; DROP TABLE answers;--"],
    ['NaN', 'NaN'],
    ['Infinity', 'Infinity'],
    ['0/0', '0/0'],
    ['an index out of reach', 'x_999999999999999999999999999999999999'],
  ])('%s: no error, and never right', (_name, answer) => {
    expect(verdictOf(answer)).toMatch(/^(invalid|incorrect)$/);
  });

  test.each([
    ['fractions in fractions', `${many('\\frac{1}{', 90)}x${many('}', 90)}`],
    ['a continued fraction', `${many('\\frac{1}{1+', 59)}x${many('}', 59)}`],
    ['roots in roots', `${many('\\sqrt{', 120)}x${many('}', 120)}`],
    ['braces', `${many('{', 480)}x${many('}', 480)}`],
    ['indices in indices', `${many('x_{', 300)}x${many('}', 300)}`],
    ['a macro', '\\def\\a{\\a\\a}\\a'],
    ['a file', '\\input{/etc/passwd}'],
    ['a link', '\\href{javascript:alert(1)}{2x}'],
    ['an integral', '\\int_0^1 e^{t^t^t}x dt'],
    ['a lone backslash', '\\'],
    ['an environment left open', '\\begin{pmatrix}'],
  ])('LaTeX, %s: no error, and never right', (_name, latex) => {
    expect(verdictOf({ latex })).toMatch(/^(invalid|incorrect)$/);
  });
});

describe('arbitrary text never throws', () => {
  const pieces = fc.constantFrom(
    ...'0 1 2 9 . , x y f e d π η ∂ √ ∑ ² ₀ + - * / ^ _ = ( ) [ ] { } | & \' " ! ; : \\ \\frac \\sqrt \\sum \\partial \\left \\right \\begin{pmatrix} \\end{pmatrix} \\\\ sin log max sum df/dx x_0 😀 \u0301 \u202e'.split(
      ' ',
    ),
    ' ',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  const names = { x: 'real', x_0: 'real', eta: 'pos', f: 'fn' } as const;
  const open: FormulaKey = { kind: 'formula', names, reference: ['f(x+x_0)-eta*x'], mistakes: [] };

  test('as plain text and as LaTeX', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, isLatex) => {
        const grading = gradeFormula(open, isLatex ? { latex: text } : text, 'seed');
        expect(grading.score >= 0 && grading.score <= 1).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
