import type { Lesson } from './lesson';
import { gradientLesson } from './lessons/gradient/lesson';
import { gradientDescent } from './lessons/gradient-descent/lesson';
import { lossFunctions } from './lessons/loss-functions/lesson';
import { neuralNetworkGradient } from './lessons/neural-network-gradient/lesson';
import { numericalDifferentiation } from './lessons/numerical-differentiation/lesson';
import { partialDerivatives } from './lessons/partial-derivatives/lesson';

/** The lessons of the course, in order; it gives the exercises theirs. */
export const lessonsInOrder: readonly Lesson[] = [
  lossFunctions,
  numericalDifferentiation,
  partialDerivatives,
  gradientLesson,
  gradientDescent,
  neuralNetworkGradient,
];
