import type { Equation } from '@/lib/course/lesson';
import { direction, gradient, length, partialByFirst, partialBySecond, surface } from './symbols';

export const equations: readonly Equation[] = [
  {
    id: 'gradient',
    tex: '\\G{\\nabla f}=\\left(\\G{\\frac{\\partial f}{\\partial x_0}},\\ \\G{\\frac{\\partial f}{\\partial x_1}}\\right)',
    aloud: {
      ja: 'f の勾配（ナブラ f）は、f の x 0 による偏微分と、f の x 1 による偏微分の組',
      en: 'the gradient of f is the pair of the partial derivative of f by x zero and the partial derivative of f by x one',
    },
    symbols: [gradient, partialByFirst, partialBySecond, surface],
    exercises: ['fix-gradient', 'gradient-at-points', 'code-numerical-gradient'],
  },
  {
    id: 'gradient-length',
    tex: '\\G{\\lVert\\nabla f\\rVert}=\\sqrt{\\left(\\G{\\frac{\\partial f}{\\partial x_0}}\\right)^2+\\left(\\G{\\frac{\\partial f}{\\partial x_1}}\\right)^2}',
    aloud: {
      ja: '勾配の長さは、二つの偏微分の 2 乗の和の平方根',
      en: 'the length of the gradient is the square root of the sum of the squares of both partial derivatives',
    },
    symbols: [length, partialByFirst, partialBySecond],
    exercises: ['gradient-length'],
  },
  {
    id: 'steepest-descent',
    tex: 'd=-\\G{\\nabla f}',
    aloud: { ja: '下る向き d は、マイナス f の勾配', en: 'the way down, d, is minus the gradient of f' },
    symbols: [direction, gradient],
    exercises: ['descent-direction'],
  },
];
