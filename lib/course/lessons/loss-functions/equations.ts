import type { Equation } from '@/lib/course/lesson';
import { delta, index, loss, output, target, term, trueClass, trueOutput } from './symbols';

export const equations: readonly Equation[] = [
  {
    id: 'squared-error',
    tex: '\\E{E}=\\frac{1}{2}\\sum_{k}\\left(\\Y{y_k}-\\T{t_k}\\right)^2',
    aloud: {
      ja: 'E は、k についての、y k 引く t k の 2 乗の和の、2 分の 1',
      en: 'E equals half the sum over k of y k minus t k, squared',
    },
    symbols: [loss, output, target, index],
    exercises: ['squared-error', 'squared-error-improve'],
  },
  {
    id: 'squared-error-term',
    tex: 'd_k=\\left(\\Y{y_k}-\\T{t_k}\\right)^2',
    aloud: { ja: 'd k は、y k 引く t k の 2 乗', en: 'd k equals y k minus t k, squared' },
    symbols: [term, output, target, index],
    exercises: ['squared-error-terms'],
  },
  {
    id: 'cross-entropy',
    tex: '\\E{E}=-\\sum_{k}\\T{t_k}\\log\\Y{y_k}',
    aloud: {
      ja: 'E は、マイナス、k についての、t k 掛ける ログ y k の和',
      en: 'E equals minus the sum over k of t k times log y k',
    },
    symbols: [loss, target, output, index],
    exercises: ['cross-entropy', 'cross-entropy-compare'],
  },
  {
    id: 'cross-entropy-one-hot',
    tex: '\\E{E}=-\\log\\Y{y_c}',
    aloud: { ja: 'E は、マイナス ログ y c', en: 'E equals minus log y c' },
    symbols: [loss, trueOutput, trueClass],
    exercises: ['cross-entropy-one-hot', 'log-curve-value'],
    withheld: {
      until: 'cross-entropy-one-hot',
      tex: '\\E{E}=\\;?',
      aloud: {
        ja: 'E は何でしょうか。演習を解くと右辺が現れます',
        en: 'E equals what? The right side appears once the exercise is solved',
      },
    },
  },
  {
    id: 'cross-entropy-delta',
    tex: '\\E{E}=-\\sum_{k}\\T{t_k}\\log\\left(\\Y{y_k}+\\delta\\right)',
    aloud: {
      ja: 'E は、マイナス、k についての、t k 掛ける ログ、y k 足す デルタ、の和',
      en: 'E equals minus the sum over k of t k times the log of the quantity y k plus delta',
    },
    symbols: [loss, target, output, delta, index],
    exercises: ['why-delta', 'code-losses'],
  },
];
