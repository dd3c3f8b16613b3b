import { describe, expect, test } from 'vitest';
import { bestStep, chosenStepOf, errorCode, errorOf, linePoints, onAxis, stepHandle } from './error-versus-h-state';

describe('the errors at sin x, x = 1', () => {
  test.each([
    // h/2·|f″| = 0.1/2·sin 1, h²/6·|f‴| = 0.01/6·cos 1
    ['forward64', 0.1, 0.0429, 3],
    ['central64', 0.1, 0.0009, 4],
    // 1 + 1e-8 is 1 in float32: the quotient is 0, the error cos 1
    ['forward32', 1e-8, 0.5403, 4],
    ['central32', 1e-16, 0.5403, 4],
  ] as const)('%s at %d is about %d', (line, h, error, digits) => {
    expect(errorOf(line, h)).toBeCloseTo(error, digits);
  });

  test('have their least near the marked steps, within a decade and a half', () => {
    for (const [line, best] of Object.entries(bestStep)) {
      const points = linePoints[line as keyof typeof linePoints];
      const least = Math.min(...points.map(([, error]) => error));
      const near = points.filter(([h]) => Math.abs(Math.log10(h / best)) < 1.5).map(([, error]) => error);
      expect(Math.min(...near)).toBeLessThanOrEqual(30 * least);
    }
  });

  test('0 sits at 1e-16', () => {
    expect(onAxis(0)).toBe(1e-16);
    expect(onAxis(0.1)).toBe(0.1);
  });
});

describe('the graded step of choose-h', () => {
  const graded = (h: number, revealed = false) => ({
    exercise: 'choose-h',
    variant: 'article' as const,
    givens: { coefficients: [0, 0, 0, 1], x: 2, bound: 1e-7, scheme: 'central' },
    numbers: [h],
    revealed,
  });
  test('lands at its error', () => {
    expect(chosenStepOf(graded(1e-4))?.error).toBeCloseTo(1.0008e-8, 11);
    expect(chosenStepOf(graded(1e-4))?.line).toBeUndefined();
  });
  test('the whole line joins once it may be shown', () => {
    expect(chosenStepOf(graded(1e-4, true))?.line?.length).toBe(129);
  });
  test('that is not positive has no place', () => {
    expect(chosenStepOf(graded(0))).toBeUndefined();
    expect(chosenStepOf(graded(-1e-4))).toBeUndefined();
  });
});

describe('the link', () => {
  test.each([1, 0.1, 1e-16, stepHandle.valueAt(-3.25)])('holds %d', (h) => {
    expect(errorCode.decode(errorCode.encode({ h }))?.h).toBeCloseTo(h, 6);
  });
  test.each(['', 'h', '2', '0', '1e-17', '-1'])('%o is no state', (text) => {
    expect(errorCode.decode(text)).toBeNull();
  });
});
