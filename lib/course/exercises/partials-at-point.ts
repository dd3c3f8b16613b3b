import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss, slope } from '@/lib/course/equation-text';
import { articleAtPoint, drawBowlAtPoint, type QuadraticAtPoint, withoutMixedTerm } from '@/lib/course/families/quadratic';
import {
  functionTex,
  partialSteps,
  partialTex,
  partialWith,
  quadraticAt,
  termsTex,
  termTex,
} from '@/lib/course/families/quadratic-text';
import { ownPoint, partialBy, point as pointTex } from '@/lib/course/families/start-and-rate-text';
import { inText, operand, own, tex } from '@/lib/course/number-text';
import { evaluateQuadratic, quadraticGradient } from '@/lib/numerics/quadratic';

const gradientOf = ({ quadratic, point }: QuadraticAtPoint): [number, number] => quadraticGradient(quadratic, point);

/** How far the worked solution moves x_0 to say what its partial derivative means. */
const nudge = 0.01;

export const partialsAtPoint = defineExercise<QuadraticAtPoint>({
  id: 'partials-at-point',
  lesson: 'partial-derivatives',
  equation: 'partial-by-x1',
  kind: 'vector',
  version: 1,
  title: { ja: '点での偏微分の値', en: 'Partial derivatives at a point' },
  // The source prints the partial derivatives of its bowl as known.
  opensOn: 1,
  article: articleAtPoint,
  draw: drawBowlAtPoint,
  fields: () => ({ cellNames: [partialBy(0), partialBy(1)] }),
  key: (givens) => ({ reference: gradientOf(givens) }),

  mistakes: [
    {
      code: 'swapped',
      name: { ja: '順序が逆', en: 'in the wrong order' },
      values: (givens) => [gradientOf(givens).toReversed()],
      explain: (_, answer) => ({
        ja: `${own(answer)}は$x_1$による偏微分の値、${own(answer, 1)}は$x_0$による偏微分の値です。二つの順序が逆になっています。$x_0$による偏微分から先に並べます。`,
        en: `${own(answer)} is the derivative with respect to $x_1$ and ${own(answer, 1)} the one with respect to $x_0$: they have changed places. The one with respect to $x_0$ comes first.`,
      }),
    },
    {
      code: 'source-erratum',
      name: { ja: '一つ目をくり返した（原文の誤り）', en: 'the first one twice (the source’s error)' },
      values: (givens) => [[gradientOf(givens)[0], gradientOf(givens)[0]]],
      explain: ({ point }, answer) => ({
        ja: `二つ目も${own(answer, 1)}で、$${partialBy(0)}$を二度書いています。原文の勾配の式にある誤りと同じです。二つ目では、$x_0$を$${tex(point[0])}$に固定し、$x_1$を動かします。`,
        en: `Your second value is ${own(answer, 1)} as well: $${partialBy(0)}$ twice, which is how the source misprints the gradient. For the second, hold $x_0$ at $${tex(point[0])}$ and let $x_1$ move.`,
      }),
    },
    {
      code: 'mixed-term-dropped',
      name: { ja: '混じった項が消えた', en: 'the mixed term was dropped' },
      values: ({ quadratic, point }) => [quadraticGradient(withoutMixedTerm(quadratic), point)],
      explain: ({ quadratic }, answer) => ({
        ja: `${ownPoint(answer)}は、2乗の項だけを微分した値です。$${termTex(quadratic, 1)}$の項が数えられていません。$x_0$で微分すると$${termsTex([[quadratic[1], 'x_1']])}$、$x_1$で微分すると$${termsTex([[quadratic[1], 'x_0']])}$が残ります。`,
        en: `${ownPoint(answer)} comes from the squares alone; $${termTex(quadratic, 1)}$ was not counted. Differentiated with respect to $x_0$ it leaves $${termsTex([[quadratic[1], 'x_1']])}$, with respect to $x_1$ it leaves $${termsTex([[quadratic[1], 'x_0']])}$.`,
      }),
    },
    {
      code: 'not-differentiated',
      name: { ja: '微分していない', en: 'not differentiated' },
      values: ({ quadratic: [a, , c], point: [x0, x1] }) => [[a * x0 * x0, c * x1 * x1]],
      explain: ({ quadratic }, answer) => ({
        ja: `${own(answer)}と${own(answer, 1)}は、$${termTex(quadratic, 0)}$と$${termTex(quadratic, 2)}$に座標を入れた値です。これは高さの一部で、傾きではありません。座標を入れる前に微分します。`,
        en: `${own(answer)} and ${own(answer, 1)} are $${termTex(quadratic, 0)}$ and $${termTex(quadratic, 2)}$ with the coordinates put in: parts of the height, not slopes. Differentiate before you put numbers in.`,
      }),
    },
    {
      code: 'function-value',
      name: { ja: '関数の値を答えた', en: 'the value of the function' },
      values: ({ quadratic, point }) => [Array<number>(2).fill(evaluateQuadratic(quadratic, point))],
      explain: ({ point }, answer) => ({
        ja: `${own(answer)}は$${loss('f')}${pointTex(point)}$の値、つまりこの点での高さです。求めるのは、この点から$x_0$の方向と$x_1$の方向へ動いたときの傾きです。`,
        en: `${own(answer)} is $${loss('f')}${pointTex(point)}$, the height at this point. You are asked for the slopes from here, along $x_0$ and along $x_1$.`,
      }),
    },
    {
      code: 'half',
      name: { ja: '2が抜けた', en: 'a factor 2 is missing' },
      values: (givens) => [gradientOf(givens).map((value) => value / 2)],
      explain: (_, answer) => ({
        ja: `${ownPoint(answer)}は、どちらも求める値の半分です。2乗を微分すると、指数の2が前に出て係数に掛かります。また、中心差分で求めるときは$2h$で一度だけ割ります。`,
        en: `Both values of ${ownPoint(answer)} are half of what they should be. When a square is differentiated, its exponent 2 becomes a factor; and a central difference is divided by $2h$ once.`,
      }),
    },
  ],

  prompt: ({ quadratic, point }) => ({
    ja: `$${functionTex(quadratic)}$の、点$${pointTex(point)}$での二つの偏微分の値を求めてください。`,
    en: `Find the values of both partial derivatives of $${functionTex(quadratic)}$ at the point $${pointTex(point)}$.`,
  }),

  hints: ({ quadratic, point }) => {
    const [a] = quadratic;
    const formulas = ([0, 1] as const).map(
      (i) => `$${partialBy(i)}=${partialTex(quadratic, i)}=${partialWith(quadratic, i, point)}$`,
    );
    const first = `2\\cdot${tex(a)}\\cdot${operand(point[0])}=${tex(2 * a * point[0])}`;
    return [
      {
        ja: '一度に動かす変数は一つです。もう一つは点の座標に固定します。二つの切り口の傾きを、別々に求めます。',
        en: 'One variable moves at a time; the other is held at the coordinate of the point. Find the slopes of the two slices one after the other.',
      },
      {
        ja: `微分してから座標を入れると、${formulas.join('、')}です。`,
        en: `Differentiate, then put the coordinates in: ${formulas.join(' and ')}.`,
      },
      {
        ja: `$x_0$による偏微分から始めます。$${termTex(quadratic, 0)}$から出る分は$${first}$です。`,
        en: `Start with the derivative with respect to $x_0$: the term $${termTex(quadratic, 0)}$ contributes $${first}$.`,
      },
    ];
  },

  solution: (givens) => {
    const { quadratic, point } = givens;
    const [g0, g1] = gradientOf(givens);
    const work = [g0, g1]
      .map((value, i) => aligned(partialBy(i), ...partialSteps(quadratic, i === 0 ? 0 : 1, point, value)))
      .join('');
    const [x0, x1] = point;
    const before = quadraticAt(quadratic, point);
    const after = evaluateQuadratic(quadratic, [x0 + nudge, x1]);
    return {
      ja: `変数ごとに微分し、座標を入れます。${work}この点での高さは$${before}$です。$x_0$だけを${inText(nudge)}増やすと、高さは${inText(after)}になります。変化は${inText(after - evaluateQuadratic(quadratic, point), 4)}で、傾き$${slope(tex(g0))}$に${inText(nudge)}を掛けた${inText(g0 * nudge)}に近い値です。$x_1$の方向の傾きは$${slope(tex(g1))}$です。`,
      en: `Differentiate with respect to each variable and put the coordinates in.${work}The height here is $${before}$. When $x_0$ alone grows by ${inText(nudge)}, the height becomes ${inText(after)}: a change of ${inText(after - evaluateQuadratic(quadratic, point), 4)}, close to the slope $${slope(tex(g0))}$ times ${inText(nudge)}, which is ${inText(g0 * nudge)}. Along $x_1$ the slope is $${slope(tex(g1))}$.`,
    };
  },
});
