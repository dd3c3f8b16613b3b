import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss, output, target, wideSum } from '@/lib/course/equation-text';
import {
  articleOutputAndTarget,
  drawOutputAndTarget,
  type OutputAndTarget,
  trueClass,
  trueOutputOf,
} from '@/lib/course/families/output-and-target';
import { outputAndTargetTable, weightedLogarithm } from '@/lib/course/families/output-and-target-text';
import { inText, own, tex } from '@/lib/course/number-text';
import { crossEntropy, sumOfSquaredErrors } from '@/lib/numerics/loss';

const above0 = ({ y }: OutputAndTarget): readonly number[] => y.filter((value) => value > 0);
/** The other classes that have a logarithm, in order. */
const others = ({ y, t }: OutputAndTarget): readonly number[] => [...y.keys()].filter((k) => t[k] === 0 && (y[k] ?? 0) > 0);
const logarithm = (givens: OutputAndTarget): string => `\\log ${output(tex(trueOutputOf(givens)))}`;

export const crossEntropyExercise = defineExercise<OutputAndTarget>({
  id: 'cross-entropy',
  lesson: 'loss-functions',
  equation: 'cross-entropy',
  kind: 'number',
  version: 1,
  title: { ja: '交差エントロピー誤差を求める', en: 'Find the cross-entropy error' },
  article: articleOutputAndTarget,
  draw: drawOutputAndTarget,
  fields: () => ({ symbol: loss('E') }),
  key: ({ y, t }) => ({ reference: crossEntropy(y, t), terms: y.length }),

  mistakes: [
    {
      code: 'missing-minus',
      name: { ja: 'マイナスが抜けている', en: 'the minus is missing' },
      values: ({ y, t }) => [-crossEntropy(y, t)],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は$${logarithm(givens)}$の値です。1より小さい数の対数は負になります。和の前のマイナスが、損失を正の数にします。`,
        en: `${own(answer)} is $${logarithm(givens)}$. The logarithm of a number below 1 is negative; the minus in front of the sum makes the loss positive.`,
      }),
    },
    {
      code: 'log-base-10',
      name: { ja: '常用対数を使った', en: 'logarithm to base 10' },
      values: (givens) => [-Math.log10(trueOutputOf(givens))],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は、底が10の対数による$-\\log_{10}${output(tex(trueOutputOf(givens)))}$の値です。ここでの$\\log$は自然対数で、底は$e=2.718\\ldots$です。電卓では$\\ln$のキーにあたります。`,
        en: `${own(answer)} is $-\\log_{10}${output(tex(trueOutputOf(givens)))}$, to base 10. Here $\\log$ is the natural logarithm, to base $e=2.718\\ldots$; on a calculator it is the key $\\ln$.`,
      }),
    },
    {
      code: 'log-base-2',
      name: { ja: '底が2の対数を使った', en: 'logarithm to base 2' },
      values: (givens) => [-Math.log2(trueOutputOf(givens))],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は、底が2の対数による$-\\log_2${output(tex(trueOutputOf(givens)))}$の値（単位はビット）です。ここでの$\\log$は自然対数で、底は$e=2.718\\ldots$です。`,
        en: `${own(answer)} is $-\\log_2${output(tex(trueOutputOf(givens)))}$, measured in bits. Here $\\log$ is the natural logarithm, to base $e=2.718\\ldots$.`,
      }),
    },
    {
      code: 'probability-not-log',
      name: { ja: '対数をとらず1から引いた', en: '1 minus the probability' },
      values: (givens) => [1 - trueOutputOf(givens)],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は$1-${output(tex(trueOutputOf(givens)))}$、つまり正解のクラスの確率が1に足りない分です。交差エントロピー誤差では、1から引く代わりに対数をとります。`,
        en: `${own(answer)} is $1-${output(tex(trueOutputOf(givens)))}$, the amount by which the true class falls short of probability 1. The cross-entropy error takes the logarithm instead of that difference.`,
      }),
    },
    {
      code: 'wrong-entry',
      name: { ja: '別のクラスの出力を使った', en: 'another class’s output' },
      values: (givens) => others(givens).map((k) => -Math.log(givens.y[k] ?? 0)),
      explain: (givens, answer) => {
        const k = others(givens)[answer.alternative] ?? 0;
        const value = output(tex(givens.y[k] ?? 0));
        return {
          ja: `${own(answer)}は、出力${`$${value}$`}の対数から求めた$-\\log ${value}$の値です。和に残るのは$${target('t_k')}=1$の項、つまり$k=${trueClass(givens.t)}$の項です。`,
          en: `${own(answer)} is $-\\log ${value}$, from an output that belongs to another class. The term that survives the sum is the one with $${target('t_k')}=1$, at $k=${trueClass(givens.t)}$.`,
        };
      },
    },
    {
      code: 'target-ignored',
      name: { ja: '教師データを掛けていない', en: 'the target was ignored' },
      values: (givens) => [-above0(givens).reduce((total, value) => total + Math.log(value), 0)],
      explain: (_, answer) => ({
        ja: `${own(answer)}は、0でない出力すべての対数の和に、マイナスを付けた値です。対数には$${target('t_k')}$が掛かっているので、$${target('t_k')}=0$の項は消えます。`,
        en: `${own(answer)} is minus the sum of the logarithms of all outputs above 0. Each logarithm is multiplied by $${target('t_k')}$, so every term with $${target('t_k')}=0$ vanishes.`,
      }),
    },
    {
      code: 'mean-not-sum',
      name: { ja: '和ではなく平均', en: 'a mean, not a sum' },
      values: ({ y, t }) => [crossEntropy(y, t) / y.length],
      explain: ({ y }, answer) => ({
        ja: `${own(answer)}は、和をクラスの個数$${y.length}$で割った値です。平均をとるのは、いくつもの例の損失をまとめるときです。一つの例の中では、クラスごとの項を足し、個数では割りません。`,
        en: `${own(answer)} is the sum divided by $${y.length}$, the number of classes. A mean is taken over several examples; over the classes of one example we only add.`,
      }),
    },
    {
      code: 'squared-error-used',
      name: { ja: '2乗和誤差を求めた', en: 'squared errors instead' },
      values: ({ y, t }) => [sumOfSquaredErrors(y, t)],
      explain: (_, answer) => ({
        ja: `${own(answer)}は、同じ出力の2乗和誤差$\\frac12\\sum_k(${output('y_k')}-${target('t_k')})^2$です。交差エントロピー誤差は、差の2乗ではなく対数を使います。`,
        en: `${own(answer)} is the sum of squared errors, $\\frac12\\sum_k(${output('y_k')}-${target('t_k')})^2$, of the same output. The cross-entropy error works with logarithms, not with squared differences.`,
      }),
    },
  ],

  prompt: (givens) => ({
    ja: `次の出力$${output('y')}$と教師データ$${target('t')}$について、交差エントロピー誤差$${loss('E')}$を求めてください。$\\log$は自然対数、有効数字は4桁以上とします。${outputAndTargetTable(givens)}`,
    en: `Find the cross-entropy error $${loss('E')}$ of this output $${output('y')}$ and target $${target('t')}$, with the natural logarithm, to at least four significant digits.${outputAndTargetTable(givens)}`,
  }),

  hints: (givens) => {
    const c = trueClass(givens.t);
    const terms = [...givens.y.keys()].map((k) => weightedLogarithm(givens, k));
    const substituted = aligned(loss('E'), `-\\Bigl[${wideSum(terms)}\\Bigr]`);
    return [
      {
        ja: '教師データは、正解のクラスでだけ1です。掛けて0になる項は、和に何も加えません。いくつの項が残るでしょうか。',
        en: 'The target is 1 for the true class alone. A term multiplied by 0 adds nothing to the sum. How many terms are left?',
      },
      {
        ja: `数値を入れると次のようになります。${substituted}$${target('t_k')}=0$の項は、$\\log 0$が現れても数えません。`,
        en: `With the numbers put in:${substituted}A term with $${target('t_k')}=0$ does not count, even where $\\log 0$ appears in it.`,
      },
      {
        ja: `$k=${c}$の項が一つ残り、$${loss('E')}=-${target('1')}\\cdot${logarithm(givens)}$となります。1より小さい数の対数は負なので、損失は正になります。`,
        en: `One term is left, at $k=${c}$: $${loss('E')}=-${target('1')}\\cdot${logarithm(givens)}$. The logarithm of a number below 1 is negative, so the loss is positive.`,
      },
    ];
  },

  solution: (givens) => {
    const c = trueClass(givens.t);
    const work = aligned(
      loss('E'),
      `-\\sum_k${target('t_k')}\\log ${output('y_k')}`,
      `-${target('1')}\\cdot${logarithm(givens)}`,
      `-(${tex(Math.log(trueOutputOf(givens)))})`,
      tex(crossEntropy(givens.y, givens.t)),
    );
    return {
      ja: `$${target('t_k')}=0$の項は消え、正解のクラス$k=${c}$の項が残ります。${work}この損失を決めるのは、正解のクラスに与えた確率${inText(trueOutputOf(givens))}です。残りの確率がほかのクラスにどう分かれていても、値は変わりません。`,
      en: `Terms with $${target('t_k')}=0$ vanish; the term of the true class, $k=${c}$, is left.${work}The probability ${inText(trueOutputOf(givens))} given to the true class settles this loss: however the rest is spread over the other classes, its value stays the same.`,
    };
  },
});
