import { defineExercise } from '@/lib/course/define-exercise';
import { alignedAll, display, slope } from '@/lib/course/equation-text';
import type { LearnerAnswer } from '@/lib/course/exercise-definition';
import { articleQuadratic, drawBowl, type QuadraticGivens, withoutMixedTerm } from '@/lib/course/families/quadratic';
import { functionTex, partialTex, partialWith, quadraticTex, termsTex, termTex } from '@/lib/course/families/quadratic-text';
import { gradient, ownPoint, partialBy, point as pointTex } from '@/lib/course/families/start-and-rate-text';
import { own, tex } from '@/lib/course/number-text';
import { type Point, quadraticGradient } from '@/lib/numerics/quadratic';
import type { Random } from '@/lib/numerics/random';

type PointsGivens = QuadraticGivens & { readonly points: readonly [Point, Point, Point] };

const gradientsOf = ({ quadratic, points }: PointsGivens): readonly Point[] =>
  points.map((point) => quadraticGradient(quadratic, point));

const gridPoint = (random: Random): Point => [random.integer(-4, 4), random.integer(-4, 4)];

/** The learner's own row, and its number for people, of the first point whose partial derivatives differ in size. */
function tellingRow(givens: PointsGivens): number {
  const row = gradientsOf(givens).findIndex(([g0, g1]) => Math.abs(g0) !== Math.abs(g1));
  return Math.max(0, row);
}
const ownRow = (givens: PointsGivens, answer: LearnerAnswer): string => ownPoint(answer, tellingRow(givens));
const pointOf = (givens: PointsGivens): string => `$${pointTex(givens.points[tellingRow(givens)] ?? [])}$`;

export const gradientAtPoints = defineExercise<PointsGivens>({
  id: 'gradient-at-points',
  lesson: 'gradient',
  equation: 'gradient',
  kind: 'matrix',
  version: 1,
  title: { ja: '三つの点での勾配', en: 'The gradient at three points' },
  article: {
    quadratic: articleQuadratic,
    points: [
      [3, 4],
      [0, 2],
      [3, 0],
    ],
  },
  draw: (random) => {
    const quadratic = drawBowl(random);
    const points = [gridPoint(random), gridPoint(random), gridPoint(random)] as const;
    const differ = new Set(points.map(([x0, x1]) => `${x0},${x1}`)).size === points.length;
    return quadratic && differ && points.every(([x0, x1]) => x0 !== 0 || x1 !== 0) ? { quadratic, points } : null;
  },
  fields: ({ points }) => ({
    cellNames: points.flatMap(() => [partialBy(0), partialBy(1)]),
    rowNames: points.map((point) => pointTex(point)),
  }),
  key: (givens) => ({ reference: gradientsOf(givens) }),

  mistakes: [
    {
      code: 'negated',
      name: { ja: '符号が逆', en: 'the sign is reversed' },
      values: (givens) => [gradientsOf(givens).map(([g0, g1]) => [-g0, -g1])],
      explain: (givens, answer) => ({
        ja: `どの行も符号が逆です。${pointOf(givens)}での${ownRow(givens, answer)}は$-${gradient}$で、下る向きを指します。勾配そのものは登る向きを指します。`,
        en: `Every row has the opposite sign. ${ownRow(givens, answer)} at ${pointOf(givens)} is $-${gradient}$, which points downhill; the gradient itself points uphill.`,
      }),
    },
    {
      code: 'half',
      name: { ja: '2が抜けた', en: 'a factor 2 is missing' },
      values: (givens) => [gradientsOf(givens).map(([g0, g1]) => [g0 / 2, g1 / 2])],
      explain: (givens, answer) => ({
        ja: `どの値も、求める値の半分です。${pointOf(givens)}では${ownRow(givens, answer)}となっています。2乗を微分すると、指数の2が前に出て係数に掛かります。`,
        en: `Every entry is half of what it should be: at ${pointOf(givens)} you have ${ownRow(givens, answer)}. When a square is differentiated, its exponent 2 becomes a factor.`,
      }),
    },
    {
      code: 'source-erratum',
      name: { ja: '一つ目をくり返した（原文の誤り）', en: 'the first one twice (the source’s error)' },
      values: (givens) => [gradientsOf(givens).map(([g0]) => [g0, g0])],
      explain: (givens, answer) => ({
        ja: `どの行でも二つの成分が同じで、${pointOf(givens)}では${ownRow(givens, answer)}です。原文の式の誤りのとおり、$${partialBy(0)}$を二度並べています。二つ目は$x_1$による偏微分です。`,
        en: `In every row both components are the same: ${ownRow(givens, answer)} at ${pointOf(givens)}. That is $${partialBy(0)}$ twice, as the source misprints it. The second component is the partial derivative with respect to $x_1$.`,
      }),
    },
    {
      code: 'swapped',
      name: { ja: '列が逆', en: 'the columns are swapped' },
      values: (givens) => [gradientsOf(givens).map(([g0, g1]) => [g1, g0])],
      explain: (givens, answer) => ({
        ja: `左と右の列が逆です。${pointOf(givens)}での最初の${own(answer, 2 * tellingRow(givens))}は、$x_1$による偏微分の値です。成分は変数の順に並べます。`,
        en: `The columns have changed places. At ${pointOf(givens)} your first value, ${own(answer, 2 * tellingRow(givens))}, is the partial derivative with respect to $x_1$. Components stand in the order of the variables.`,
      }),
    },
    {
      code: 'mixed-term-dropped',
      name: { ja: '混じった項が消えた', en: 'the mixed term was dropped' },
      values: ({ quadratic, points }) => [points.map((point) => quadraticGradient(withoutMixedTerm(quadratic), point))],
      explain: (givens, answer) => {
        const { quadratic } = givens;
        const [byX0, byX1] = [termsTex([[quadratic[1], 'x_1']]), termsTex([[quadratic[1], 'x_0']])];
        return {
          ja: `${pointOf(givens)}での${ownRow(givens, answer)}は、2乗の項だけを微分した値です。$${termTex(quadratic, 1)}$の項が数えられていません。一つ目の成分には$${byX0}$、二つ目の成分には$${byX1}$が加わります。`,
          en: `${ownRow(givens, answer)} at ${pointOf(givens)} comes from the squares alone; $${termTex(quadratic, 1)}$ was not counted. It adds $${byX0}$ to the first component and $${byX1}$ to the second.`,
        };
      },
    },
  ],

  prompt: ({ quadratic, points }) => {
    const list = points.map((point) => `$${pointTex(point)}$`);
    return {
      ja: `$${functionTex(quadratic)}$の勾配$${gradient}$を、三つの点${list.join('、')}で求めてください。点ごとに1行とし、上から順に、左に$x_0$、右に$x_1$の成分を書きます。`,
      en: `Find the gradient $${gradient}$ of $${functionTex(quadratic)}$ at the three points ${list.join(', ')}: one row for each, in this order, with the component of $x_0$ on the left and that of $x_1$ on the right.`,
    };
  },

  hints: ({ quadratic, points }) => {
    const components = alignedAll(
      ...([0, 1] as const).map(
        (i) => [partialBy(i), `\\frac{\\partial}{\\partial x_${i}}\\bigl(${quadraticTex(quadratic)}\\bigr)`] as const,
      ),
    );
    const [first] = points;
    const value = quadraticGradient(quadratic, first)[0];
    const substituted = partialWith(quadratic, 0, first);
    const worked = substituted === tex(value) ? substituted : `${substituted}=${tex(value)}`;
    return [
      {
        ja: '勾配の式は一つで、どの点にも使えます。点ごとに違うのは、入れる座標です。',
        en: 'One formula for the gradient serves every point; only the coordinates that go into it differ.',
      },
      {
        ja: `この関数では、勾配の二つの成分は${components}です。微分してから、点$${pointTex(first)}$なら$x_0=${tex(first[0])}$、$x_1=${tex(first[1])}$を入れます。`,
        en: `For this function its two components are${components}Differentiate, then put in the coordinates: $x_0=${tex(first[0])}$ and $x_1=${tex(first[1])}$ for the point $${pointTex(first)}$.`,
      },
      {
        ja: `一つ目の点での一つ目の成分は$${worked}$です。残りも同じように求めます。`,
        en: `At the first point the first component is $${worked}$. Find the others in the same way.`,
      },
    ];
  },

  solution: (givens) => {
    const { quadratic, points } = givens;
    const gradients = gradientsOf(givens);
    const formula = display(`${gradient}=\\left(${partialTex(quadratic, 0)},\\ ${partialTex(quadratic, 1)}\\right)`);
    const work = alignedAll(
      ...points.map((point, row) => {
        const [first, second] = [partialWith(quadratic, 0, point), partialWith(quadratic, 1, point)];
        // With a mixed term the two together are wider than a phone's bench.
        const comma = quadratic[1] === 0 ? ',\\ ' : ',\\\\&\\qquad ';
        return [`${gradient}${pointTex(point)}`, `(${first}${comma}${second})`, slope(pointTex(gradients[row] ?? []))] as const;
      }),
    );
    return {
      ja: `勾配の式は${formula}です。ここに、三つの点の座標を順に入れます。${work}勾配は点ごとに違うベクトルで、その点で最も急に登る向きを指します。`,
      en: `The gradient is${formula}Put in the coordinates of the three points, one after the other.${work}Each point has a vector of its own, which points the way of steepest ascent from there.`,
    };
  },
});
