import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, display, loss, step } from '@/lib/course/equation-text';
import { articleStartAndRate, drawStartAndRate, type Start, type StartAndRate } from '@/lib/course/families/start-and-rate';
import { bowl, eta as etaTex, heightAt, point } from '@/lib/course/families/start-and-rate-text';
import { inText, own, tex } from '@/lib/course/number-text';
import { bowlAfter } from '@/lib/numerics/descent';

type RadiusGivens = StartAndRate & { readonly radius: number };

/** The family allows 200 steps; a search that runs past this many has no answer in it. */
const mostSteps = 1000;
/** At the two steps beside the answer the distance differs from the radius by more than this, relatively. */
const clearance = 1e-6;

const distanceAfter = ({ start, eta }: RadiusGivens, n: number): number => Math.hypot(...bowlAfter(start, eta, n));
const valueAfter = ({ start, eta }: RadiusGivens, n: number): number => heightAt(bowlAfter(start, eta, n));

/** The fewest steps after which a falling quantity is at most `bound`; NaN where that takes too many. */
function fewest(quantity: (n: number) => number, bound: number): number {
  for (let n = 0; n <= mostSteps; n++) if (quantity(n) <= bound) return n;
  return Number.NaN;
}

const stepsNeededFor = (givens: RadiusGivens): number => fewest((n) => distanceAfter(givens, n), givens.radius);

const isClear = (givens: RadiusGivens, n: number): boolean =>
  Math.abs(distanceAfter(givens, n) - givens.radius) > clearance * givens.radius;

const length = ({ start }: { readonly start: Start }): number => Math.hypot(...start);
const factorOf = ({ eta }: RadiusGivens): number => bowlAfter([1, 1], eta, 1)[0];

export const stepsNeeded = defineExercise<RadiusGivens>({
  id: 'steps-needed',
  lesson: 'gradient-descent',
  equation: 'descent-factor',
  kind: 'number',
  version: 1,
  title: { ja: '何回更新すれば届くか', en: 'How many steps does it take?' },
  article: { ...articleStartAndRate, radius: 1e-3 },
  draw: (random) => {
    const drawn = drawStartAndRate(random);
    const radius = random.pick([0.1, 0.01, 0.001, 0.0001]);
    if (drawn === null) return null;
    const givens = { ...drawn, radius };
    const n = stepsNeededFor(givens);
    return n >= 5 && n <= 200 && isClear(givens, n - 1) && isClear(givens, n) ? givens : null;
  },
  fields: () => ({ symbol: 'n' }),
  key: (givens) => ({ reference: stepsNeededFor(givens), tolerance: 0 }),

  mistakes: [
    {
      code: 'one-too-few',
      name: { ja: '1回足りない', en: 'one too few' },
      values: (givens) => [stepsNeededFor(givens) - 1],
      explain: (givens, answer) => {
        const distance = inText(distanceAfter(givens, answer.numbers[0] ?? 0));
        return {
          ja: `${own(answer)}回更新したときの距離は${distance}で、まだ${inText(givens.radius)}より大きい値です。割り切れないときは、切り上げます。`,
          en: `After ${own(answer)} steps the distance is ${distance}, still more than ${inText(givens.radius)}. Where the division leaves a fraction, round it up.`,
        };
      },
    },
    {
      code: 'one-too-many',
      name: { ja: '1回多い', en: 'one too many' },
      values: (givens) => [stepsNeededFor(givens) + 1],
      explain: (givens, answer) => {
        const distance = inText(distanceAfter(givens, (answer.numbers[0] ?? 0) - 1));
        return {
          ja: `${own(answer)}回なら届いていますが、その1回前でも距離は${distance}で、すでに${inText(givens.radius)}以下です。出発点を0回と数えます。`,
          en: `After ${own(answer)} steps you are there, but one step earlier the distance was ${distance}, already no more than ${inText(givens.radius)}. The starting point counts as 0 steps.`,
        };
      },
    },
    {
      code: 'loss-not-distance',
      name: { ja: '距離でなく関数の値', en: 'the value, not the distance' },
      values: (givens) => [fewest((n) => valueAfter(givens, n), givens.radius)],
      explain: (givens, answer) => {
        const n = answer.numbers[0] ?? 0;
        const [value, distance] = [inText(valueAfter(givens, n)), inText(distanceAfter(givens, n))];
        return {
          ja: `${own(answer)}回の更新で${inText(givens.radius)}以下になるのは、距離ではなく$${loss('f')}$の値（${value}）です。距離はまだ${distance}あります。$${loss('f')}=x_0^2+x_1^2$は、距離の2乗です。`,
          en: `After ${own(answer)} steps it is the value of $${loss('f')}$, ${value}, that has come down to ${inText(givens.radius)}; the distance is still ${distance}. $${loss('f')}=x_0^2+x_1^2$ is the distance squared.`,
        };
      },
    },
  ],

  prompt: ({ start, eta, radius }) => ({
    ja: `$${bowl}$を、点$${point(start)}$から学習率$${etaTex}=${step(tex(eta))}$で更新していきます。原点までの距離が${inText(radius)}以下になるには、少なくとも何回更新すればよいでしょうか。回数$n$を整数で答えてください。`,
    en: `On $${bowl}$, gradient descent starts at $${point(start)}$ with the learning rate $${etaTex}=${step(tex(eta))}$. What is the smallest number of steps $n$ after which the distance to the origin is at most ${inText(radius)}? Answer with a whole number.`,
  }),

  hints: (givens) => {
    const { start, eta, radius } = givens;
    const factor = `1-2\\cdot${step(tex(eta))}`;
    const squares = start.map((x) => (x < 0 ? `(${tex(x)})^2` : `${tex(x)}^2`)).join('+');
    const condition = display(`(${factor})^n\\cdot\\sqrt{${squares}}\\le ${tex(radius)}`);
    return [
      {
        ja: '一歩ごとに、原点までの距離も同じ割合で縮みます。何回も掛けて目標を下回るのは、いつでしょうか。指数を求めるには、対数が役に立ちます。',
        en: 'Each step shrinks the distance to the origin in the same proportion. When does the repeated product fall below the mark? To get at an exponent, a logarithm helps.',
      },
      {
        ja: `条件は${condition}です。`,
        en: `The condition is${condition}`,
      },
      {
        ja: `出発点の距離は$\\sqrt{${squares}}=${tex(length(givens))}$、一歩の倍率は$${factor}=${tex(factorOf(givens))}$です。両辺を距離で割ると$${tex(factorOf(givens))}^n\\le ${tex(radius / length(givens))}$となります。`,
        en: `At the start the distance is $\\sqrt{${squares}}=${tex(length(givens))}$, and one step multiplies it by $${factor}=${tex(factorOf(givens))}$. Dividing by that distance, $${tex(factorOf(givens))}^n\\le ${tex(radius / length(givens))}$.`,
      },
    ];
  },

  solution: (givens) => {
    const { radius } = givens;
    const n = stepsNeededFor(givens);
    const factor = factorOf(givens);
    const share = radius / length(givens);
    const numbers = aligned(
      `\\frac{\\log(${tex(radius)}/${tex(length(givens))})}{\\log ${tex(factor)}}`,
      `\\frac{${tex(Math.log(share))}}{${tex(Math.log(factor))}}`,
      tex(Math.log(share) / Math.log(factor)),
    );
    return {
      ja: `$n$回更新したあとの距離は$(1-2${etaTex})^n\\cdot${tex(length(givens))}=${tex(factor)}^n\\cdot${tex(length(givens))}$です。これが${inText(radius)}以下になる条件は$${tex(factor)}^n\\le ${tex(share)}$です。両辺の対数をとり、負の数$\\log ${tex(factor)}$で割ると、不等号の向きが変わり、$n$は${numbers}以上となります。整数に切り上げて$n=${tex(n)}$です。

確かめると、$${n - 1}$回では距離が${inText(distanceAfter(givens, n - 1))}、$${n}$回では${inText(distanceAfter(givens, n))}です。距離を10分の1にするたびに、およそ${inText(Math.log(10) / -Math.log(factor), 3)}回の更新がかかります。`,
      en: `After $n$ steps the distance is $(1-2${etaTex})^n\\cdot${tex(length(givens))}=${tex(factor)}^n\\cdot${tex(length(givens))}$. It is at most ${inText(radius)} where $${tex(factor)}^n\\le ${tex(share)}$. Take logarithms and divide by $\\log ${tex(factor)}$, which is negative and turns the inequality round: $n$ is at least${numbers}Rounded up to a whole number, $n=${tex(n)}$.

Check: after $${n - 1}$ steps the distance is ${inText(distanceAfter(givens, n - 1))}, after $${n}$ it is ${inText(distanceAfter(givens, n))}. Each further factor of ten adds about ${inText(Math.log(10) / -Math.log(factor), 3)} to $n$.`,
    };
  },
});
