import type { Equation } from '@/lib/course/lesson';
import { first, partialByFirst, partialBySecond, second, surface } from './symbols';

export const equations: readonly Equation[] = [
  {
    id: 'two-variables',
    tex: '\\E{f}(x_0,x_1)=x_0^2+x_1^2',
    aloud: {
      ja: 'f x 0、x 1 は、x 0 の 2 乗足す x 1 の 2 乗',
      en: 'f of x zero and x one equals x zero squared plus x one squared',
    },
    symbols: [surface, first, second],
    exercises: ['two-arguments', 'slice-function'],
  },
  {
    id: 'partial-by-x0',
    tex: '\\G{\\frac{\\partial f}{\\partial x_0}}=2x_0',
    aloud: { ja: 'f の x 0 による偏微分は、2 x 0', en: 'the partial derivative of f by x zero equals two x zero' },
    symbols: [partialByFirst, first],
    exercises: ['partial-by-x0'],
    withheld: {
      until: 'partial-by-x0',
      tex: '\\G{\\frac{\\partial f}{\\partial x_0}}=\\;?',
      aloud: {
        ja: 'f の x 0 による偏微分は何でしょうか。演習を解くと右辺が現れます',
        en: 'the partial derivative of f by x zero equals what? The right side appears once the exercise is solved',
      },
    },
  },
  {
    id: 'partial-by-x1',
    tex: '\\G{\\frac{\\partial f}{\\partial x_1}}=2x_1',
    aloud: { ja: 'f の x 1 による偏微分は、2 x 1', en: 'the partial derivative of f by x one equals two x one' },
    symbols: [partialBySecond, second],
    exercises: ['partials-at-point'],
    withheld: {
      until: 'partials-at-point',
      tex: '\\G{\\frac{\\partial f}{\\partial x_1}}=\\;?',
      aloud: {
        ja: 'f の x 1 による偏微分は何でしょうか。演習を解くと右辺が現れます',
        en: 'the partial derivative of f by x one equals what? The right side appears once the exercise is solved',
      },
    },
  },
];
