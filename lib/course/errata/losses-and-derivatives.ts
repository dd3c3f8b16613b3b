import type { Erratum } from '@/lib/course/erratum';
import { tex as number } from '@/lib/course/number-text';
import { centralDifference, forwardDifference } from '@/lib/numerics/difference';
import { differentiatePolynomial, evaluatePolynomial } from '@/lib/numerics/polynomial';

const square = [0, 0, 1];
const f = (x: number) => evaluatePolynomial(square, x);
const slope = (x: number) => evaluatePolynomial(differentiatePolynomial(square), x);
/** The source's output for the digit 2, whose places are what k counts. */
const output = [1 / 10, 1 / 20, 3 / 5, 0, 1 / 20, 1 / 10, 0, 1 / 10, 0, 0];

export const lossAndDerivativeErrata: readonly Erratum[] = [
  {
    id: 'k-index',
    lesson: 'loss-functions',
    place: { ja: '2乗和誤差の$k$', en: '$k$ in the sum of squared errors' },
    printed: { ja: '$k$はデータの次元数', en: '$k$ is the number of dimensions of the data' },
    right: { ja: '$k$はデータの次元を一つずつ数える添字', en: '$k$ is the index that runs over the dimensions' },
    reason: {
      ja: '次元数は決まった一つの数です。$k$は、和をとる間に動いていきます。',
      en: 'The number of dimensions is one fixed number. $k$ moves while the sum is taken.',
    },
    check: () => [
      {
        label: { ja: '出力が10個のとき、$k$がとる値', en: 'With ten outputs, the values $k$ takes' },
        tex: `k=${[...output.keys()].join(',\\,')}`,
        shows: 'right',
      },
      { label: { ja: '次元数', en: 'Number of dimensions' }, tex: `n=${number(output.length)}`, shows: 'printed' },
    ],
  },
  {
    id: 'derivative-notation',
    lesson: 'numerical-differentiation',
    place: { ja: '微分の定義', en: 'Definition of the derivative' },
    printed: { ja: '$\\dfrac{dt(x)}{dx}$、「変換量」', en: '$\\dfrac{dt(x)}{dx}$, “amount of conversion”' },
    right: { ja: '$\\dfrac{df(x)}{dx}$、「変化量」', en: '$\\dfrac{df(x)}{dx}$, “amount of change”' },
    reason: {
      ja: '右辺で極限をとる関数は$f$です。微分が表すのは、ある瞬間に値がどれだけ変化するかです。',
      en: 'The right side is made of values of $f$, so $f$ belongs on the left too. A derivative measures how fast a value changes at an instant.',
    },
    check: () => [],
  },
  {
    id: 'analytic',
    lesson: 'numerical-differentiation',
    checkAnswers: ['forward-difference'],
    place: { ja: '解析的な微分と数値微分', en: 'Analytic and numerical' },
    printed: {
      ja: '極限の式が、そのまま解析的な微分である',
      en: 'Analytic differentiation is to take the limit',
    },
    right: {
      ja: '式を変形して得た$2x$が解析的な微分、小さな$h$で割った商が数値微分',
      en: '$2x$, found by working on the formula, is analytic; the quotient with a small $h$ is numerical',
    },
    reason: {
      ja: '解析的な微分に誤差はありません。差分の商には$h$の大きさに応じた誤差が残ります。',
      en: 'The analytic derivative has no error. The quotient keeps one that depends on the size of $h$.',
    },
    check: () => [
      {
        label: { ja: '$x=3$での$2x$（解析的）', en: 'Analytic: $2x$ at $x=3$' },
        tex: `2\\cdot 3=${number(slope(3))}`,
        shows: 'right',
      },
      {
        label: { ja: '$h=0.1$の前方差分（数値）', en: 'Numerical: forward difference, $h=0.1$' },
        tex: `\\dfrac{f(3.1)-f(3)}{0.1}=${number(forwardDifference(f, 3, 1 / 10))}`,
        shows: 'printed',
      },
    ],
  },
  {
    id: 'central-difference',
    lesson: 'numerical-differentiation',
    askedBy: 'fix-central-difference',
    place: { ja: '中心差分', en: 'Central difference' },
    printed: { ja: '$\\dfrac{f(x+h)-f(x-h)}{2}$', en: '$\\dfrac{f(x+h)-f(x-h)}{2}$' },
    right: { ja: '$\\dfrac{f(x+h)-f(x-h)}{2h}$', en: '$\\dfrac{f(x+h)-f(x-h)}{2h}$' },
    reason: {
      ja: '二点の間隔は$2h$です。2で割ると、$h$が傾きに掛かったまま残ります。',
      en: 'The two points lie $2h$ apart. Dividing by 2 gives $h$ times the slope.',
    },
    check: () => {
      const right = centralDifference(f, 3, 1e-4);
      return [
        {
          label: { ja: '$x^2$、$x=3$、$h=10^{-4}$として2で割る', en: '$x^2$ at $x=3$ with $h=10^{-4}$, divided by 2' },
          tex: number(right * 1e-4),
          shows: 'printed',
        },
        { label: { ja: '$2h$で割る', en: 'Divided by $2h$' }, tex: number(right), shows: 'right' },
      ];
    },
  },
];
