import { defineExercise } from '@/lib/course/define-exercise';
import { alignedAll, output } from '@/lib/course/equation-text';
import { articleNetwork, drawNetwork, type NetworkGivens } from '@/lib/course/families/network';
import { matrix, networkDisplay, plain, scoreSum, scoreSums, scores } from '@/lib/course/families/network-text';
import { inText, operand, own, tex } from '@/lib/course/number-text';
import type { Bilingual } from '@/lib/i18n/locale';
import { networkOutput, vectorTimesMatrix } from '@/lib/numerics/network';

type ForwardGivens = Pick<NetworkGivens, 'x' | 'W'>;

/** The six weights in row order, refilled as three rows of two. */
const refilled = ({ W }: ForwardGivens): readonly (readonly number[])[] => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = W.flat();
  return [
    [a, b],
    [c, d],
    [e, f],
  ];
};
/** A matrix times the column x. */
const timesColumn = (rows: readonly (readonly number[])[], x: readonly number[]): number[] =>
  rows.map((row) => row.reduce((total, cell, i) => total + cell * (x[i] ?? 0), 0));

const z = output('z');
const nameOf = (j: number): string => output(`z_${j}`);
/** Sums of tenths times tenths that are equal on paper may differ in their last bit. */
const sameScore = 1e-9;

/** Which class the network takes for the likeliest, or between which it does not decide. */
function likeliestOf(scoresOfClasses: readonly number[]): Bilingual {
  const most = Math.max(...scoresOfClasses);
  const best = [...scoresOfClasses.keys()].filter((k) => most - (scoresOfClasses[k] ?? 0) < sameScore);
  const names = best.map((k) => `$${nameOf(k)}$`);
  const classes = best.map((k) => `$${k}$`);
  return best.length === 1
    ? {
        ja: `最も大きいのは${names[0]}なので、このネットワークが最もありそうだとみているのは、クラス${classes[0]}です。`,
        en: `The largest is ${names[0]}, so this network takes class ${classes[0]} for the likeliest.`,
      }
    : {
        ja: `最も大きいのは${names.join('と')}で、同じ値です。このネットワークは、クラス${classes.join('と')}を等しくありそうだとみています。`,
        en: `The largest are ${names.join(' and ')}, which are equal: this network takes classes ${classes.join(' and ')} for equally likely.`,
      };
}

export const forwardPass = defineExercise<ForwardGivens>({
  id: 'forward-pass',
  lesson: 'neural-network-gradient',
  equation: 'forward-pass',
  kind: 'vector',
  version: 1,
  title: { ja: '入力に重みを掛ける', en: 'Multiply the input by the weights' },
  article: { x: articleNetwork.x, W: articleNetwork.W },
  draw: (random) => {
    const drawn = drawNetwork(random);
    return drawn && { x: drawn.x, W: drawn.W };
  },
  fields: () => ({ symbol: z, cellNames: [0, 1, 2].map(nameOf) }),
  key: ({ x, W }) => ({ reference: vectorTimesMatrix(x, W) }),

  mistakes: [
    {
      code: 'transposed-order',
      name: { ja: '重みを並べ替えた', en: 'the weights rearranged' },
      values: (givens) => [timesColumn(refilled(givens), givens.x)],
      explain: (givens, answer) => ({
        ja: `重みを行の順に読み、3行2列に並べ直して$${matrix(refilled(givens))}$としています。1行目と$x$から${own(answer)}が出ます。$W$は並べ直さず、列ごとに$x$と掛けて足します。`,
        en: `The weights were read row by row and refilled as three rows of two, $${matrix(refilled(givens))}$; its first row gives your ${own(answer)}. Leave $W$ as it stands and multiply $x$ into each column.`,
      }),
    },
    {
      code: 'first-input-only',
      name: { ja: '一つ目の入力だけ', en: 'the first input only' },
      values: ({ x, W }) => [(W[0] ?? []).map((weight) => (x[0] ?? 0) * weight)],
      explain: ({ x, W }, answer) => ({
        ja: `${own(answer)}は$${tex(x[0] ?? 0)}\\cdot${operand(W[0]?.[0] ?? 0)}$の値で、一つ目の入力の分です。二つ目の入力$${tex(x[1] ?? 0)}$も、$W$の2行目を通してすべての$${z}$に加わります。`,
        en: `${own(answer)} is $${tex(x[0] ?? 0)}\\cdot${operand(W[0]?.[0] ?? 0)}$, what the first input contributes. The second input, $${tex(x[1] ?? 0)}$, enters every $${z}$ through the second row of $W$.`,
      }),
    },
    {
      code: 'inputs-swapped',
      name: { ja: '入力が入れ替わった', en: 'the inputs swapped' },
      values: ({ x, W }) => [vectorTimesMatrix([...x].reverse(), W)],
      explain: ({ x, W }, answer) => ({
        ja: `${own(answer)}は、$${scoreSum({ x: [...x].reverse(), W }, 0)}$の値です。入力が入れ替わっています。$W$の1行目には$${tex(x[0] ?? 0)}$を、2行目には$${tex(x[1] ?? 0)}$を掛けます。`,
        en: `${own(answer)} is $${scoreSum({ x: [...x].reverse(), W }, 0)}$, with the inputs exchanged. The first row of $W$ belongs to $${tex(x[0] ?? 0)}$, the second to $${tex(x[1] ?? 0)}$.`,
      }),
    },
    {
      code: 'softmax-given',
      name: { ja: 'ソフトマックス関数まで通した', en: 'softmax applied as well' },
      values: ({ x, W }) => [networkOutput(W, x)],
      explain: (_, { numbers }) => ({
        ja: `三つの数$${plain(numbers)}$は、どれも正で、和が1です。ソフトマックス関数を通したあとの$${output('y')}$になっています。ここで求めるのは、その手前の$${z}$です。`,
        en: `Your three numbers $${plain(numbers)}$ are positive and sum to 1: they are $${output('y')}$, after softmax. What is asked for is $${z}$, one stage earlier.`,
      }),
    },
  ],

  prompt: (givens) => ({
    ja: `入力$x$と重み$W$が次のとおりのとき、$${z}=xW$を求めてください。有効数字は4桁以上とします。${networkDisplay(givens)}`,
    en: `Find $${z}=xW$ for this input $x$ and these weights $W$, to at least four significant digits.${networkDisplay(givens)}`,
  }),

  hints: (givens) => {
    const { x, W } = givens;
    const sums = scoreSums(givens);
    const [first, second] = x.map((input, i) => input * (W[i]?.[0] ?? 0));
    return [
      {
        ja: '$W$の列が、次の層のニューロンです。一つの列には、二つの入力からの重みが一つずつあります。入力と重みを掛けて、足し合わせます。',
        en: 'A column of $W$ is a neuron of the next layer; it holds one weight for each of the two inputs. Multiply each input by its weight, and add.',
      },
      {
        ja: `三つの成分は、${sums}です。それぞれを計算します。`,
        en: `The three entries are${sums}Work each of them out.`,
      },
      {
        ja: `$${nameOf(0)}$の二つの項は${inText(first ?? 0)}と${inText(second ?? 0)}です。これを足します。ほかの二つの列も同じようにします。`,
        en: `The two terms of $${nameOf(0)}$ are ${inText(first ?? 0)} and ${inText(second ?? 0)}; add them. Do the same for the other two columns.`,
      },
    ];
  },

  solution: (givens) => {
    const { x, W } = givens;
    const result = vectorTimesMatrix(x, W);
    const work = alignedAll(
      ...result.map((cell, j) => {
        const terms = x.map((input, i) => input * (W[i]?.[j] ?? 0));
        return [nameOf(j), scoreSum(givens, j), `${tex(terms[0] ?? 0)}+${operand(terms[1] ?? 0)}`, output(tex(cell))] as const;
      }),
    );
    const likeliest = likeliestOf(result);
    return {
      ja: `$W$の列ごとに、入力と重みを掛けて足します。${work}まとめると$${z}=${scores(result)}$です。${likeliest.ja}`,
      en: `For each column of $W$, multiply the inputs by the weights and add.${work}Together, $${z}=${scores(result)}$. ${likeliest.en}`,
    };
  },
});
