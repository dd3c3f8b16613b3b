import type { Equation } from '@/lib/course/lesson';
import {
  centralError,
  centralOrder,
  derivative,
  epsilon,
  forwardOrder,
  functionValue,
  point,
  slopeAtPoint,
  square,
  squareDerivative,
  stepSize,
  thirdDerivative,
} from './symbols';

export const equations: readonly Equation[] = [
  {
    id: 'derivative',
    tex: '\\G{\\frac{df(x)}{dx}}=\\lim_{\\S{h}\\to 0}\\frac{\\E{f}(x+\\S{h})-\\E{f}(x)}{\\S{h}}',
    aloud: {
      ja: 'f の x による微分は、h を 0 に近づけたときの、f x 足す h 引く f x、割る h の極限',
      en: 'the derivative of f by x is the limit, as h goes to zero, of f of x plus h minus f of x, over h',
    },
    symbols: [derivative, functionValue, point, stepSize],
    exercises: ['tiny-step'],
  },
  {
    id: 'analytic-derivative',
    tex: '\\E{y}=x^2,\\qquad\\G{\\frac{dy}{dx}}=2x',
    aloud: {
      ja: 'y は x の 2 乗、y の x による微分は 2 x',
      en: 'y equals x squared; the derivative of y by x is two x',
    },
    symbols: [square, squareDerivative, point],
    exercises: ['analytic-derivative'],
  },
  {
    id: 'forward-difference',
    tex: "\\frac{\\E{f}(x+\\S{h})-\\E{f}(x)}{\\S{h}}\\allowbreak=\\nobreak\\G{f'(x)}+\\nobreak O(\\S{h})",
    aloud: {
      ja: 'f x 足す h 引く f x、割る h は、f ダッシュ x 足す オーダー h',
      en: 'f of x plus h minus f of x, over h, equals f prime of x plus an error of order h',
    },
    symbols: [functionValue, point, stepSize, slopeAtPoint, forwardOrder],
    exercises: ['forward-difference'],
  },
  {
    id: 'central-difference',
    tex: "\\frac{\\E{f}(x+\\S{h})-\\E{f}(x-\\S{h})}{2\\S{h}}\\allowbreak=\\nobreak\\G{f'(x)}+\\nobreak O(\\S{h}^2)",
    aloud: {
      ja: 'f x 足す h 引く f x 引く h、割る 2 h は、f ダッシュ x 足す オーダー h の 2 乗',
      en: 'f of x plus h minus f of x minus h, over two h, equals f prime of x plus an error of order h squared',
    },
    symbols: [functionValue, point, stepSize, slopeAtPoint, centralOrder],
    exercises: ['central-difference', 'fix-central-difference', 'code-numerical-diff'],
    withheld: {
      until: 'fix-central-difference',
      tex: "\\frac{\\E{f}(x+\\S{h})-\\E{f}(x-\\S{h})}{\\;?\\;}\\allowbreak=\\nobreak\\G{f'(x)}+\\nobreak O(\\S{h}^2)",
      aloud: {
        ja: 'f x 足す h 引く f x 引く h を、何で割るでしょうか。演習を解くと分母が現れます',
        en: 'f of x plus h minus f of x minus h, over what? The denominator appears once the exercise is solved',
      },
    },
  },
  {
    id: 'difference-error',
    tex: 'e(\\S{h})\\approx\\frac{\\S{h}^2}{6}\\left|\\G{f^{(3)}(x)}\\right|+\\frac{\\varepsilon}{\\S{h}}\\left|\\E{f}(x)\\right|',
    aloud: {
      ja: '中心差分の誤差は、およそ、6 分の h の 2 乗掛ける f の 3 階微分の絶対値、足す、h 分の イプシロン掛ける f x の絶対値',
      en: 'the error of the central difference is about h squared over six, times the size of the third derivative, plus epsilon over h, times the size of f of x',
    },
    symbols: [centralError, stepSize, thirdDerivative, epsilon, functionValue, point],
    exercises: ['choose-h'],
  },
];
