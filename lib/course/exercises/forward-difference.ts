import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, slope, step } from '@/lib/course/equation-text';
import { type DifferenceGivens, derivativeAt, drawDifference, functionOf } from '@/lib/course/families/polynomial';
import { polynomial, polynomialWith, shifted } from '@/lib/course/families/polynomial-text';
import { inText, operand, own, tex } from '@/lib/course/number-text';
import { backwardDifference, centralDifference, type DifferenceScheme, forwardDifference } from '@/lib/numerics/difference';
import { differenceTolerance } from '@/lib/numerics/tolerance';

const by = (scheme: DifferenceScheme, { coefficients, x, h }: DifferenceGivens): number => scheme(functionOf(coefficients), x, h);
const rise = ({ coefficients, x, h }: DifferenceGivens): number => functionOf(coefficients)(x + h) - functionOf(coefficients)(x);
/** Values of f are printed in full: their difference is what counts. */
const exact = (value: number): string => tex(value, 9);

export const forwardDifferenceExercise = defineExercise<DifferenceGivens>({
  id: 'forward-difference',
  lesson: 'numerical-differentiation',
  equation: 'forward-difference',
  kind: 'number',
  version: 1,
  title: { ja: '前方差分を求める', en: 'Find a forward difference' },
  article: { coefficients: [0, 0, 1], x: 3, h: 0.1 },
  draw: drawDifference,
  fields: ({ x }) => ({ symbol: `${slope(`f'(${tex(x)})`)}\\approx` }),
  key: (givens) => ({ reference: by(forwardDifference, givens), tolerance: differenceTolerance }),

  mistakes: [
    {
      code: 'analytic-derivative',
      name: { ja: '解析的な微分を答えた', en: 'the analytic derivative' },
      values: ({ coefficients, x }) => [derivativeAt(coefficients, x)],
      explain: ({ x, h }, answer) => ({
        ja: `${own(answer)}は$x=${tex(x)}$での接線の傾き$${slope(`f'(${tex(x)})`)}$です。ここで求めるのは、$${step('h')}=${step(tex(h))}$だけ離れた二点を結ぶ割線の傾きで、これとはずれます。`,
        en: `${own(answer)} is $${slope(`f'(${tex(x)})`)}$, the slope of the tangent at $x=${tex(x)}$. What is asked for is the slope of the secant through two points $${step('h')}=${step(tex(h))}$ apart; the two slopes differ.`,
      }),
    },
    {
      code: 'central-used',
      name: { ja: '中心差分を使った', en: 'the central difference' },
      values: (givens) => [by(centralDifference, givens)],
      explain: ({ x, h }, answer) => ({
        ja: `${own(answer)}は、$x=${tex(x)}$の両側$${shifted(x, '-', h)}$と$${shifted(x, '+', h)}$で調べた中心差分です。前方差分では、$x$そのものと、右の$${shifted(x, '+', h)}$の二点をとります。`,
        en: `${own(answer)} is the central difference, from $${shifted(x, '-', h)}$ and $${shifted(x, '+', h)}$ on both sides. The forward difference takes $x$ itself and the point to its right, $${shifted(x, '+', h)}$.`,
      }),
    },
    {
      code: 'not-divided',
      name: { ja: 'hで割っていない', en: 'not divided by h' },
      values: (givens) => [rise(givens)],
      explain: ({ x, h }, answer) => ({
        ja: `${own(answer)}は、高さの差$f(${shifted(x, '+', h)})-f(${tex(x)})$です。傾きは、高さの差を横の間隔$${step(tex(h))}$で割った値です。`,
        en: `${own(answer)} is the rise $f(${shifted(x, '+', h)})-f(${tex(x)})$. A slope is the rise divided by the run, here $${step(tex(h))}$.`,
      }),
    },
    {
      code: 'backward-used',
      name: { ja: '後方差分を使った', en: 'the backward difference' },
      values: (givens) => [by(backwardDifference, givens)],
      explain: ({ x, h }, answer) => ({
        ja: `${own(answer)}は、左の点$${shifted(x, '-', h)}$と$x$を結んだ後方差分です。前方差分では、右の点$${shifted(x, '+', h)}$を使います。`,
        en: `${own(answer)} is the backward difference, from the point to the left, $${shifted(x, '-', h)}$, to $x$. The forward difference uses the point to the right, $${shifted(x, '+', h)}$.`,
      }),
    },
    {
      code: 'subtraction-swapped',
      name: { ja: '引き算の順序が逆', en: 'subtracted the wrong way round' },
      values: (givens) => [-rise(givens) / givens.h],
      explain: ({ x, h }, answer) => ({
        ja: `${own(answer)}は$(f(${tex(x)})-f(${shifted(x, '+', h)}))/${step(tex(h))}$の値です。進んだ先の値$f(${shifted(x, '+', h)})$から、もとの値$f(${tex(x)})$を引きます。逆にすると、上りと下りが入れ替わります。`,
        en: `${own(answer)} is $(f(${tex(x)})-f(${shifted(x, '+', h)}))/${step(tex(h))}$. Subtract the old value $f(${tex(x)})$ from the new one, $f(${shifted(x, '+', h)})$; the other way round, uphill and downhill change places.`,
      }),
    },
  ],

  prompt: ({ coefficients, x, h }) => ({
    ja: `$f(x)=${polynomial(coefficients)}$、$x=${tex(x)}$、$${step('h')}=${step(tex(h))}$のときの前方差分を求めてください。微分そのものではなく、差分の値を答えます。有効数字は5桁以上とします。`,
    en: `For $f(x)=${polynomial(coefficients)}$, $x=${tex(x)}$ and $${step('h')}=${step(tex(h))}$, find the forward difference: the difference itself, not the derivative, to at least five significant digits.`,
  }),

  hints: ({ coefficients, x, h }) => {
    const quotient = `\\frac{f(${shifted(x, '+', h)})-f(${tex(x)})}{${step(tex(h))}}`;
    const first = `f(${exact(x + h)})=${polynomialWith(coefficients, x + h)}=${exact(functionOf(coefficients)(x + h))}`;
    return [
      {
        ja: '曲線の上に二つの点をとり、直線で結びます。一つは$x$、もう一つは少し右です。その直線の傾きを求めます。',
        en: 'Take two points on the curve, one at $x$ and one a little to its right, and join them. What is asked for is the slope of that line.',
      },
      { ja: `数値を入れると$${quotient}$です。`, en: `With the numbers put in: $${quotient}$.` },
      { ja: `右の点での値は$${first}$です。`, en: `The value at the point to the right is $${first}$.` },
    ];
  },

  solution: (givens) => {
    const { coefficients, x, h } = givens;
    const [there, here] = [functionOf(coefficients)(x + h), functionOf(coefficients)(x)];
    const result = by(forwardDifference, givens);
    const derivative = derivativeAt(coefficients, x);
    const work = aligned(
      '\\frac{f(x+\\S{h})-f(x)}{\\S{h}}',
      `\\frac{f(${exact(x + h)})-f(${tex(x)})}{${step(tex(h))}}`,
      `\\frac{${exact(there)}-${operand(here, 9)}}{${step(tex(h))}}`,
      `\\frac{${exact(there - here)}}{${step(tex(h))}}`,
      tex(result),
    );
    return {
      ja: `二点での値を求め、差を間隔で割ります。${work}本当の傾きは$${slope(`f'(${tex(x)})`)}=${tex(derivative)}$で、差分とのずれは${inText(result - derivative, 3)}です。右側だけを見たための、打ち切り誤差です。`,
      en: `Find both values and divide their difference by the distance.${work}The true slope is $${slope(`f'(${tex(x)})`)}=${tex(derivative)}$; the difference is off by ${inText(result - derivative, 3)}. That is truncation error: we looked to the right only.`,
    };
  },
});
