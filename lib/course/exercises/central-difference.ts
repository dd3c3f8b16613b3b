import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, slope, step } from '@/lib/course/equation-text';
import { type DifferenceGivens, derivativeAt, drawDifference, functionOf } from '@/lib/course/families/polynomial';
import { polynomial, polynomialWith, shifted } from '@/lib/course/families/polynomial-text';
import { inText, operand, own, tex } from '@/lib/course/number-text';
import { backwardDifference, centralDifference, type DifferenceScheme, forwardDifference } from '@/lib/numerics/difference';
import { differenceTolerance } from '@/lib/numerics/tolerance';

const by = (scheme: DifferenceScheme, { coefficients, x, h }: DifferenceGivens): number => scheme(functionOf(coefficients), x, h);
const rise = ({ coefficients, x, h }: DifferenceGivens): number =>
  functionOf(coefficients)(x + h) - functionOf(coefficients)(x - h);
/** Values of f are printed in full: their difference is what counts. */
const exact = (value: number): string => tex(value, 9);
const riseText = ({ x, h }: DifferenceGivens): string => `f(${shifted(x, '+', h)})-f(${shifted(x, '-', h)})`;

export const centralDifferenceExercise = defineExercise<DifferenceGivens>({
  id: 'central-difference',
  lesson: 'numerical-differentiation',
  equation: 'central-difference',
  kind: 'number',
  version: 1,
  title: { ja: '中心差分を求める', en: 'Find a central difference' },
  article: { coefficients: [0, 0, 0, 1], x: 2, h: 0.1 },
  draw: drawDifference,
  fields: ({ x }) => ({ symbol: `${slope(`f'(${tex(x)})`)}\\approx` }),
  key: (givens) => ({ reference: by(centralDifference, givens), tolerance: differenceTolerance }),

  mistakes: [
    {
      code: 'source-erratum',
      name: { ja: '2で割った（原文の誤り）', en: 'divided by 2 (the source’s error)' },
      values: (givens) => [rise(givens) / 2],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は、高さの差$${riseText(givens)}$を2で割った値です。原文もここで2と印刷しています。二点の間隔は2ではなく$2\\cdot${step(tex(givens.h))}$です。`,
        en: `${own(answer)} is the rise $${riseText(givens)}$ divided by 2, as the source prints it. The two points are not 2 but $2\\cdot${step(tex(givens.h))}$ apart.`,
      }),
    },
    {
      code: 'analytic-derivative',
      name: { ja: '解析的な微分を答えた', en: 'the analytic derivative' },
      values: ({ coefficients, x }) => [derivativeAt(coefficients, x)],
      explain: ({ x, h }, answer) => ({
        ja: `${own(answer)}は接線の傾き$${slope(`f'(${tex(x)})`)}$です。中心差分はこれに近い値ですが、$${step('h')}=${step(tex(h))}$では小さなずれが残ります。そのずれまで含めた値を答えます。`,
        en: `${own(answer)} is $${slope(`f'(${tex(x)})`)}$, the slope of the tangent. The central difference comes close to it, but at $${step('h')}=${step(tex(h))}$ a small error remains, and the answer includes it.`,
      }),
    },
    {
      code: 'forward-used',
      name: { ja: '前方差分を使った', en: 'the forward difference' },
      values: (givens) => [by(forwardDifference, givens)],
      explain: ({ x, h }, answer) => ({
        ja: `${own(answer)}は、$x=${tex(x)}$と右の点$${shifted(x, '+', h)}$から求めた前方差分です。中心差分では、左の点$${shifted(x, '-', h)}$も使い、$x$での値は使いません。`,
        en: `${own(answer)} is the forward difference, from $x=${tex(x)}$ and the point to its right. The central difference uses the point to the left too, $${shifted(x, '-', h)}$, and no value at $x$.`,
      }),
    },
    {
      code: 'divided-by-h',
      name: { ja: '2hでなくhで割った', en: 'divided by h, not by 2h' },
      values: (givens) => [rise(givens) / givens.h],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は、高さの差を$${step(tex(givens.h))}$で割った値です。左へ$${step(tex(givens.h))}$、右へ$${step(tex(givens.h))}$なので、二点の間隔はその2倍です。`,
        en: `${own(answer)} is the rise divided by $${step(tex(givens.h))}$. From the left point to the right one it is $${step(tex(givens.h))}$ twice: once to $x$, once beyond.`,
      }),
    },
    {
      code: 'not-divided',
      name: { ja: '間隔で割っていない', en: 'not divided' },
      values: (givens) => [rise(givens)],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は、高さの差$${riseText(givens)}$です。傾きにするには、二点の間隔で割ります。`,
        en: `${own(answer)} is the rise $${riseText(givens)}$. To make a slope of it, divide by the distance between the two points.`,
      }),
    },
    {
      code: 'backward-used',
      name: { ja: '後方差分を使った', en: 'the backward difference' },
      values: (givens) => [by(backwardDifference, givens)],
      explain: ({ x, h }, answer) => ({
        ja: `${own(answer)}は、左の点$${shifted(x, '-', h)}$と$x=${tex(x)}$から求めた後方差分です。中心差分では、右の点$${shifted(x, '+', h)}$も使い、$x$での値は使いません。`,
        en: `${own(answer)} is the backward difference, from the point to the left, $${shifted(x, '-', h)}$, and $x=${tex(x)}$. The central difference uses the point to the right too, and no value at $x$.`,
      }),
    },
    {
      code: 'subtraction-swapped',
      name: { ja: '引き算の順序が逆', en: 'subtracted the wrong way round' },
      values: (givens) => [-by(centralDifference, givens)],
      explain: ({ x, h }, answer) => ({
        ja: `${own(answer)}は、左の値から右の値を引いて求めた傾きです。右の$f(${shifted(x, '+', h)})$から左の$f(${shifted(x, '-', h)})$を引きます。逆にすると符号が変わります。`,
        en: `${own(answer)} comes from subtracting the right value from the left one. Take the left, $f(${shifted(x, '-', h)})$, from the right, $f(${shifted(x, '+', h)})$; the other way round, the sign is reversed.`,
      }),
    },
  ],

  prompt: ({ coefficients, x, h }) => ({
    ja: `$f(x)=${polynomial(coefficients)}$、$x=${tex(x)}$、$${step('h')}=${step(tex(h))}$のときの中心差分を求めてください。$x-${step('h')}$と$x+${step('h')}$の二点を結ぶ割線の傾きです。有効数字は5桁以上とします。`,
    en: `For $f(x)=${polynomial(coefficients)}$, $x=${tex(x)}$ and $${step('h')}=${step(tex(h))}$, find the central difference: the slope of the secant through the points at $x-${step('h')}$ and $x+${step('h')}$, to at least five significant digits.`,
  }),

  hints: (givens) => {
    const { coefficients, x, h } = givens;
    const quotient = `\\frac{${riseText(givens)}}{2\\cdot${step(tex(h))}}`;
    const first = `f(${exact(x + h)})=${polynomialWith(coefficients, x + h)}=${exact(functionOf(coefficients)(x + h))}`;
    return [
      {
        ja: '左右に同じだけ離れた二点をとり、直線で結びます。高さの差を、二点の間隔で割ります。間隔は片側の2倍です。',
        en: 'Take two points, equally far to the left and to the right, and join them. Divide the rise by the distance between the points, which is twice the distance to one side.',
      },
      { ja: `数値を入れると$${quotient}$です。`, en: `With the numbers put in: $${quotient}$.` },
      {
        ja: `右の点での値は$${first}$です。左の点でも同じように求めます。`,
        en: `The value at the right point is $${first}$. Find the one at the left point in the same way.`,
      },
    ];
  },

  solution: (givens) => {
    const { coefficients, x, h } = givens;
    const [right, left] = [functionOf(coefficients)(x + h), functionOf(coefficients)(x - h)];
    const result = by(centralDifference, givens);
    const derivative = derivativeAt(coefficients, x);
    const forward = by(forwardDifference, givens);
    const work = aligned(
      '\\frac{f(x+\\S{h})-f(x-\\S{h})}{2\\S{h}}',
      `\\frac{f(${exact(x + h)})-f(${exact(x - h)})}{2\\cdot${step(tex(h))}}`,
      `\\frac{${exact(right)}-${operand(left, 9)}}{${step(tex(2 * h))}}`,
      `\\frac{${exact(right - left)}}{${step(tex(2 * h))}}`,
      tex(result),
    );
    return {
      ja: `左右の値を求め、差を間隔$2${step('h')}$で割ります。${work}本当の傾き$${slope(`f'(${tex(x)})`)}=${tex(derivative)}$とのずれは${inText(result - derivative, 3)}です。同じ$${step('h')}$の前方差分では、ずれは${inText(forward - derivative, 3)}です。両側を見ると、$${step('h')}$に比例するずれが打ち消し合います。`,
      en: `Find the values on both sides and divide their difference by the distance $2${step('h')}$.${work}It is off the true slope, $${slope(`f'(${tex(x)})`)}=${tex(derivative)}$, by ${inText(result - derivative, 3)}; the forward difference with the same $${step('h')}$ is off by ${inText(forward - derivative, 3)}. Looking to both sides cancels the part of the error that is in proportion to $${step('h')}$.`,
    };
  },
});
