import type { Givens } from '@/lib/course/exercise';
import { descentLabCode } from './descent-lab-state';
import { errorCode } from './error-versus-h-state';
import { gradientFieldCode } from './gradient-field-state';
import { logCurveCode } from './log-curve-state';
import { lossBarsCode } from './loss-bars-state';
import { secantCode } from './secant-to-tangent-state';
import { slicesCode } from './slices-state';
import type { StateCode } from './use-figure-state';
import { weightsLabCode } from './weights-lab-state';

const start = <S>({ initial, numbers }: StateCode<S>) => numbers(initial);

const numbers: Readonly<Record<string, Givens>> = {
  'loss-bars': start(lossBarsCode),
  'log-curve': start(logCurveCode),
  'secant-to-tangent': start(secantCode),
  'error-versus-h': start(errorCode),
  slices: start(slicesCode),
  'gradient-field': start(gradientFieldCode),
  'descent-lab': start(descentLabCode),
  'weights-lab': start(weightsLabCode),
};

/** The numbers that a figure shows before it is moved, under the names that equations know them by. */
export const initialNumbers = (figure: string): Givens | undefined => numbers[figure];
