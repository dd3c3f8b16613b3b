import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, display, loss, slope } from '@/lib/course/equation-text';
import type { LearnerAnswer } from '@/lib/course/exercise-definition';
import { articleAtPoint, drawBowl, drawPointOn, type QuadraticAtPoint } from '@/lib/course/families/quadratic';
import { functionTex, partialSteps, partialWith } from '@/lib/course/families/quadratic-text';
import { gradient, ownPoint, partialBy, point as pointTex } from '@/lib/course/families/start-and-rate-text';
import { inText, tex } from '@/lib/course/number-text';
import type { Outcome } from '@/lib/grading/answer-kinds';
import { angleBetween, angleOf, rotated, unitVector } from '@/lib/numerics/angle';
import { type Point, quadraticGradient } from '@/lib/numerics/quadratic';

/** Degrees off that are right, and that are near (course.md). */
const right = 5;
const near = 10;
const shortest = 1e-12;
/** Degrees between the gradient and the point on drawn instances, so that downhill is not the way to the minimum. */
const drawnAngles = { from: 20, to: 70 };

const negated = ([x0, x1]: Point): Point => [-x0, -x1];
const gradientOf = ({ quadratic, point }: QuadraticAtPoint): Point => quadraticGradient(quadratic, point);
/** The minimum of a bowl is the origin: the way there is against the point. */
const toMinimum = ({ point }: QuadraticAtPoint): Point => negated(point);

function judge(givens: QuadraticAtPoint, direction: Point): Outcome {
  const missed = (mistake: string): Outcome => ({ verdict: 'incorrect', score: 0, mistake });
  if (!(Math.hypot(...direction) >= shortest)) return missed('zero-vector');
  const off = angleBetween(direction, negated(gradientOf(givens)));
  if (off <= right) return { verdict: 'correct', score: 1 };
  if (off >= 180 - right) return missed('ascent');
  if (Math.abs(off - 90) <= right) return missed('perpendicular');
  if (angleBetween(direction, toMinimum(givens)) <= right) return missed('towards-minimum');
  if (off <= near) return { verdict: 'partly', score: 0.5, code: 'not-precise-enough' };
  return { verdict: 'incorrect', score: 0 };
}

const ownDirection = ({ numbers: [d0 = Number.NaN, d1 = Number.NaN] }: LearnerAnswer): Point => [d0, d1];

/** The slope of f in a direction, per unit of length. */
function slopeAlong(givens: QuadraticAtPoint, direction: Point): number {
  const [g0, g1] = gradientOf(givens);
  const [u0, u1] = unitVector(direction);
  return g0 * u0 + g1 * u1;
}
const ownSlope = (givens: QuadraticAtPoint, answer: LearnerAnswer): string => inText(slopeAlong(givens, ownDirection(answer)), 4);
const degrees = (angle: number): string => `$${tex(angle, 5)}^\\circ$`;

const missesMinimum = (givens: QuadraticAtPoint): boolean => angleBetween(gradientOf(givens), givens.point) > right;

export const descentDirection = defineExercise<QuadraticAtPoint>({
  id: 'descent-direction',
  lesson: 'gradient',
  equation: 'steepest-descent',
  kind: 'parameters',
  version: 1,
  title: { ja: '最も急に下る向き', en: 'The steepest way down' },
  article: articleAtPoint,
  draw: (random) => {
    const quadratic = drawBowl(random, (from) => from.integer(-3, 3));
    const point = quadratic && drawPointOn(random, quadratic);
    if (!quadratic || !point) return null;
    const angle = angleBetween(quadraticGradient(quadratic, point), point);
    return angle >= drawnAngles.from && angle <= drawnAngles.to ? { quadratic, point } : null;
  },
  fields: () => ({ cellNames: ['d_0', 'd_1'] }),
  key: (givens) => ({
    parameters: [{ name: 'direction', length: 2 }],
    judge: ({ direction }) => {
      const [d0 = Number.NaN, d1 = Number.NaN] = typeof direction === 'object' ? direction : [];
      return judge(givens, [d0, d1]);
    },
  }),

  samples: (givens) => {
    const down = negated(gradientOf(givens));
    const typed = (direction: Point) => ({ direction: direction.map(String) });
    const turned = (angle: number, verdict: 'correct' | 'partly' | 'incorrect', mistake?: string) => ({
      answer: typed(rotated(down, angle)),
      verdict,
      ...(mistake === undefined ? {} : { mistake }),
    });
    return [
      { answer: typed(down), verdict: 'correct' },
      { answer: typed([down[0] / 1e9, down[1] / 1e9]), verdict: 'correct' },
      { answer: typed([down[0] * 1e300, down[1] * 1e300]), verdict: 'correct' },
      { answer: typed([0, 0]), verdict: 'incorrect', mistake: 'zero-vector' },
      ...[-4.9, 4.9].flatMap((angle) => [
        turned(angle, 'correct'),
        turned(180 + angle, 'incorrect', 'ascent'),
        turned(90 + angle, 'incorrect', 'perpendicular'),
        turned(angle - 90, 'incorrect', 'perpendicular'),
      ]),
      ...[-8, 8].map((angle) => turned(angle, 'partly')),
      ...[-80, 80].map((angle) => turned(angle, 'incorrect')),
      ...(missesMinimum(givens)
        ? [{ answer: typed(toMinimum(givens)), verdict: 'incorrect', mistake: 'towards-minimum' } as const]
        : []),
    ];
  },

  mistakes: [
    {
      code: 'zero-vector',
      name: { ja: '長さが0', en: 'of length 0' },
      explain: (_, answer) => ({
        ja: `$${pointTex(ownDirection(answer))}$は長さが0とみなされ、どの向きも指しません。長さは自由ですが、0にはできません。`,
        en: `$${pointTex(ownDirection(answer))}$ counts as having length 0 and points nowhere. Any length will do but 0.`,
      }),
    },
    {
      code: 'ascent',
      name: { ja: '登る向き', en: 'uphill' },
      explain: (givens, answer) => ({
        ja: `${ownPoint(answer)}の向きの傾きは${ownSlope(givens, answer)}で、$${loss('f')}$は増えます。勾配$${gradient}$とほぼ重なる、最も急に登る向きです。`,
        en: `Along ${ownPoint(answer)} the slope is ${ownSlope(givens, answer)}, and $${loss('f')}$ rises. That is about the direction of the gradient $${gradient}$, the steepest way up.`,
      }),
    },
    {
      code: 'perpendicular',
      name: { ja: '勾配と直角', en: 'at right angles to the gradient' },
      explain: (givens, answer) => {
        const off = angleBetween(ownDirection(answer), gradientOf(givens));
        return {
          ja: `${ownPoint(answer)}の向きは、勾配と${degrees(off)}の角をなし、ほぼ等高線に沿っています。傾きは${ownSlope(givens, answer)}です。最も急に下る向きなら${inText(-Math.hypot(...gradientOf(givens)), 4)}です。`,
          en: `${ownPoint(answer)} stands at ${degrees(off)} to the gradient: it nearly follows the contour line. The slope along it is ${ownSlope(givens, answer)}; along the steepest way down it is ${inText(-Math.hypot(...gradientOf(givens)), 4)}.`,
        };
      },
    },
    {
      code: 'towards-minimum',
      name: { ja: '最小値をとる点へ向かった', en: 'straight to the minimum' },
      explain: (givens, answer) => {
        const steepest = Math.hypot(...gradientOf(givens));
        return {
          ja: `${ownPoint(answer)}は、最小値をとる原点のほうを指しています。この向きの傾きは${ownSlope(givens, answer)}で、下り坂ではあります。しかし、傾きが${inText(-steepest, 4)}の、もっと急な向きがあります。お椀が引き伸ばされていると、二つの向きは一致しません。`,
          en: `${ownPoint(answer)} points towards the origin, where the minimum is. The slope along it is ${ownSlope(givens, answer)}: downhill, but there is a steeper way, with ${inText(-steepest, 4)}. On a stretched bowl the two directions differ.`,
        };
      },
    },
  ],

  prompt: ({ quadratic, point }) => ({
    ja: `$${functionTex(quadratic)}$の上の点$${pointTex(point)}$にいます。ここから$${loss('f')}$が最も急に小さくなる向きを、ベクトル$(d_0,d_1)$で答えてください。長さは問いません。正しい向きから$${right}^\\circ$以内であれば正解とします。`,
    en: `You are at $${pointTex(point)}$ on $${functionTex(quadratic)}$. Give a vector $(d_0,d_1)$ in the direction in which $${loss('f')}$ falls most steeply from here. Its length does not matter; within $${right}^\\circ$ counts as right.`,
  }),

  hints: (givens) => {
    const { quadratic, point } = givens;
    const [by0, by1] = [partialWith(quadratic, 0, point), partialWith(quadratic, 1, point)];
    return [
      {
        ja: '勾配は、最も急に登る向きを指します。いちばん低い場所がどこにあるかは、ここでは関係しません。',
        en: 'The gradient points the way of steepest ascent. Where the lowest place lies does not matter here.',
      },
      {
        ja: `最も急に下る向きは$-${gradient}=-\\left(${by0},\\ ${by1}\\right)$です。`,
        en: `The steepest way down is $-${gradient}=-\\left(${by0},\\ ${by1}\\right)$.`,
      },
      {
        ja: `勾配の一つ目の成分は$${partialBy(0)}=${by0}=${tex(gradientOf(givens)[0])}$です。二つ目も求め、両方の符号を変えます。`,
        en: `The first component of the gradient is $${partialBy(0)}=${by0}=${tex(gradientOf(givens)[0])}$. Find the second, then change the signs of both.`,
      },
    ];
  },

  solution: (givens) => {
    const { quadratic, point } = givens;
    const g = gradientOf(givens);
    const down = negated(g);
    const angle = angleOf(down);
    const partials = ([0, 1] as const).map((i) => aligned(partialBy(i), ...partialSteps(quadratic, i, point, g[i]))).join('');
    const result = display(`d=-${gradient}=-${slope(pointTex(g))}=${pointTex(down)}`);
    const interval = (off: number) => [degrees(angle - off), degrees(angle + off)] as const;
    const [from, to] = interval(right);
    const [nearFrom, nearTo] = interval(near);
    const miss = angleBetween(g, point);
    const meaning = missesMinimum(givens)
      ? {
          ja: `原点へ向かう$${pointTex(toMinimum(givens))}$とは、${degrees(miss)}ずれています。引き伸ばされたお椀では、最も急な下り坂は、最小値をとる点を指しません。`,
          en: `The way to the origin, $${pointTex(toMinimum(givens))}$, differs from it by ${degrees(miss)}: on a stretched bowl the steepest way down does not point at the minimum.`,
        }
      : {
          ja: 'この丸いお椀では、最も急に下る向きは、最小値をとる原点をまっすぐ指します。引き伸ばしたお椀では、そうなりません。',
          en: 'On this round bowl the steepest way down points straight at the origin, the minimum. On a stretched bowl it does not.',
        };
    return {
      ja: `点$${pointTex(point)}$での偏微分を求めます。${partials}勾配の符号を変えます。${result}これがよい答えの一つです。正の数を掛けて長さを変えても正解です。$x_0$軸の正の向きから反時計回りに測ると、この向きは${degrees(angle)}です。${from}から${to}までの向きが正解です。その外側でも、${nearFrom}から${nearTo}までなら得点は半分です。${meaning.ja}`,
      en: `Find the partial derivatives at $${pointTex(point)}$.${partials}Change the signs of the gradient.${result}This is one good answer, and so is every positive multiple of it. Measured counter-clockwise from the positive $x_0$ axis, the direction is ${degrees(angle)}. All directions from ${from} to ${to} are right; beyond these, out to ${nearFrom} and ${nearTo}, they earn half. ${meaning.en}`,
    };
  },
});
