import type { Equation } from '@/lib/course/lesson';
import { curvatureFirst, curvatureSecond, index, learningRate, partial, point, start, steps, variable } from './symbols';

export const equations: readonly Equation[] = [
  {
    id: 'update-rule',
    tex: 'x_i\\leftarrow x_i-\\S{\\eta}\\,\\G{\\frac{\\partial f}{\\partial x_i}}\\qquad(i=0,1)',
    aloud: {
      ja: 'x i を、x i 引く イータ掛ける f の x i による偏微分で置き換える。i は 0 と 1',
      en: 'x i becomes x i minus eta times the partial derivative of f by x i, for i zero and one',
    },
    symbols: [variable, learningRate, partial, index],
    exercises: ['update-rule', 'one-step', 'trace-descent', 'code-gradient-descent'],
    withheld: {
      until: 'update-rule',
      tex: 'x_i\\leftarrow\\;?\\qquad(i=0,1)',
      aloud: {
        ja: 'x i を、何で置き換えるでしょうか。演習を解くと右辺が現れます',
        en: 'x i becomes what? The right side appears once the exercise is solved',
      },
    },
  },
  {
    id: 'descent-factor',
    tex: 'x=(1-2\\S{\\eta})^{n}\\,x_{\\text{start}}',
    aloud: {
      ja: 'x は、1 引く 2 イータ、の n 乗、掛ける出発点',
      en: 'x equals one minus two eta, to the power n, times the starting point',
    },
    symbols: [point, learningRate, steps, start],
    exercises: ['hundred-steps', 'find-learning-rate', 'steps-needed'],
    withheld: {
      until: 'hundred-steps',
      tex: 'x=\\;?\\;x_{\\text{start}}',
      aloud: {
        ja: 'x は、出発点の何倍でしょうか。演習を解くと右辺が現れます',
        en: 'x equals the starting point times what? The factor appears once the exercise is solved',
      },
    },
  },
  {
    id: 'learning-rate-limit',
    tex: '0<\\S{\\eta}<\\frac{1}{\\max(a,c)}',
    aloud: {
      ja: 'イータは、0 より大きく、a と c の大きいほう分の 1 より小さい',
      en: 'eta lies above zero and below one over the larger of a and c',
    },
    symbols: [learningRate, curvatureFirst, curvatureSecond],
    exercises: ['largest-learning-rate', 'which-are-hyperparameters'],
    withheld: {
      until: 'largest-learning-rate',
      tex: '0<\\S{\\eta}<\\;?',
      aloud: {
        ja: 'イータは 0 より大きく、いくつより小さいでしょうか。演習を解くと右辺が現れます',
        en: 'eta lies above zero and below what? The bound appears once the exercise is solved',
      },
    },
  },
];
