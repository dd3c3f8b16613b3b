import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss, output, sum, target } from '@/lib/course/equation-text';
import type { NameKind } from '@/lib/grading/answer-kinds';

type TrueClassGivens = { readonly c: number; readonly n: number };

const classes = (n: number): number[] => Array.from({ length: n }, (_, k) => k);
const neighbours = ({ c, n }: TrueClassGivens): number[] => [c - 1, c + 1].filter((k) => k >= 0 && k < n);
const outputOf = (k: number): string => output(`y_{${k}}`);
/** t_k · log y_k, with the target's number. */
const term = ({ c }: TrueClassGivens, k: number): string => `${target(k === c ? '1' : '0')}\\cdot\\log ${outputOf(k)}`;

export const crossEntropyOneHot = defineExercise<TrueClassGivens>({
  id: 'cross-entropy-one-hot',
  lesson: 'loss-functions',
  equation: 'cross-entropy-one-hot',
  kind: 'formula',
  version: 1,
  title: { ja: 'one-hotのときの交差エントロピー誤差', en: 'Cross-entropy error with a one-hot target' },
  article: { c: 2, n: 10 },
  draw: (random) => {
    const n = random.integer(3, 10);
    return { c: random.integer(0, n - 1), n };
  },
  fields: () => ({ symbol: loss('E') }),
  key: ({ c, n }) => ({
    names: Object.fromEntries(classes(n).map((k): [string, NameKind] => [`y_${k}`, 'unit'])),
    aliases: { y_c: `y_${c}` },
    leftSides: ['E'],
    reference: [`-ln(y_${c})`],
  }),

  samples: ({ c }) =>
    [`-ln y_${c}`, `ln(1/y_${c})`, '-log(y_c)', `-\\log y_{${c}}`, 'E = -\\ln(y_c)'].map((answer) => ({
      answer,
      verdict: 'correct',
    })),

  mistakes: [
    {
      code: 'missing-minus',
      name: { ja: 'マイナスが抜けている', en: 'the minus is missing' },
      formulas: ({ c }) => [[`ln(y_${c})`]],
      explain: ({ c }) => ({
        ja: `正解のクラスの項は選べていますが、$\\log ${outputOf(c)}$は負の数です。たとえば$${outputOf(c)}=0.5$では$-0.693147$になります。和の前のマイナスが、損失を正の数にします。`,
        en: `This picks the right term, but $\\log ${outputOf(c)}$ is negative: at $${outputOf(c)}=0.5$ it is $-0.693147$. The minus in front of the sum makes the loss positive.`,
      }),
    },
    {
      code: 'reciprocal',
      name: { ja: '逆数をとった', en: 'the reciprocal' },
      formulas: ({ c }) => [[`1/y_${c}`]],
      explain: ({ c }) => ({
        ja: `$1/${outputOf(c)}$も、確率が小さいほど大きくなります。けれども、確率が1のとき、逆数は1で、損失は0です。項に付いているのは逆数ではなく対数です。`,
        en: `$1/${outputOf(c)}$ also grows as the probability falls. But at probability 1 it is 1, while the loss is 0 there. The term carries a logarithm, not a reciprocal.`,
      }),
    },
    {
      code: 'probability',
      name: { ja: '1から確率を引いた', en: '1 minus the probability' },
      formulas: ({ c }) => [[`1-y_${c}`]],
      explain: ({ c }) => ({
        ja: `$1-${outputOf(c)}$は、正解のクラスの確率が1に足りない分です。これは1を超えません。交差エントロピー誤差では、確率の対数をとるので、上限がありません。`,
        en: `$1-${outputOf(c)}$ is the amount by which the true class falls short of probability 1, and never exceeds 1. The cross-entropy error takes the logarithm of the probability, and has no upper bound.`,
      }),
    },
    {
      code: 'index-off-by-one',
      name: { ja: '添字が一つずれた', en: 'the index is off by one' },
      formulas: (givens) => neighbours(givens).map((k) => [`-ln(y_${k})`]),
      explain: (givens, { alternative }) => {
        const k = neighbours(givens)[alternative] ?? givens.c;
        return {
          ja: `形は合っていますが、添字が一つずれています。$${outputOf(k)}$の項には$${target(`t_{${k}}`)}=0$が掛かっていて、消えます。添字は0から数え、正解のクラスは$c=${givens.c}$です。`,
          en: `The form is right, but the index is off by one: the term with $${outputOf(k)}$ is multiplied by $${target(`t_{${k}}`)}=0$ and vanishes. Counting starts at 0, and the true class is $c=${givens.c}$.`,
        };
      },
    },
  ],

  prompt: ({ c, n }) => ({
    ja: `クラスは$${n}$個（$k=0,\\ldots,${n - 1}$）、教師データはone-hot表現で、正解のクラスは$c=${c}$です。交差エントロピー誤差$${loss('E')}=-\\sum_k${target('t_k')}\\log ${output('y_k')}$を、$${outputOf(c)}$だけを使って書いてください。$${output('y_c')}$と書いてもかまいません。`,
    en: `There are $${n}$ classes, $k=0,\\ldots,${n - 1}$, and the target is one-hot with the true class $c=${c}$. Write the cross-entropy error $${loss('E')}=-\\sum_k${target('t_k')}\\log ${output('y_k')}$ in terms of $${outputOf(c)}$ alone. You may write $${output('y_c')}$ for it.`,
  }),

  hints: (givens) => {
    const terms = classes(givens.n).map((k) => term(givens, k));
    const written = givens.c + 2 >= givens.n ? terms : [...terms.slice(0, givens.c + 1), '\\cdots', term(givens, givens.n - 1)];
    const substituted = `$${loss('E')}=-(${sum(written)})$`;
    return [
      {
        ja: 'one-hot表現では、0でない成分は一つです。和を書き並べたとき、消えずに残る項はどれでしょうか。',
        en: 'In a one-hot target all entries but one are 0. Write the sum out: which term does not vanish?',
      },
      { ja: `和を書き並べると${substituted}です。`, en: `Written out, the sum is ${substituted}.` },
      {
        ja: `$k\\ne ${givens.c}$の項は、どれも$${target('0')}$を掛けるので消えます。残る項には$${target('1')}$が掛かっています。あとは、和の前の符号を忘れずに付けます。`,
        en: `Every term with $k\\ne ${givens.c}$ is multiplied by $${target('0')}$ and vanishes. The one that is left is multiplied by $${target('1')}$. Then mind the sign in front of the sum.`,
      },
    ];
  },

  solution: (givens) => {
    const work = aligned(
      loss('E'),
      `-\\sum_k${target('t_k')}\\log ${output('y_k')}`,
      `-\\Bigl(${target('1')}\\cdot\\log ${outputOf(givens.c)}+\\sum_{k\\ne ${givens.c}}${target('0')}\\cdot\\log ${output('y_k')}\\Bigr)`,
      `-\\log ${outputOf(givens.c)}`,
    );
    return {
      ja: `正解のクラス$c=${givens.c}$の項だけを、和の外に取り出します。${work}損失を決めるのは、正解のクラスに与えた確率だけです。確率が1なら損失は0で、0に近づくほど限りなく大きくなります。`,
      en: `Take the term of the true class, $c=${givens.c}$, out of the sum.${work}Only the probability given to the true class decides the loss: it is 0 where that probability is 1, and grows without bound as it nears 0.`,
    };
  },
});
