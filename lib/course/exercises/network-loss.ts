import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, alignedAll, display, loss, output, target } from '@/lib/course/equation-text';
import { articleNetwork, drawNetwork, type NetworkGivens } from '@/lib/course/families/network';
import { networkDisplay, networkWords, scoreSum, scoreSums, scores } from '@/lib/course/families/network-text';
import { trueClass } from '@/lib/course/families/output-and-target';
import { inText, operand, own, tex } from '@/lib/course/number-text';
import { sumOfSquaredErrors } from '@/lib/numerics/loss';
import { networkLoss, networkOutput, vectorTimesMatrix } from '@/lib/numerics/network';

const outputOf = ({ x, W }: NetworkGivens): number[] => networkOutput(W, x);
const scoresOf = ({ x, W }: NetworkGivens): number[] => vectorTimesMatrix(x, W);
const trueOutput = (givens: NetworkGivens): number => outputOf(givens)[trueClass(givens.t)] ?? Number.NaN;
const trueScore = (givens: NetworkGivens): number => scoresOf(givens)[trueClass(givens.t)] ?? Number.NaN;
const otherClasses = ({ t }: NetworkGivens): readonly number[] => [...t.keys()].filter((k) => t[k] === 0);

/** −log z_c is taken for a mistake, so z_c has to be clearly positive. */
const smallestTrueScore = 0.05;

export const networkLossExercise = defineExercise<NetworkGivens>({
  id: 'network-loss',
  lesson: 'neural-network-gradient',
  equation: 'network-loss',
  kind: 'number',
  version: 1,
  title: { ja: 'ネットワークの損失', en: 'The loss of the network' },
  article: articleNetwork,
  draw: (random) => {
    const drawn = drawNetwork(random);
    return drawn && trueScore(drawn) >= smallestTrueScore ? drawn : null;
  },
  fields: () => ({ symbol: loss('L') }),
  key: ({ x, W, t }) => ({ reference: networkLoss(W, x, t), terms: t.length }),

  mistakes: [
    {
      code: 'squared-error-used',
      name: { ja: '2乗和誤差を求めた', en: 'squared errors instead' },
      values: (givens) => [sumOfSquaredErrors(outputOf(givens), givens.t)],
      explain: (_, answer) => ({
        ja: `${own(answer)}は、同じ出力の2乗和誤差$\\frac12\\sum_k(${output('y_k')}-${target('t_k')})^2$です。ここでの$${loss('L')}$は交差エントロピー誤差で、対数を使います。`,
        en: `${own(answer)} is the sum of squared errors, $\\frac12\\sum_k(${output('y_k')}-${target('t_k')})^2$, of the same output. Here $${loss('L')}$ is the cross-entropy error, which takes a logarithm.`,
      }),
    },
    {
      code: 'missing-minus',
      name: { ja: 'マイナスが抜けている', en: 'the minus is missing' },
      values: ({ x, W, t }) => [-networkLoss(W, x, t)],
      explain: ({ t }, answer) => ({
        ja: `${own(answer)}は$\\log ${output(`y_${trueClass(t)}`)}$の値です。1より小さい確率の対数は負になります。和の前のマイナスが、損失を正の数にします。`,
        en: `${own(answer)} is $\\log ${output(`y_${trueClass(t)}`)}$, negative like the logarithm of every probability below 1. The minus in front of the sum makes the loss positive.`,
      }),
    },
    {
      code: 'logits-not-softmax',
      name: { ja: 'ソフトマックス関数を通していない', en: 'softmax was left out' },
      values: (givens) => [-Math.log(trueScore(givens))],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は、$${output(`z_${trueClass(givens.t)}`)}$の対数をとった$-\\log ${output(tex(trueScore(givens)))}$の値です。$${output('z')}$は確率ではありません。対数をとる前に、ソフトマックス関数を通します。`,
        en: `${own(answer)} is $-\\log ${output(tex(trueScore(givens)))}$: the logarithm was taken of $${output(`z_${trueClass(givens.t)}`)}$ itself. But $${output('z')}$ holds no probabilities yet; softmax comes before the logarithm.`,
      }),
    },
    {
      code: 'wrong-entry',
      name: { ja: '別のクラスの出力を使った', en: 'another class’s output' },
      values: (givens) => otherClasses(givens).map((k) => -Math.log(outputOf(givens)[k] ?? Number.NaN)),
      explain: (givens, answer) => {
        const k = otherClasses(givens)[answer.alternative] ?? 0;
        return {
          ja: `${own(answer)}は$-\\log ${output(`y_${k}`)}$の値です。$${target(`t_${k}`)}=0$なので、この項は和に残りません。残るのは$k=${trueClass(givens.t)}$の項です。`,
          en: `${own(answer)} is $-\\log ${output(`y_${k}`)}$. As $${target(`t_${k}`)}=0$, that term drops out of the sum; the one that stays is $k=${trueClass(givens.t)}$.`,
        };
      },
    },
    {
      code: 'log-base-10',
      name: { ja: '常用対数を使った', en: 'logarithm to base 10' },
      values: (givens) => [-Math.log10(trueOutput(givens))],
      explain: ({ t }, answer) => ({
        ja: `${own(answer)}は、底が10の対数による$-\\log_{10}${output(`y_${trueClass(t)}`)}$の値です。ここでの$\\log$は自然対数で、底は$e=2.718\\ldots$です。`,
        en: `${own(answer)} is $-\\log_{10}${output(`y_${trueClass(t)}`)}$, to base 10. Here $\\log$ is the natural logarithm, to base $e=2.718\\ldots$.`,
      }),
    },
    {
      code: 'probability-not-log',
      name: { ja: '対数をとらず1から引いた', en: '1 minus the probability' },
      values: (givens) => [1 - trueOutput(givens)],
      explain: ({ t }, answer) => ({
        ja: `${own(answer)}は$1-${output(`y_${trueClass(t)}`)}$、つまり正解のクラスの確率が1に足りない分です。交差エントロピー誤差では、1から引く代わりに対数をとります。`,
        en: `${own(answer)} is $1-${output(`y_${trueClass(t)}`)}$, the amount by which the true class falls short of probability 1. The cross-entropy error takes the logarithm instead of that difference.`,
      }),
    },
  ],

  prompt: (givens) => ({
    ja: `入力$x$、重み$W$、教師データ$${target('t')}$が次のとおりのとき、損失$${loss('L')}$を求めてください。有効数字は4桁以上とします。${networkWords.ja}${networkDisplay(givens)}`,
    en: `Find the loss $${loss('L')}$ for this input $x$, weights $W$ and target $${target('t')}$, to at least four significant digits. ${networkWords.en}${networkDisplay(givens)}`,
  }),

  hints: (givens) => {
    const c = trueClass(givens.t);
    const sums = scoreSums(givens);
    const share = display(
      `${loss('L')}=-\\log\\frac{e^{${output(`z_${c}`)}}}{e^{${output('z_0')}}+e^{${output('z_1')}}+e^{${output('z_2')}}}`,
    );
    const [first] = scoresOf(givens);
    return [
      {
        ja: '三つの計算を、順につなぎます。入力に重みを掛け、確率に変え、正解のクラスの確率から損失を求めます。',
        en: 'Three stages follow one another: multiply the input by the weights, turn that into probabilities, and take the loss from the probability of the true class.',
      },
      {
        ja: `入力に重みを掛けると、${sums}です。これを使って、${share}を求めます。`,
        en: `The input times the weights gives${sums}With these, the loss is${share}`,
      },
      {
        ja: `$${output('z_0')}=${tex(first ?? 0)}$、$e^{${output('z_0')}}=${tex(Math.exp(first ?? 0))}$です。残りの二つも同じように求めます。`,
        en: `$${output('z_0')}=${tex(first ?? 0)}$ and $e^{${output('z_0')}}=${tex(Math.exp(first ?? 0))}$. Find the other two in the same way.`,
      },
    ];
  },

  solution: (givens) => {
    const c = trueClass(givens.t);
    const z = scoresOf(givens);
    const y = outputOf(givens);
    const powers = z.map(Math.exp);
    const total = powers.reduce((all, power) => all + power, 0);
    const forward = alignedAll(...z.map((score, j) => [output(`z_${j}`), scoreSum(givens, j), output(tex(score))] as const));
    const exponentials = alignedAll(...powers.map((power, j) => [`e^{${output(`z_${j}`)}}`, tex(power)] as const), [
      `\\sum_j e^{${output('z_j')}}`,
      tex(total),
    ]);
    const share = aligned(
      output('y'),
      `\\frac{1}{${tex(total)}}(e^{${output('z_0')}},e^{${output('z_1')}},e^{${output('z_2')}})`,
      scores(y),
    );
    const work = aligned(
      loss('L'),
      `-\\sum_k${target('t_k')}\\log ${output('y_k')}`,
      `-${target('1')}\\cdot\\log ${output(operand(y[c] ?? 0))}`,
      `-(${tex(Math.log(y[c] ?? 0))})`,
      tex(networkLoss(givens.W, givens.x, givens.t)),
    );
    return {
      ja: `まず$${output('z')}$を求めます。${forward}次に、指数関数の値とその和を求めます。${exponentials}和で割ると、${share}となります。残るのは正解のクラス$k=${c}$の項です。${work}このネットワークは正解のクラスに約${inText(100 * (y[c] ?? 0), 3)}%の確率を与えています。損失が0になるのは、これが100%のときです。`,
      en: `First, $${output('z')}$.${forward}Then the powers and their sum.${exponentials}Divide by the sum.${share}Only the term of the true class, $k=${c}$, is left.${work}The network gives the true class a probability of about ${inText(100 * (y[c] ?? 0), 3)}%; at 100% the loss would be 0.`,
    };
  },
});
