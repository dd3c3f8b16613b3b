import { gradient } from './substitutions/gradient';
import { gradientDescent } from './substitutions/gradient-descent';
import { lossFunctions } from './substitutions/loss-functions';
import { neuralNetworkGradient } from './substitutions/neural-network-gradient';
import { numericalDifferentiation } from './substitutions/numerical-differentiation';
import { partialDerivatives } from './substitutions/partial-derivatives';
import type { Substitute } from './substitutions/substitution-parts';

/** How each equation takes numbers, by the equation's id (no two lessons have the same). */
export const substitutions: Readonly<Record<string, Substitute>> = {
  ...lossFunctions,
  ...numericalDifferentiation,
  ...partialDerivatives,
  ...gradient,
  ...gradientDescent,
  ...neuralNetworkGradient,
};
