import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss, output, strip, target } from '@/lib/course/equation-text';
import {
  articleOutputAndTarget,
  drawOutputAndTarget,
  type OutputAndTarget,
  trueClass,
} from '@/lib/course/families/output-and-target';
import { inCell, inText, own, tex } from '@/lib/course/number-text';
import { crossEntropy, sumOfSquaredErrors } from '@/lib/numerics/loss';

type CompareGivens = OutputAndTarget & { readonly yPrime: readonly number[] };

const exchanged = (y: readonly number[], one: number, other: number): number[] =>
  y.map((value, k) => (k === one ? (y[other] ?? 0) : k === other ? (y[one] ?? 0) : value));

/** The same measure of y and of y′, in this order. */
const both = ({ y, yPrime, t }: CompareGivens, measure: (y: readonly number[], t: readonly number[]) => number): number[] => [
  measure(y, t),
  measure(yPrime, t),
];
const trueOutputs = (givens: CompareGivens): readonly number[] => both(givens, (y, t) => y[trueClass(t)] ?? Number.NaN);
const logarithmOf = (value: number): string => `\\log ${output(tex(value))}`;

const table = ({ y, yPrime, t }: CompareGivens): string =>
  strip(
    ['*k*', ...y.map((_, k) => String(k))],
    [`$${output('y_k')}$`, ...y.map((value) => inCell(value))],
    [`$${output("y'_k")}$`, ...yPrime.map((value) => inCell(value))],
    [`$${target('t_k')}$`, ...t.map((value) => inCell(value))],
  );

export const crossEntropyCompare = defineExercise<CompareGivens>({
  id: 'cross-entropy-compare',
  lesson: 'loss-functions',
  equation: 'cross-entropy',
  kind: 'vector',
  version: 1,
  title: { ja: '当たりと外れを比べる', en: 'Compare a hit and a miss' },
  article: { ...articleOutputAndTarget, yPrime: exchanged(articleOutputAndTarget.y, 2, 7) },
  draw: (random) => {
    const drawn = drawOutputAndTarget(random);
    if (drawn === null) return null;
    const { y, t } = drawn;
    const c = trueClass(t);
    const others = [...y.keys()].filter((k) => k !== c && (y[k] ?? 0) > 0);
    if (others.some((k) => (y[k] ?? 0) >= (y[c] ?? 0))) return null;
    return { y, yPrime: exchanged(y, c, random.pick(others)), t };
  },
  fields: () => ({ cellNames: [loss('E'), loss("E'")] }),
  key: (givens) => ({ reference: both(givens, crossEntropy) }),

  mistakes: [
    {
      code: 'swapped',
      name: { ja: '順序が逆', en: 'the wrong way round' },
      values: (givens) => [both(givens, crossEntropy).reverse()],
      explain: ({ t }, answer) => ({
        ja: `二つの値が入れ替わっています。${own(answer, 0)}は$${output("y'")}$の、${own(answer, 1)}は$${output('y')}$の損失です。正解のクラス$k=${trueClass(t)}$の確率が小さいほうが、損失は大きくなります。`,
        en: `The two values have changed places: ${own(answer, 0)} belongs to $${output("y'")}$ and ${own(answer, 1)} to $${output('y')}$. The output that gives the true class, $k=${trueClass(t)}$, the smaller probability has the larger loss.`,
      }),
    },
    {
      code: 'missing-minus',
      name: { ja: 'マイナスが抜けている', en: 'the minus is missing' },
      values: (givens) => [both(givens, (y, t) => -crossEntropy(y, t))],
      explain: (_, answer) => ({
        ja: `${own(answer, 0)}と${own(answer, 1)}は、対数そのものの値です。どちらも負になっています。和の前のマイナスを付けると、損失は正になり、外れのほうが大きくなります。`,
        en: `${own(answer, 0)} and ${own(answer, 1)} are the logarithms themselves, both negative. With the minus in front of the sum the losses are positive, and the miss has the larger one.`,
      }),
    },
    {
      code: 'chosen-not-true',
      name: { ja: '最大の出力を使った', en: 'the largest output was used' },
      values: (givens) => [both(givens, (y) => -Math.log(Math.max(...y)))],
      explain: ({ t }, answer) => ({
        ja: `どちらにも${own(answer, 1)}と答えています。これは、最大の出力の対数から求めた値です。損失が見るのはネットワークが選んだクラスではなく、正解のクラス$k=${trueClass(t)}$の確率です。`,
        en: `You answered ${own(answer, 1)} for both: minus the logarithm of the largest output. The loss looks at the probability of the true class, $k=${trueClass(t)}$, not at the class that the network prefers.`,
      }),
    },
    {
      code: 'log-base-10',
      name: { ja: '常用対数を使った', en: 'logarithm to base 10' },
      values: (givens) => [trueOutputs(givens).map((value) => -Math.log10(value))],
      explain: (_, answer) => ({
        ja: `${own(answer, 0)}と${own(answer, 1)}は、底が10の対数で求めた値です。ここでの$\\log$は自然対数で、底は$e=2.718\\ldots$です。`,
        en: `${own(answer, 0)} and ${own(answer, 1)} come from logarithms to base 10. Here $\\log$ is the natural logarithm, to base $e=2.718\\ldots$.`,
      }),
    },
    {
      code: 'squared-error-used',
      name: { ja: '2乗和誤差を求めた', en: 'squared errors instead' },
      values: (givens) => [both(givens, sumOfSquaredErrors)],
      explain: (_, answer) => ({
        ja: `${own(answer, 0)}と${own(answer, 1)}は、二つの出力の2乗和誤差です。交差エントロピー誤差は、差の2乗ではなく対数を使います。`,
        en: `${own(answer, 0)} and ${own(answer, 1)} are the sums of squared errors of the two outputs. The cross-entropy error works with logarithms, not with squared differences.`,
      }),
    },
  ],

  prompt: (givens) => ({
    ja: `同じ教師データ$${target('t')}$に対する二つの出力$${output('y')}$と$${output("y'")}$について、交差エントロピー誤差$${loss('E')}$、$${loss("E'")}$をこの順に求めてください。$\\log$は自然対数、有効数字は4桁以上とします。${table(givens)}`,
    en: `Two outputs, $${output('y')}$ and $${output("y'")}$, meet the same target $${target('t')}$. Find their cross-entropy errors $${loss('E')}$ and $${loss("E'")}$, in this order, with the natural logarithm and to at least four significant digits.${table(givens)}`,
  }),

  hints: (givens) => {
    const c = trueClass(givens.t);
    const [first = 0, second = 0] = trueOutputs(givens);
    const substituted = `$${loss('E')}=-${target('1')}\\cdot${logarithmOf(first)}$`;
    const substitutedSecond = `$${loss("E'")}=-${target('1')}\\cdot${logarithmOf(second)}$`;
    return [
      {
        ja: '二つの出力は、二つのクラスの値が入れ替わっています。それぞれの和に残るのは、どのクラスの項でしょうか。',
        en: 'The two outputs differ by an exchange of two classes. Which class’s term is left in each sum?',
      },
      {
        ja: `$k=${c}$の項が残るので、${substituted}、${substitutedSecond}です。`,
        en: `The term at $k=${c}$ is left: ${substituted} and ${substitutedSecond}.`,
      },
      {
        ja: `どちらの対数も負です。$${output(tex(second))}$は$${output(tex(first))}$より小さいので、$${loss("E'")}$のほうが$\\log\\frac{${tex(first)}}{${tex(second)}}=${tex(Math.log(first / second))}$だけ大きくなります。まず$${loss('E')}$を求めます。`,
        en: `Both logarithms are negative. Since $${output(tex(second))}$ is below $${output(tex(first))}$, $${loss("E'")}$ exceeds $${loss('E')}$ by $\\log\\frac{${tex(first)}}{${tex(second)}}=${tex(Math.log(first / second))}$. Start with $${loss('E')}$.`,
      },
    ];
  },

  solution: (givens) => {
    const c = trueClass(givens.t);
    const [first = 0, second = 0] = trueOutputs(givens);
    const [loss1 = 0, loss2 = 0] = both(givens, crossEntropy);
    const work = aligned(
      loss('E'),
      `-\\sum_k${target('t_k')}\\log ${output('y_k')}`,
      `-${logarithmOf(first)}`,
      `-(${tex(Math.log(first))})`,
      tex(loss1),
    );
    const workSecond = aligned(
      loss("E'"),
      `-\\sum_k${target('t_k')}\\log ${output("y'_k")}`,
      `-${logarithmOf(second)}`,
      `-(${tex(Math.log(second))})`,
      tex(loss2),
    );
    return {
      ja: `どちらの和でも、$${target('t_k')}=1$である$k=${c}$の項が残ります。${work}${workSecond}正解のクラスの確率が${inText(first)}から${inText(second)}に下がると、損失は${inText(loss1)}から${inText(loss2)}へ、約${inText(loss2 / loss1, 3)}倍に増えます。`,
      en: `In both sums the term at $k=${c}$, where $${target('t_k')}=1$, is left.${work}${workSecond}As the probability of the true class falls from ${inText(first)} to ${inText(second)}, the loss grows from ${inText(loss1)} to ${inText(loss2)}, about ${inText(loss2 / loss1, 3)} times as much.`,
    };
  },
});
