import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss, output } from '@/lib/course/equation-text';
import { inText, own, tex } from '@/lib/course/number-text';

type LossGiven = { readonly loss: number };

/** Losses at which two ways of working land within three tolerances of each other. */
const ambiguous = [27, 131];

export const logCurveValue = defineExercise<LossGiven>({
  id: 'log-curve-value',
  lesson: 'loss-functions',
  equation: 'cross-entropy-one-hot',
  kind: 'number',
  version: 1,
  title: { ja: '損失から確率へ戻る', en: 'From the loss back to the probability' },
  article: { loss: 1 },
  draw: (random) => {
    const hundredths = random.integer(20, 300);
    return ambiguous.includes(hundredths) ? null : { loss: hundredths / 100 };
  },
  fields: () => ({ symbol: output('y_c') }),
  key: (givens) => ({ reference: Math.exp(-givens.loss) }),

  mistakes: [
    {
      code: 'log-of-loss',
      name: { ja: '損失の対数をとった', en: 'logarithm of the loss' },
      values: (givens) => [-Math.log(givens.loss), Math.log(givens.loss)],
      explain: (givens, answer) => {
        const taken = `${answer.alternative === 0 ? '-' : ''}\\log ${loss(tex(givens.loss))}`;
        return {
          ja: `${own(answer)}は$${taken}$の値です。${inText(givens.loss)}は対数をとる前の確率ではなく、対数をとったあとの損失です。対数を外すには、指数関数を使います。`,
          en: `${own(answer)} is $${taken}$. But ${inText(givens.loss)} is the loss, what the logarithm gave, not the probability that went in. To undo a logarithm, use the exponential function.`,
        };
      },
    },
    {
      code: 'reciprocal',
      name: { ja: '逆数をとった', en: 'the reciprocal' },
      values: (givens) => [1 / givens.loss],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は損失の逆数$1/${loss(tex(givens.loss))}$です。損失が大きいほど確率が小さい点は合っていますが、対数を元に戻すのは逆数ではなく指数関数です。`,
        en: `${own(answer)} is the reciprocal $1/${loss(tex(givens.loss))}$. A larger loss does mean a smaller probability, but what undoes a logarithm is the exponential function, not the reciprocal.`,
      }),
    },
    {
      code: 'missing-minus',
      name: { ja: 'マイナスが抜けている', en: 'the minus is missing' },
      values: (givens) => [Math.exp(givens.loss)],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は$e^{${loss(tex(givens.loss))}}$の値で、1を超えています。確率は1を超えません。マイナスは$\\log$の前に付いているので、指数へ移しても残ります。`,
        en: `${own(answer)} is $e^{${loss(tex(givens.loss))}}$, above 1, and no probability exceeds 1. The minus in front of $\\log$ is not lost: it moves into the exponent.`,
      }),
    },
    {
      code: 'base-ten',
      name: { ja: '底を10とした', en: 'base 10' },
      values: (givens) => [10 ** -givens.loss],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は$10^{-${loss(tex(givens.loss))}}$の値です。$\\log$は自然対数なので、底は10ではなく$e=2.718\\ldots$です。`,
        en: `${own(answer)} is $10^{-${loss(tex(givens.loss))}}$. Since $\\log$ is the natural logarithm, the base is $e=2.718\\ldots$, not 10.`,
      }),
    },
  ],

  prompt: (givens) => ({
    ja: `one-hot表現の教師データに対して、ある出力の交差エントロピー誤差が$${loss('E')}=${loss(tex(givens.loss))}$でした。ネットワークは正解のクラスに、どれだけの確率$${output('y_c')}$を与えたでしょうか。有効数字4桁以上で答えてください。`,
    en: `With a one-hot target, the cross-entropy error of an output is $${loss('E')}=${loss(tex(givens.loss))}$. What probability $${output('y_c')}$ did the network give to the true class? Answer to at least four significant digits.`,
  }),

  hints: (givens) => [
    {
      ja: '損失は、正解のクラスの確率から、対数で求めたものです。道を逆にたどるには、対数を打ち消す関数が要ります。',
      en: 'The loss was made from the probability of the true class by a logarithm. To walk back, we need the function that undoes a logarithm.',
    },
    {
      ja: `解く式は$-\\log ${output('y_c')}=${loss(tex(givens.loss))}$です。$\\log$は自然対数です。`,
      en: `The equation to solve is $-\\log ${output('y_c')}=${loss(tex(givens.loss))}$, with the natural logarithm.`,
    },
    {
      ja: `両辺の符号を変えると$\\log ${output('y_c')}=-${loss(tex(givens.loss))}$です。次に、両辺を$e$の指数にのせます。`,
      en: `Change the sign of both sides: $\\log ${output('y_c')}=-${loss(tex(givens.loss))}$. Then raise $e$ to both sides.`,
    },
  ],

  solution: (givens) => {
    const probability = Math.exp(-givens.loss);
    const work = aligned(output('y_c'), `e^{-${loss('E')}}`, `e^{-${loss(tex(givens.loss))}}`, tex(probability));
    return {
      ja: `残る項は正解のクラスのものなので$-\\log ${output('y_c')}=${loss(tex(givens.loss))}$、つまり$\\log ${output('y_c')}=-${loss(tex(givens.loss))}$です。両辺を$e$の指数にのせます。${work}損失が${inText(givens.loss)}なら、正解のクラスの確率は約${inText(100 * probability, 3)}%です。損失が1増えるごとに、確率は$1/e$倍、およそ0.37倍になります。`,
      en: `Only the true class’s term is left, so $-\\log ${output('y_c')}=${loss(tex(givens.loss))}$, that is $\\log ${output('y_c')}=-${loss(tex(givens.loss))}$. Raise $e$ to both sides.${work}A loss of ${inText(givens.loss)} means a probability of about ${inText(100 * probability, 3)}% for the true class. Every further unit of loss multiplies the probability by $1/e$, about 0.37.`,
    };
  },
});
