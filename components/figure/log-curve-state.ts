import { formatNumber } from '@/lib/i18n/format-number';
import { crossEntropy } from '@/lib/numerics/loss';
import { samples } from './plot-scale';
import type { StateCode } from './use-figure-state';

/** The output for the true class, in (0, 1]. */
export interface LogCurveState {
  readonly y: number;
}

export const outputRange = { from: 0.001, to: 1, step: 0.01 } as const;
export const axisY = { from: 0, to: 1 } as const;
export const axisLog = { from: -7, to: 7 } as const;

/** What the figure prints of an output: its loss, its logarithm, and the slope −1/y of the loss. */
export function lossAt(y: number) {
  const loss = crossEntropy([y], [1]);
  return { loss, log: -loss + 0, slope: -1 / y };
}

/** The rows of the table beside the one on show. */
export const tableOutputs: readonly number[] = [1, 0.8, 0.5, 0.2, 0.1, 0.05, 0.01, 0.001];

// Sampled evenly in powers, for the curve is steep at its left; below e^−7 it has left the plot.
const drawn = { from: 0.0005, to: 1, logarithmic: true };
export const lossCurve = samples((y) => lossAt(y).loss, drawn, 120);
export const logCurve = samples((y) => lossAt(y).log, drawn, 120);

export const logCurveCode: StateCode<LogCurveState> = {
  initial: { y: 0.2 },
  encode: ({ y }) => String(Number(y.toFixed(6))),
  decode(text) {
    const y = Number(text);
    return text.trim() !== '' && y >= outputRange.from && y <= outputRange.to ? { y } : null;
  },
  numbers: ({ y }) => ({ y: [y], t: [1] }),
};

/** The figure's numbers as it prints them. */
export function printed({ y }: LogCurveState) {
  const { loss, log, slope } = lossAt(y);
  return { y: formatNumber(y, 4), log: formatNumber(log), loss: formatNumber(loss), slope: formatNumber(slope) };
}
