import { centralDifference, forwardDifference } from '@/lib/numerics/difference';
import { centralDifferenceFloat32, float32, forwardDifferenceFloat32 } from '@/lib/numerics/float32';
import { differentiatePolynomial, horner } from '@/lib/numerics/polynomial';
import { ruleOfThumbStep } from '@/lib/numerics/step-size';
import type { GradedAnswer } from './graded-answer';
import { logarithmicHandle } from './logarithmic-handle';
import type { Scale } from './plot-scale';
import type { StateCode } from './use-figure-state';

/** The step; the function is sin at 1 throughout. */
export interface ErrorState {
  readonly h: number;
}

export const stepHandle = logarithmicHandle(1e-16, 1, 4);
export const axisH: Scale = { from: 1e-16, to: 1, logarithmic: true };
/** An error of 0 sits at the axis's lower end: it has no logarithm. */
const leastError = 1e-16;
export const axisError: Scale = { from: leastError, to: 10, logarithmic: true };

const x = 1;
const slope = Math.cos(x);

/** Two schemes in two precisions, as drawn. */
export const lineNames = ['forward64', 'central64', 'forward32', 'central32'] as const;
export type LineName = (typeof lineNames)[number];

const quotients: Readonly<Record<LineName, (h: number) => number>> = {
  forward64: (h) => forwardDifference(Math.sin, x, h),
  central64: (h) => centralDifference(Math.sin, x, h),
  forward32: (h) => forwardDifferenceFloat32(float32.sin, x, h),
  central32: (h) => centralDifferenceFloat32(float32.sin, x, h),
};

/** How far the quotient at a step is from cos 1; the float32 ones against the same true slope. */
export const errorOf = (line: LineName, h: number): number => Math.abs(quotients[line](h) - slope);

/** Where an error is drawn: 0 at the least of the axis. */
export const onAxis = (error: number): number => Math.max(leastError, error);

/** The steps of the lines: two a handle's step, so that rounding shows its teeth and the handle never leaves a line. */
const drawnSteps = Array.from({ length: 16 * 8 + 1 }, (_, i) => stepHandle.valueAt(-16 + i / 8));
export const linePoints: Readonly<Record<LineName, readonly (readonly [number, number])[]>> = {
  forward64: drawnSteps.map((h) => [h, onAxis(errorOf('forward64', h))]),
  central64: drawnSteps.map((h) => [h, onAxis(errorOf('central64', h))]),
  forward32: drawnSteps.map((h) => [h, onAxis(errorOf('forward32', h))]),
  central32: drawnSteps.map((h) => [h, onAxis(errorOf('central32', h))]),
};

/** The best step of each line by the rule √ε or ∛ε (course.md), to be marked. */
export const bestStep: Readonly<Record<LineName, number>> = {
  forward64: ruleOfThumbStep('forward', 'float64'),
  central64: ruleOfThumbStep('central', 'float64'),
  forward32: ruleOfThumbStep('forward', 'float32'),
  central32: ruleOfThumbStep('central', 'float32'),
};

/** What is drawn of `choose-h`: the submitted step with its error, under or over the bound; its whole line once it may be shown. */
export interface ChosenStep {
  readonly h: number;
  readonly error: number;
  readonly bound: number;
  readonly line?: readonly (readonly [number, number])[];
}

/** The graded answer to `choose-h`; undefined where the step is not positive, which has no place on the axis, or the givens are others. */
export function chosenStepOf({ givens, numbers, revealed }: GradedAnswer): ChosenStep | undefined {
  const {
    coefficients,
    x: at,
    bound,
    scheme,
  } = givens as { coefficients?: unknown; x?: unknown; bound?: unknown; scheme?: unknown };
  const [h] = numbers;
  const numeric = (value: unknown): value is number => typeof value === 'number';
  if (!Array.isArray(coefficients) || !coefficients.every(numeric) || !numeric(at) || !numeric(bound)) return undefined;
  if (h === undefined || h <= 0) return undefined;
  const f = (place: number) => horner(coefficients, place);
  const difference = scheme === 'central' ? centralDifference : forwardDifference;
  const truth = horner(differentiatePolynomial(coefficients), at);
  const errorAt = (step: number) => Math.abs(difference(f, at, step) - truth);
  const line = revealed ? drawnSteps.map((step) => [step, onAxis(errorAt(step))] as const) : undefined;
  return { h, error: errorAt(h), bound, ...(line && { line }) };
}

export const errorCode: StateCode<ErrorState> = {
  initial: { h: 0.1 },
  encode: ({ h }) => String(Number(h.toPrecision(6))),
  decode(text) {
    const h = Number(text);
    return text.trim() !== '' && stepHandle.holds(h) ? { h } : null;
  },
  numbers: ({ h }) => ({ f: 'sine', x, h }),
};

/** The rows of the table: a decade each. */
export const tableSteps: readonly number[] = Array.from({ length: 17 }, (_, k) => Number(`1e-${k}`));
