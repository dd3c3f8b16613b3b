import type { Exercise } from './exercise';
import { analyticDerivative } from './exercises/analytic-derivative';
import { centralDifferenceExercise } from './exercises/central-difference';
import { chooseH } from './exercises/choose-h';
import { crossEntropyExercise } from './exercises/cross-entropy';
import { crossEntropyCompare } from './exercises/cross-entropy-compare';
import { crossEntropyOneHot } from './exercises/cross-entropy-one-hot';
import { descentDirection } from './exercises/descent-direction';
import { findLearningRate } from './exercises/find-learning-rate';
import { fixCentralDifference } from './exercises/fix-central-difference';
import { fixGradient } from './exercises/fix-gradient';
import { forwardDifferenceExercise } from './exercises/forward-difference';
import { forwardPass } from './exercises/forward-pass';
import { gradientAtPoints } from './exercises/gradient-at-points';
import { gradientLength } from './exercises/gradient-length';
import { gradientShape } from './exercises/gradient-shape';
import { hundredSteps } from './exercises/hundred-steps';
import { largestLearningRate } from './exercises/largest-learning-rate';
import { logCurveValue } from './exercises/log-curve-value';
import { networkLossExercise } from './exercises/network-loss';
import { oneStep } from './exercises/one-step';
import { partialByX0 } from './exercises/partial-by-x0';
import { partialsAtPoint } from './exercises/partials-at-point';
import { sliceFunction } from './exercises/slice-function';
import { softmaxOutput } from './exercises/softmax-output';
import { squaredError } from './exercises/squared-error';
import { squaredErrorImprove } from './exercises/squared-error-improve';
import { squaredErrorTermsExercise } from './exercises/squared-error-terms';
import { stepsNeeded } from './exercises/steps-needed';
import { tinyStep } from './exercises/tiny-step';
import { traceDescent } from './exercises/trace-descent';
import { trainTheWeights } from './exercises/train-the-weights';
import { twoArguments } from './exercises/two-arguments';
import { updateRule } from './exercises/update-rule';
import { weightGradientExercise } from './exercises/weight-gradient';
import { whichAreHyperparameters } from './exercises/which-are-hyperparameters';
import { whichWay } from './exercises/which-way';
import { whyDelta } from './exercises/why-delta';
import { lessonsInOrder } from './lessons-in-order';

const written: readonly Exercise[] = [
  squaredError,
  squaredErrorImprove,
  squaredErrorTermsExercise,
  crossEntropyExercise,
  crossEntropyCompare,
  crossEntropyOneHot,
  logCurveValue,
  whyDelta,
  tinyStep,
  analyticDerivative,
  forwardDifferenceExercise,
  centralDifferenceExercise,
  fixCentralDifference,
  chooseH,
  twoArguments,
  sliceFunction,
  partialByX0,
  partialsAtPoint,
  fixGradient,
  gradientAtPoints,
  gradientLength,
  descentDirection,
  updateRule,
  oneStep,
  traceDescent,
  hundredSteps,
  findLearningRate,
  stepsNeeded,
  largestLearningRate,
  whichAreHyperparameters,
  gradientShape,
  forwardPass,
  softmaxOutput,
  networkLossExercise,
  whichWay,
  weightGradientExercise,
  trainTheWeights,
];

/** Every exercise that is written, in course order: as the lessons' equations name them. */
export const exercisesInOrder: readonly Exercise[] = lessonsInOrder
  .flatMap((lesson) => lesson.equations.flatMap((equation) => equation.exercises))
  .flatMap((id) => written.filter((exercise) => exercise.id === id));
