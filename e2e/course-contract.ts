/*
 * What the course must have, written down by hand and not read off the code: a lesson, equation, figure or exercise that
 * goes missing must fail a test. Code exercises come with the sandbox.
 */

/** How an exercise is answered (the kinds of the public API). */
export type ContractKind = 'number' | 'vector' | 'matrix' | 'table' | 'formula' | 'formulas' | 'parameters' | 'choice';

export interface ContractEquation {
  readonly id: string;
  /** The exercises beside it, in order. */
  readonly exercises: Readonly<Record<string, ContractKind>>;
  readonly figure?: string;
}

export interface ContractLesson {
  readonly id: string;
  readonly title: { readonly ja: string; readonly en: string };
  /** Numbered lesson.place in this order. */
  readonly equations: readonly ContractEquation[];
}

export const contract: readonly ContractLesson[] = [
  {
    id: 'loss-functions',
    title: { ja: '損失関数', en: 'Loss functions' },
    equations: [
      {
        id: 'squared-error',
        exercises: { 'squared-error': 'number', 'squared-error-improve': 'parameters' },
        figure: 'loss-bars',
      },
      { id: 'squared-error-term', exercises: { 'squared-error-terms': 'vector' }, figure: 'loss-bars' },
      {
        id: 'cross-entropy',
        exercises: { 'cross-entropy': 'number', 'cross-entropy-compare': 'vector' },
        figure: 'loss-bars',
      },
      {
        id: 'cross-entropy-one-hot',
        exercises: { 'cross-entropy-one-hot': 'formula', 'log-curve-value': 'number' },
        figure: 'log-curve',
      },
      { id: 'cross-entropy-delta', exercises: { 'why-delta': 'choice' } },
    ],
  },
  {
    id: 'numerical-differentiation',
    title: { ja: '数値微分', en: 'Numerical differentiation' },
    equations: [
      { id: 'derivative', exercises: { 'tiny-step': 'choice' } },
      { id: 'analytic-derivative', exercises: { 'analytic-derivative': 'formula' } },
      { id: 'forward-difference', exercises: { 'forward-difference': 'number' }, figure: 'secant-to-tangent' },
      {
        id: 'central-difference',
        exercises: { 'central-difference': 'number', 'fix-central-difference': 'formula' },
        figure: 'secant-to-tangent',
      },
      { id: 'difference-error', exercises: { 'choose-h': 'parameters' }, figure: 'error-versus-h' },
    ],
  },
  {
    id: 'partial-derivatives',
    title: { ja: '偏微分', en: 'Partial derivatives' },
    equations: [
      { id: 'two-variables', exercises: { 'two-arguments': 'choice', 'slice-function': 'formula' }, figure: 'slices' },
      { id: 'partial-by-x0', exercises: { 'partial-by-x0': 'formula' }, figure: 'slices' },
      { id: 'partial-by-x1', exercises: { 'partials-at-point': 'vector' }, figure: 'slices' },
    ],
  },
  {
    id: 'gradient',
    title: { ja: '勾配', en: 'The gradient' },
    equations: [
      {
        id: 'gradient',
        exercises: { 'fix-gradient': 'formulas', 'gradient-at-points': 'matrix' },
        figure: 'gradient-field',
      },
      { id: 'gradient-length', exercises: { 'gradient-length': 'number' }, figure: 'gradient-field' },
      { id: 'steepest-descent', exercises: { 'descent-direction': 'parameters' }, figure: 'gradient-field' },
    ],
  },
  {
    id: 'gradient-descent',
    title: { ja: '勾配法', en: 'Gradient descent' },
    equations: [
      {
        id: 'update-rule',
        exercises: { 'update-rule': 'formula', 'one-step': 'vector', 'trace-descent': 'table' },
        figure: 'descent-lab',
      },
      {
        id: 'descent-factor',
        exercises: { 'hundred-steps': 'vector', 'find-learning-rate': 'parameters', 'steps-needed': 'number' },
        figure: 'descent-lab',
      },
      {
        id: 'learning-rate-limit',
        exercises: { 'largest-learning-rate': 'number', 'which-are-hyperparameters': 'choice' },
        figure: 'descent-lab',
      },
    ],
  },
  {
    id: 'neural-network-gradient',
    title: { ja: 'ニューラルネットワークに対する勾配', en: 'The gradient of a neural network' },
    equations: [
      { id: 'weights', exercises: { 'gradient-shape': 'vector' } },
      { id: 'forward-pass', exercises: { 'forward-pass': 'vector' } },
      { id: 'softmax', exercises: { 'softmax-output': 'vector' } },
      { id: 'network-loss', exercises: { 'network-loss': 'number' } },
      { id: 'weight-gradient', exercises: { 'which-way': 'choice' } },
      { id: 'weight-gradient-analytic', exercises: { 'weight-gradient': 'matrix' } },
      { id: 'weight-update', exercises: { 'train-the-weights': 'parameters' }, figure: 'weights-lab' },
    ],
  },
];

/** How many errata of the source the errata page lists. */
export const errataCount = 11;

export const exercisesOf = (lesson: ContractLesson): [id: string, kind: ContractKind][] =>
  lesson.equations.flatMap(({ exercises }) => Object.entries(exercises));

export const figuresOf = (lesson: ContractLesson): string[] => [
  ...new Set(lesson.equations.flatMap(({ figure }) => figure ?? [])),
];

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];
