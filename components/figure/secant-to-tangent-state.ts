import { centralDifference, forwardDifference, type RealFunction } from '@/lib/numerics/difference';
import { differentiatePolynomial, horner } from '@/lib/numerics/polynomial';
import type { GradedAnswer } from './graded-answer';
import { logarithmicHandle } from './logarithmic-handle';
import type { Scale } from './plot-scale';
import type { StateCode } from './use-figure-state';

export const functionNames = ['square', 'cube', 'sine'] as const;
export type FunctionName = (typeof functionNames)[number];
export const schemeNames = ['forward', 'central'] as const;
export type SchemeName = (typeof schemeNames)[number];

export interface SecantState {
  readonly f: FunctionName;
  readonly x: number;
  readonly h: number;
  readonly scheme: SchemeName;
}

export const xRange = { from: -3, to: 3, step: 0.1 } as const;
export const stepHandle = logarithmicHandle(1e-4, 2, 10);

/** A function with its derivative and the window that it is drawn in. */
interface Curve {
  readonly f: RealFunction;
  readonly derivative: RealFunction;
  readonly x: Scale;
  readonly y: Scale;
}

export const shownAxis: Scale = { from: -4, to: 4 };
const polynomialCurve = (coefficients: readonly number[]) => {
  const derivative = differentiatePolynomial(coefficients);
  return { f: (x: number) => horner(coefficients, x), derivative: (x: number) => horner(derivative, x) };
};
const coefficientsOf = { square: [0, 0, 1], cube: [0, 0, 0, 1] } as const;

export const curves: Readonly<Record<FunctionName, Curve>> = {
  square: { ...polynomialCurve(coefficientsOf.square), x: shownAxis, y: { from: -4, to: 16 } },
  cube: { ...polynomialCurve(coefficientsOf.cube), x: shownAxis, y: { from: -30, to: 30 } },
  sine: { f: Math.sin, derivative: Math.cos, x: shownAxis, y: { from: -1.5, to: 1.5 } },
};

export const differenceOf = { forward: forwardDifference, central: centralDifference } as const;

/** Both slopes, and how far the secant's is from the tangent's. */
export function slopesOf({ f, derivative }: Pick<Curve, 'f' | 'derivative'>, x: number, h: number, scheme: SchemeName) {
  const secant = differenceOf[scheme](f, x, h);
  const tangent = derivative(x);
  return { secant, tangent, error: Math.abs(secant - tangent) };
}

/** What is drawn: of the figure's own state everything, of an exercise the true slopes only once they may be shown. */
export interface SecantPicture extends Curve {
  readonly at: number;
  readonly h: number;
  readonly scheme: SchemeName;
  readonly slopes?: { readonly secant: number; readonly tangent: number; readonly error: number } | undefined;
  /** The slope that the learner submitted. */
  readonly yours?: number;
}

export function pictureOf({ f, x, h, scheme }: SecantState): SecantPicture {
  const curve = curves[f];
  return { ...curve, at: x, h, scheme, slopes: slopesOf(curve, x, h, scheme) };
}

/** The exercise's function near its point, with the submitted slope; undefined where the givens are not those of a difference. */
export function pictureOfAnswer({ givens, numbers, revealed }: GradedAnswer, scheme: SchemeName): SecantPicture | undefined {
  const { coefficients, x, h } = givens as { coefficients?: unknown; x?: unknown; h?: unknown };
  const [yours] = numbers;
  const numeric = (value: unknown): value is number => typeof value === 'number';
  if (!Array.isArray(coefficients) || !coefficients.every(numeric) || !numeric(x) || !numeric(h) || yours === undefined) {
    return undefined;
  }
  const curve = polynomialCurve(coefficients);
  const window = { from: x - 4 * h, to: x + 4 * h };
  const heights = Array.from({ length: 17 }, (_, i) => curve.f(window.from + (i * h) / 2));
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const margin = 0.15 * (high - low) || 1;
  return {
    ...curve,
    x: window,
    y: { from: low - margin, to: high + margin },
    at: x,
    h,
    scheme,
    yours,
    slopes: revealed ? slopesOf(curve, x, h, scheme) : undefined,
  };
}

const isOneOf = <T extends string>(names: readonly T[], name: string | undefined): name is T => names.some((one) => one === name);

export const secantCode: StateCode<SecantState> = {
  initial: { f: 'square', x: 1, h: 1, scheme: 'forward' },
  encode: ({ f, x, h, scheme }) => [f, x, Number(h.toPrecision(6)), scheme].join('_'),
  decode(text) {
    const [f, place, step, scheme, ...more] = text.split('_');
    const [x, h] = [Number(place), Number(step)];
    const fits = more.length === 0 && place !== '' && x >= xRange.from && x <= xRange.to && stepHandle.holds(h);
    return fits && isOneOf(functionNames, f) && isOneOf(schemeNames, scheme) ? { f, x, h, scheme } : null;
  },
  numbers: ({ f, x, h }) => (f === 'sine' ? { f, x, h } : { coefficients: [...coefficientsOf[f]], x, h }),
};

/** The rows of the table beside the step on show. */
export const tableSteps: readonly number[] = [2, 1, 0.5, 0.1, 0.01, 0.001, 0.0001];
