import { defineExercise } from '@/lib/course/define-exercise';
import { alignedAll, output, sum } from '@/lib/course/equation-text';
import { articleNetwork } from '@/lib/course/families/network';
import { plain, scores } from '@/lib/course/families/network-text';
import { inText, own, tex } from '@/lib/course/number-text';
import { vectorTimesMatrix } from '@/lib/numerics/network';
import { softmax } from '@/lib/numerics/softmax';

type ScoreGivens = { readonly z: readonly number[] };

/** As printed in the book, to nine decimals. */
const articleScores = vectorTimesMatrix(articleNetwork.x, articleNetwork.W).map((score) => Number(score.toFixed(9)));

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const powers = ({ z }: ScoreGivens): number[] => z.map(Math.exp);
const powerTex = (score: number): string => `e^{${output(tex(score))}}`;
const nameOf = (k: number): string => output(`y_${k}`);
const largestOf = (cells: readonly number[]): number => cells.indexOf(Math.max(...cells));

/** Tenths of −2 … 3 without 0. */
const lowest = -20;
const highest = 30;
/** Below this in size the sum of z makes dividing by it meaningless. */
const smallestSum = 0.3;

export const softmaxOutput = defineExercise<ScoreGivens>({
  id: 'softmax-output',
  lesson: 'neural-network-gradient',
  equation: 'softmax',
  kind: 'vector',
  version: 1,
  title: { ja: 'ソフトマックス関数に通す', en: 'Apply softmax' },
  article: { z: articleScores },
  // The article's z is what `forward-pass` asks for, one equation above.
  opensOn: 1,
  draw: (random) => {
    const tenths = [0, 1, 2].map(() => random.integer(lowest, highest));
    const z = tenths.map((value) => value / 10);
    const fits = new Set(tenths).size === tenths.length && !tenths.includes(0) && Math.abs(sumOf(tenths)) >= 10 * smallestSum;
    return fits ? { z } : null;
  },
  fields: () => ({ symbol: output('y'), cellNames: [0, 1, 2].map(nameOf) }),
  key: ({ z }) => ({ reference: softmax(z) }),

  mistakes: [
    {
      code: 'not-normalised',
      name: { ja: '和で割っていない', en: 'not divided by the sum' },
      values: (givens) => [powers(givens)],
      explain: (_, { numbers }) => ({
        ja: `$${plain(numbers)}$は$e^{${output('z_k')}}$の値です。和が${inText(sumOf(numbers))}なので、確率になっていません。この和で、それぞれを割ります。`,
        en: `$${plain(numbers)}$ are the powers $e^{${output('z_k')}}$. They sum to ${inText(sumOf(numbers))}, so they are not probabilities yet: divide each by that sum.`,
      }),
    },
    {
      code: 'linear-normalised',
      name: { ja: '指数関数を使っていない', en: 'no exponential' },
      values: ({ z }) => [z.map((score) => score / sumOf(z))],
      explain: ({ z }, { numbers }) => {
        const negative = numbers.some((value) => value < 0);
        return {
          ja: `$${plain(numbers)}$は、$${output('z')}$をその和${inText(sumOf(z))}で割った値です。${negative ? '負の数が混じっていて、確率になりません。' : 'この割り方では、正負の$z$が混じると、負の数が出ます。'}先に$e$の指数にのせると、どれも正になります。`,
          en: `$${plain(numbers)}$ is $${output('z')}$ divided by its own sum, ${inText(sumOf(z))}. ${negative ? 'No probability is negative.' : 'Where the signs of $z$ are mixed, that gives negative numbers.'} Raise $e$ to each $z$ first, and all are positive.`,
        };
      },
    },
    {
      code: 'exp-over-sum-of-z',
      name: { ja: '分母で指数関数を使っていない', en: 'no exponential in the denominator' },
      values: (givens) => [powers(givens).map((power) => power / sumOf(givens.z))],
      explain: ({ z }, answer) => ({
        ja: `$${nameOf(0)}$の${own(answer)}は、$${powerTex(z[0] ?? 0)}$を$${output('z')}$の和${inText(sumOf(z))}で割った値です。分母も、指数関数の値の和にします。すると$${output('y')}$の和が1になります。`,
        en: `Your $${nameOf(0)}$, ${own(answer)}, is $${powerTex(z[0] ?? 0)}$ over the sum of $${output('z')}$, ${inText(sumOf(z))}. The denominator is the sum of the powers; then the outputs sum to 1.`,
      }),
    },
    {
      code: 'hard-max',
      name: { ja: '最大のものだけ1', en: '1 at the largest only' },
      values: ({ z }) => [z.map((_, k) => (k === largestOf(z) ? 1 : 0))],
      explain: ({ z }, { numbers }) => ({
        ja: `$${plain(numbers)}$は、最も大きい$${output(`z_${largestOf(z)}`)}$の場所を1にしたものです。ソフトマックス関数では、ほかのクラスにも正の確率が残ります。なめらかに変わるので、微分できます。`,
        en: `$${plain(numbers)}$ puts a 1 where $${output('z')}$ is largest. Softmax leaves every other class a positive probability too, and changes smoothly: that is what lets us differentiate it.`,
      }),
    },
  ],

  prompt: ({ z }) => ({
    ja: `$${output('z')}=${scores(z)}$をソフトマックス関数に通して、出力$${output('y')}$を求めてください。有効数字は4桁以上とします。`,
    en: `Apply softmax to $${output('z')}=${scores(z)}$ and find the output $${output('y')}$, to at least four significant digits.`,
  }),

  hints: (givens) => {
    const { z } = givens;
    const denominator = sum(z.map(powerTex));
    return [
      {
        ja: 'まず、負の数も含めて、すべてを正の数に変えます。それから、和が1になるようにそろえます。',
        en: 'First turn every number into a positive one, however negative it was. Then scale them so that they sum to 1.',
      },
      {
        ja: `たとえば$${nameOf(0)}=\\dfrac{${powerTex(z[0] ?? 0)}}{${denominator}}$です。分母はどの成分でも同じです。`,
        en: `For example $${nameOf(0)}=\\dfrac{${powerTex(z[0] ?? 0)}}{${denominator}}$; all three share the denominator.`,
      },
      {
        ja: `$${powerTex(z[0] ?? 0)}=${tex(Math.exp(z[0] ?? 0))}$です。残りの二つも求めて足すと、分母になります。`,
        en: `$${powerTex(z[0] ?? 0)}=${tex(Math.exp(z[0] ?? 0))}$. Find the other two, and add all three for the denominator.`,
      },
    ];
  },

  solution: (givens) => {
    const { z } = givens;
    const y = softmax(z);
    const total = sumOf(powers(givens));
    const exponentials = alignedAll(...z.map((score) => [powerTex(score), tex(Math.exp(score))] as const), [
      `\\sum_j e^{${output('z_j')}}`,
      tex(total),
    ]);
    const quotients = alignedAll(
      ...y.map((value, k) => [nameOf(k), `\\frac{${tex(Math.exp(z[k] ?? 0))}}{${tex(total)}}=${output(tex(value))}`] as const),
    );
    const best = largestOf(y);
    return {
      ja: `指数関数の値と、その和を求めます。${exponentials}和で割ると、${quotients}となります。どれも正で、和は1です。最も確率が高いのはクラス$${best}$で、約${inText(100 * (y[best] ?? 0), 3)}%です。大小の順は$${output('z')}$のときと変わりません。`,
      en: `Find the powers and their sum.${exponentials}Divide by the sum.${quotients}All are positive and they sum to 1. Class $${best}$ is the likeliest, with about ${inText(100 * (y[best] ?? 0), 3)}%; the order of size is that of $${output('z')}$.`,
    };
  },
});
