import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss, step } from '@/lib/course/equation-text';
import {
  articleStartAndRate,
  drawStartAndRate,
  drawSteps,
  isWorthStating,
  type StartAndRate,
} from '@/lib/course/families/start-and-rate';
import { bowl, eta as etaTex, heightAt, ownPoint, point } from '@/lib/course/families/start-and-rate-text';
import { inText, operand, tex } from '@/lib/course/number-text';
import { bowlAfter } from '@/lib/numerics/descent';

type LongRun = StartAndRate & { readonly steps: number };

const factorOf = ({ eta }: LongRun): number => bowlAfter([1, 1], eta, 1)[0];
/** 1 − 2η with its number. */
const factorTex = ({ eta }: LongRun): string => `1-2\\cdot${step(tex(eta))}`;
/** (1 − 2ηn)·start: where the first gradient leads when it is never asked for again. */
const withFirstGradient = ({ start: [x0, x1], eta, steps }: LongRun): [number, number] => [
  x0 - steps * eta * (2 * x0),
  x1 - steps * eta * (2 * x1),
];

export const hundredSteps = defineExercise<LongRun>({
  id: 'hundred-steps',
  lesson: 'gradient-descent',
  equation: 'descent-factor',
  kind: 'vector',
  version: 1,
  title: { ja: '何回も更新した先', en: 'Where many steps lead' },
  article: { ...articleStartAndRate, steps: 100 },
  draw: (random) => {
    const drawn = drawStartAndRate(random);
    const steps = drawSteps(random);
    return drawn && isWorthStating(bowlAfter(drawn.start, drawn.eta, steps)) ? { ...drawn, steps } : null;
  },
  fields: () => ({ symbol: '(x_0,x_1)', cellNames: ['x_0', 'x_1'] }),
  key: ({ start, eta, steps }) => ({ reference: bowlAfter(start, eta, steps), purelyRelative: true }),

  mistakes: [
    {
      code: 'one-step-short',
      name: { ja: '1回足りない', en: 'one step short' },
      values: ({ start, eta, steps }) => [bowlAfter(start, eta, steps - 1)],
      explain: ({ steps }, answer) => ({
        ja: `${ownPoint(answer)}は、$${steps - 1}$回更新した点です。出発点が0回目です。そこから$${steps}$回動かします。`,
        en: `${ownPoint(answer)} is the point after $${steps - 1}$ steps. The starting point is number 0; move $${steps}$ times from there.`,
      }),
    },
    {
      code: 'one-step-over',
      name: { ja: '1回多い', en: 'one step too many' },
      values: ({ start, eta, steps }) => [bowlAfter(start, eta, steps + 1)],
      explain: ({ steps }, answer) => ({
        ja: `${ownPoint(answer)}は、$${steps + 1}$回更新した点で、求める点より1回多く動いています。出発点は0回目です。`,
        en: `${ownPoint(answer)} is the point after $${steps + 1}$ steps: one move more than was asked for.`,
      }),
    },
    {
      code: 'one-step-only',
      name: { ja: '1回で止めた', en: 'a single step' },
      values: ({ start, eta }) => [bowlAfter(start, eta, 1)],
      explain: ({ steps }, answer) => ({
        ja: `${ownPoint(answer)}は、1回更新した点です。ここを新しい出発点として、あと$${steps - 1}$回くり返します。`,
        en: `${ownPoint(answer)} is the point after one step. Take it as the new start, and repeat $${steps - 1}$ more times.`,
      }),
    },
    {
      code: 'ascent',
      name: { ja: '勾配の向きへ登った', en: 'went uphill' },
      values: ({ start, eta, steps }) => [bowlAfter(start, -eta, steps)],
      explain: ({ start, eta, steps }, answer) => ({
        ja: `${ownPoint(answer)}は、一歩ごとに勾配を足して登った点、$(1+2\\cdot${step(tex(eta))})^{${steps}}\\cdot${point(start)}$です。原点から遠ざかっています。勾配は引きます。`,
        en: `${ownPoint(answer)} is $(1+2\\cdot${step(tex(eta))})^{${steps}}\\cdot${point(start)}$: the gradient was added at every step, and the point moves away from the origin. The gradient is to be subtracted.`,
      }),
    },
    {
      code: 'gradient-not-updated',
      name: { ja: '勾配を求め直していない', en: 'the gradient was not renewed' },
      values: (givens) => [withFirstGradient(givens)],
      explain: ({ start, eta, steps }, answer) => ({
        ja: `${ownPoint(answer)}は、出発点での勾配を$${steps}$回引いた$(1-2\\cdot${step(tex(eta))}\\cdot${steps})\\cdot${point(start)}$です。勾配は点とともに変わります。一歩ごとに、着いた点で求め直します。`,
        en: `${ownPoint(answer)} is $(1-2\\cdot${step(tex(eta))}\\cdot${steps})\\cdot${point(start)}$: the gradient of the start, subtracted $${steps}$ times. The gradient changes with the point; ask for it anew where each step arrives.`,
      }),
    },
    {
      code: 'eta-forgotten',
      name: { ja: '学習率を掛けていない', en: 'the learning rate was left out' },
      values: ({ start, steps }) => [bowlAfter(start, 1, steps)],
      explain: ({ eta, steps }, answer) => ({
        ja: `勾配をそのまま引くと、一歩ごとに二つの座標の符号が変わり、偶数の$${steps}$回で出発点の${ownPoint(answer)}に戻ります。引く前に、勾配に$${etaTex}=${step(tex(eta))}$を掛けます。`,
        en: `Subtracting the whole gradient flips both signs at every step, and after $${steps}$, an even number, you are back at ${ownPoint(answer)}. Multiply the gradient by $${etaTex}=${step(tex(eta))}$ before subtracting.`,
      }),
    },
  ],

  prompt: ({ start, eta, steps }) => ({
    ja: `$${bowl}$を、点$${point(start)}$から学習率$${etaTex}=${step(tex(eta))}$で$${steps}$回更新します。着く点を求めてください。有効数字は4桁以上とします。$2.5\\times10^{-7}$のような数は\`2.5e-7\`と書けます。`,
    en: `On $${bowl}$, take $${steps}$ steps of gradient descent from $${point(start)}$ with the learning rate $${etaTex}=${step(tex(eta))}$. Where do they lead? Give at least four significant digits; a number such as $2.5\\times10^{-7}$ may be typed as \`2.5e-7\`.`,
  }),

  hints: (givens) => {
    const { start, steps } = givens;
    const factor = factorOf(givens);
    return [
      {
        ja: '一歩で、座標はもとの何倍になるでしょうか。その倍率は、次の一歩でも同じでしょうか。同じなら、くり返しは掛け算の積み重ねです。',
        en: 'By what factor does one step multiply a coordinate? Is the factor the same at the next step? If it is, many steps are one multiplication repeated.',
      },
      {
        ja: `数値を入れると$x_0=(${factorTex(givens)})^{${steps}}\\cdot${operand(start[0])}$、$x_1=(${factorTex(givens)})^{${steps}}\\cdot${operand(start[1])}$です。`,
        en: `With the numbers put in, $x_0=(${factorTex(givens)})^{${steps}}\\cdot${operand(start[0])}$ and $x_1=(${factorTex(givens)})^{${steps}}\\cdot${operand(start[1])}$.`,
      },
      {
        ja: `一歩の倍率は$${factorTex(givens)}=${tex(factor)}$、二歩では$${tex(factor)}^2=${tex(factor ** 2)}$です。これを$${steps}$歩まで続けます。`,
        en: `One step multiplies by $${factorTex(givens)}=${tex(factor)}$, two by $${tex(factor)}^2=${tex(factor ** 2)}$. Carry on to $${steps}$ steps.`,
      },
    ];
  },

  solution: (givens) => {
    const { start, eta, steps } = givens;
    const factor = factorOf(givens);
    const [total] = bowlAfter([1, 1], eta, steps);
    const end = bowlAfter(start, eta, steps);
    const oneStep = `x_i-${etaTex}\\cdot2x_i=(1-2${etaTex})\\,x_i`;
    const work = aligned(
      '(x_0,x_1)',
      `(1-2${etaTex})^{n}\\cdot x_{\\text{start}}`,
      `(${factorTex(givens)})^{${steps}}\\cdot${point(start)}`,
      `${tex(factor)}^{${steps}}\\cdot${point(start)}`,
      `\\approx ${tex(total)}\\cdot${point(start)}`,
      `\\approx ${point(end)}`,
    );
    return {
      ja: `一歩で$x_i$は$${oneStep}$になり、どちらの座標も$1-2${etaTex}$倍になります。これを$${steps}$回くり返します。${work}$${loss('f')}$の値は${inText(heightAt(start))}から${inText(heightAt(end))}まで減りました。原点にちょうど着くことはありませんが、一歩ごとに同じ割合で近づきます。`,
      en: `One step takes $x_i$ to $${oneStep}$: both coordinates are multiplied by $1-2${etaTex}$. Repeat that $${steps}$ times.${work}$${loss('f')}$ has fallen from ${inText(heightAt(start))} to ${inText(heightAt(end))}. The origin is never reached exactly, but every step comes nearer in the same proportion.`,
    };
  },
});
