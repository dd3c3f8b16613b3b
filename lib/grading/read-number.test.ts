import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestNumber, readNumber } from './read-number';

describe('what is read, with its value and its LaTeX', () => {
  // Values by hand; forms from api.md, "Answers, by kind".
  test.each([
    ['0.0975', 0.0975, '0.0975'],
    ['-2.4', -2.4, '-2.4'],
    ['−2.4', -2.4, '-2.4'],
    ['+3', 3, '3'],
    ['.5', 0.5, '0.5'],
    ['-.5', -0.5, '-0.5'],
    ['5.', 5, '5'],
    ['  12.01 ', 12.01, '12.01'],
    ['1e-3', 0.001, '1\\times10^{-3}'],
    ['1E+3', 1000, '1\\times10^{3}'],
    ['-6.11110793e−10', -6.11110793e-10, '-6.11110793\\times10^{-10}'],
    ['1×10^-3', 0.001, '1\\times 10^{-3}'],
    ['6.1x10^-10', 6.1e-10, '6.1\\times 10^{-10}'],
    ['-6.1 x 10⁻¹⁰', -6.1e-10, '-6.1\\times 10^{-10}'],
    ['２Ｘ１０＾３', 2000, '2\\times 10^{3}'],
    ['1·10^{-3}', 0.001, '1\\times 10^{-3}'],
    ['1 x'.replace('x', '× 10⁻³'), 0.001, '1\\times 10^{-3}'],
    ['39/400', 0.0975, '\\frac{39}{400}'],
    ['-39/400', -0.0975, '\\frac{-39}{400}'],
    ['1/2/2', 0.25, '\\frac{\\frac{1}{2}}{2}'],
    ['½', 0.5, '\\frac{1}{2}'],
    ['1½', 1.5, '1\\frac{1}{2}'],
    ['3¾', 3.75, '3\\frac{3}{4}'],
    ['e^-1', Math.exp(-1), 'e^{-1}'],
    ['e^{-1}', Math.exp(-1), 'e^{-1}'],
    ['exp(-1)', Math.exp(-1), 'e^{-1}'],
    ['-ln 0.6', -Math.log(0.6), '-\\ln 0.6'],
    ['-log(0.6)', -Math.log(0.6), '-\\ln 0.6'],
    ['−Ln（０．６）', -Math.log(0.6), '-\\ln 0.6'],
    ['ln(1/2)', -Math.LN2, '\\ln\\left(\\frac{1}{2}\\right)'],
    ['log10(100)', 2, '\\log_{10} 100'],
    ['log2(8)', 3, '\\log_{2} 8'],
    ['sqrt(2)', Math.SQRT2, '\\sqrt{2}'],
    ['√2', Math.SQRT2, '\\sqrt{2}'],
    ['√2/2', Math.SQRT2 / 2, '\\frac{\\sqrt{2}}{2}'],
    ['2√2', 2 * Math.SQRT2, '2\\sqrt{2}'],
    ['pi', Math.PI, '\\pi'],
    ['2π', 2 * Math.PI, '2\\pi'],
    ['2^-3', 0.125, '2^{-3}'],
    ['2**3', 8, '2^{3}'],
    ['2²', 4, '2^{2}'],
    ['-2^2', -4, '-2^{2}'],
    ['(-2)^2', 4, '\\left(-2\\right)^{2}'],
    ['2^3^2', 512, '2^{3^{2}}'],
    ['(1+2)*3', 9, '\\left(1+2\\right)\\times 3'],
    ['1-(2-3)', 2, '1-\\left(2-3\\right)'],
    ['2*-3', -6, '2\\times \\left(-3\\right)'],
    ['[1+{2}]', 3, '1+2'],
    ['\\frac{39}{400}', 0.0975, '\\frac{39}{400}'],
    ['-\\ln 0.6', -Math.log(0.6), '-\\ln 0.6'],
    ['2\\cdot3', 6, '2\\times 3'],
    ['０．０９７５', 0.0975, '0.0975'],
    ['－３', -3, '-3'],
    ['ー３', -3, '-3'],
    ['３９／４００', 0.0975, '\\frac{39}{400}'],
    ['２×３', 6, '2\\times 3'],
    ['０。５', 0.5, '0.5'],
    ['１ｅ－３', 0.001, '1\\times10^{-3}'],
    ['（１＋２）', 3, '1+2'],
    ['\u200e0.5\u200f', 0.5, '0.5'],
    ['0.1+0.2', 0.1 + 0.2, '0.1+0.2'],
    ['1e-400', 0, '1\\times10^{-400}'],
  ])('%j is %d', (text, value, latex) => {
    const reading = readNumber(text);
    expect(reading).toEqual({ ok: true, value: expect.closeTo(value, 12), latex });
  });
});

describe('what is not, with its code and its place', () => {
  test.each([
    ['', 'empty', 0],
    ['   ', 'empty', 0],
    ['　', 'empty', 0],
    ['0,0975', 'decimal-comma', 1],
    ['０，０９７５', 'decimal-comma', 1],
    ['-1,5', 'decimal-comma', 2],
    ['1,000', 'decimal-comma', 1],
    ['1,234,567.5', 'decimal-comma', 1],
    ['1.234,5', 'decimal-comma', 5],
    ['NaN', 'not-finite', 0],
    ['-Infinity', 'not-finite', 1],
    ['inf', 'not-finite', 0],
    ['∞', 'not-finite', 0],
    ['無限大', 'not-finite', 0],
    ['1e999', 'not-finite', 0],
    ['9^9^9^9', 'not-finite', 2],
    ['1/9^9^9', 'not-finite', 2],
    ['1/0', 'not-finite', 0],
    ['0/0', 'not-finite', 0],
    ['ln 0', 'not-finite', 0],
    ['sqrt(-1)', 'not-finite', 0],
    ['(-8)^(1/3)', 'not-finite', 0],
    ['abc', 'not-a-number', 0],
    ['わかりません', 'not-a-number', 0],
    ['x', 'not-a-number', 0],
    ['2x', 'unknown-name', 1],
    ['2*x_0', 'unknown-name', 2],
    ['sin(1)', 'unknown-name', 0],
    ['3 4', 'not-a-number', 2],
    ['1.2.3', 'not-a-number', 3],
    ['.', 'not-a-number', 0],
    ['3+', 'not-a-number', 2],
    ['*3', 'not-a-number', 0],
    ['3!', 'not-a-number', 1],
    ['6, 8', 'not-a-number', 1],
    ['()', 'not-a-number', 0],
    ['ln', 'not-a-number', 2],
    ['(1+2', 'unbalanced', 0],
    ['1+2)', 'unbalanced', 3],
    ['(1+2]', 'unbalanced', 4],
    ['1/2pi', 'ambiguous', 3],
    ['1/2(3)', 'ambiguous', 3],
    ['ln 3/4', 'ambiguous', 4],
    ['ln 2pi', 'ambiguous', 4],
    ['__proto__', 'not-a-number', 0],
    ['constructor', 'not-a-number', 0],
    ['import(1)', 'unknown-name', 0],
    ['\u0000', 'not-a-number', 0],
    ['1\u0301', 'not-a-number', 1],
    ['\u202e5', 'not-a-number', 0],
    ['😀', 'not-a-number', 0],
    ['\ud800', 'not-a-number', 0],
    [','.repeat(200), 'not-a-number', 0],
  ])('%j is %s at %d', (text, code, at) => {
    expect(readNumber(text)).toMatchObject({ ok: false, code, at });
  });

  test.each([['1'.repeat(1_000_000)], ['('.repeat(10_000)], [' '.repeat(longestNumber + 1)]])(
    'a text past the cap is too long',
    (text) => {
      expect(readNumber(text)).toMatchObject({ ok: false, code: 'too-long' });
    },
  );

  test('a comma is told apart as what it can mean', () => {
    expect(readNumber('0,0975')).toMatchObject({ values: { found: '0,0975', point: '0.0975' } });
    expect(readNumber('1,000')).toMatchObject({ values: { point: '1.000', without: '1000' } });
    expect(readNumber('1,234,567')).toMatchObject({ values: { without: '1234567' } });
  });

  test('what is quoted of a learner’s text holds no controls and is short', () => {
    const reading = readNumber(`ab\u0000\u202ec${'d'.repeat(100)}`);
    expect(reading).toMatchObject({ code: 'not-a-number', values: { found: `abc${'d'.repeat(20)}…` } });
  });
});

describe('properties', () => {
  test('every finite number reads back as itself, as JavaScript prints it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(String(value))).toMatchObject({ ok: true, value: value === 0 ? 0 : value });
      }),
    );
  });

  test('full-width digits read as the half-width ones', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[-(]?[0-9.()*/+^-]{1,20}$/), (text) => {
        const wide = Array.from(text, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');
        const [narrow, full] = [readNumber(text), readNumber(wide)];
        expect(full.ok).toBe(narrow.ok);
        if (narrow.ok && full.ok) expect(full.value).toBe(narrow.value);
      }),
    );
  });

  test('any text is a finite number or a code with a place inside it', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '{',
      '[',
      '^',
      '/',
      '*',
      '-',
      '1',
      '9',
      '.',
      ',',
      'e',
      'ln',
      '√',
      '½',
      '⁻',
      '³',
      'pi',
      ' ',
      '\\',
      'frac',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(piece, { maxLength: 80 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const reading = readNumber(typed);
        if (reading.ok) expect(Number.isFinite(reading.value)).toBe(true);
        else if (reading.code !== 'too-long') {
          expect(reading.at).toBeGreaterThanOrEqual(0);
          expect(reading.at).toBeLessThanOrEqual(typed.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
