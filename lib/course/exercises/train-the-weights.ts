import { defineExercise } from '@/lib/course/define-exercise';
import { loss, output, step, strip, target } from '@/lib/course/equation-text';
import { articleNetwork, drawAnyNetwork, type NetworkGivens } from '@/lib/course/families/network';
import { column, networkDisplay, networkWords } from '@/lib/course/families/network-text';
import { trueClass } from '@/lib/course/families/output-and-target';
import { eta } from '@/lib/course/families/start-and-rate-text';
import { inCell, inText, tex } from '@/lib/course/number-text';
import type { Outcome } from '@/lib/grading/answer-kinds';
import { networkLoss, networkOutput, trainWeights } from '@/lib/numerics/network';

type TrainingGivens = NetworkGivens & { readonly bound: number };

const largestRate = 1000;
const mostSteps = 10_000;
/** By how much the bound must be undercut (course.md). */
const margin = 1e-9;
/** An input shorter than this would need more steps than are allowed. */
const smallestInput = 0.2;

const squaredLength = (x: readonly number[]): number => x.reduce((total, value) => total + value ** 2, 0);
const meets = ({ bound }: TrainingGivens, value: number): boolean => value < bound - margin;

/** The loss after so many steps with this rate, for numbers within the declared bounds. */
const lossAfter = ({ x, W, t }: TrainingGivens, rate: number, steps: number): number =>
  trainWeights(W, x, t, rate, steps).losses.at(-1) ?? Number.NaN;

function judge(givens: TrainingGivens, rate: number, steps: number): Outcome {
  if (!(rate > 0)) return { verdict: 'incorrect', score: 0, mistake: 'not-positive' };
  return meets(givens, lossAfter(givens, rate, steps))
    ? { verdict: 'correct', score: 1 }
    : { verdict: 'incorrect', score: 0, mistake: 'too-slow' };
}

/** The fewest steps that meet the bound with this rate; NaN where the allowed ones do not. */
function fewestSteps(givens: TrainingGivens, rate: number): number {
  for (let most = 100; most <= mostSteps; most *= 10) {
    const steps = trainWeights(givens.W, givens.x, givens.t, rate, most).losses.findIndex((value) => meets(givens, value));
    if (steps >= 0) return steps;
  }
  return Number.NaN;
}

/** Losses that the worked solution's table has room for. */
const shown = 9;

const goodRate = 1;
const otherRates = [10, 0.1, 0.01];

/** With small rates rate·steps is what counts: the smallest rate for which the most steps are enough, to two digits. */
function smallestRate(givens: TrainingGivens): number {
  const reached = [0.01, 0.1].map((rate) => rate * fewestSteps(givens, rate)).find(Number.isFinite) ?? Number.NaN;
  return Number((reached / mostSteps).toPrecision(2));
}

export const trainTheWeights = defineExercise<TrainingGivens>({
  id: 'train-the-weights',
  lesson: 'neural-network-gradient',
  equation: 'weight-update',
  kind: 'parameters',
  version: 1,
  title: { ja: '重みを学習させる', en: 'Train the weights' },
  article: { ...articleNetwork, bound: 0.1 },
  draw: (random) => {
    const drawn = drawAnyNetwork(random);
    const bound = random.pick([0.05, 0.1, 0.2]);
    if (drawn === null || squaredLength(drawn.x) < smallestInput) return null;
    return networkLoss(drawn.W, drawn.x, drawn.t) >= 2 * bound ? { ...drawn, bound } : null;
  },
  fields: () => ({ cellNames: [eta] }),
  key: (givens) => ({
    parameters: [
      { name: 'eta', to: largestRate },
      { name: 'steps', integer: true, from: 1, to: mostSteps },
    ],
    judge: ({ eta: rate, steps }) => judge(givens, Number(rate), Number(steps)),
  }),

  samples: (givens) => {
    const typed = (rate: number, steps: number) => ({ eta: String(rate), steps: String(steps) });
    const enough = fewestSteps(givens, goodRate);
    const missed = (rate: number, steps: number, mistake: string) =>
      ({ answer: typed(rate, steps), verdict: 'incorrect', mistake }) as const;
    return [
      { answer: typed(goodRate, enough), verdict: 'correct' },
      { answer: typed(largestRate, mostSteps), verdict: 'correct' },
      ...(enough > 1 ? [missed(goodRate, enough - 1, 'too-slow')] : []),
      missed(1e-300, 10, 'too-slow'),
      missed(0, 10, 'not-positive'),
      missed(-1, 10, 'not-positive'),
      ...[typed(1001, 10), typed(1, 0), typed(1, mostSteps + 1), typed(1, 2.5)].map(
        (answer) => ({ answer, verdict: 'invalid' }) as const,
      ),
    ];
  },

  mistakes: [
    {
      code: 'not-positive',
      name: { ja: '学習率が正でない', en: 'the rate is not positive' },
      explain: (_, { numbers }) => ({
        ja: `学習率$${eta}=${step(tex(numbers[0] ?? 0))}$は正の数ではありません。0では重みが動かず、負なら損失が増えるほうへ動きます。`,
        en: `The learning rate $${eta}=${step(tex(numbers[0] ?? 0))}$ is not positive. With 0 the weights stay where they are; a negative rate moves them so that the loss grows.`,
      }),
    },
    {
      code: 'too-slow',
      name: { ja: '目標に届かない', en: 'the bound is not met' },
      explain: (givens, { numbers: [rate = 0, steps = 1] }) => ({
        ja: `学習率$${eta}=${step(tex(rate))}$で${inText(steps)}回更新すると、損失は${inText(lossAfter(givens, rate, steps))}になります。まだ${inText(givens.bound)}を下回りません。学習率を大きくするか、回数を増やします。`,
        en: `With $${eta}=${step(tex(rate))}$ the loss after step ${inText(steps)} is ${inText(lossAfter(givens, rate, steps))}, still not below ${inText(givens.bound)}. Raise the rate, or take more steps.`,
      }),
    },
  ],

  prompt: (givens) => ({
    ja: `次の重み$W$から始めて、一つの例$x$、$${target('t')}$で勾配降下法をくり返します。損失が$${loss('L')}<${tex(givens.bound)}$となるような、学習率$${eta}$と更新の回数を一組見つけてください。$${eta}$は${largestRate}以下、回数は1から${mostSteps}までの整数とします。${networkWords.ja}${networkDisplay(givens)}`,
    en: `Starting from these weights $W$, gradient descent runs on the single example $x$, $${target('t')}$. Find a learning rate $${eta}$ and a number of steps after which the loss is $${loss('L')}<${tex(givens.bound)}$. The rate may be at most ${largestRate}, the steps a whole number from 1 to ${mostSteps}. ${networkWords.en}${networkDisplay(givens)}`,
  }),

  hints: (givens) => {
    const { x, W, t } = givens;
    const slow = trainWeights(W, x, t, 0.01, 20).losses;
    return [
      {
        ja: '学習率と回数は、互いに補い合います。小さい歩幅なら多くの回数、大きい歩幅なら少ない回数で、同じところまで進めます。',
        en: 'Rate and number of steps make up for one another: to get equally far, it takes many small steps or a few large ones.',
      },
      {
        ja: `更新式に入力を入れると$W\\leftarrow W-${eta}${column(x)}(${output('y')}-${target('t')})$です。条件は$-\\log ${output(`y_${trueClass(t)}`)}<${tex(givens.bound)}$、つまり$${output(`y_${trueClass(t)}`)}>e^{-${tex(givens.bound)}}=${tex(Math.exp(-givens.bound))}$です。`,
        en: `With the input put in, the update is $W\\leftarrow W-${eta}${column(x)}(${output('y')}-${target('t')})$. The condition is $-\\log ${output(`y_${trueClass(t)}`)}<${tex(givens.bound)}$, that is $${output(`y_${trueClass(t)}`)}>e^{-${tex(givens.bound)}}=${tex(Math.exp(-givens.bound))}$.`,
      },
      {
        ja: `$${eta}=${step('0.01')}$で試すと、損失は10回の更新で${inText(slow[10] ?? 0)}、20回で${inText(slow[20] ?? 0)}です。この減り方を見て、学習率を何倍にするかを決めます。`,
        en: `Tried with $${eta}=${step('0.01')}$, the loss is ${inText(slow[10] ?? 0)} after 10 steps and ${inText(slow[20] ?? 0)} after 20. Judge from that by how much to raise the rate.`,
      },
    ];
  },

  solution: (givens) => {
    const { x, W, t, bound } = givens;
    const c = trueClass(t);
    const enough = fewestSteps(givens, goodRate);
    const { W: trained, losses } = trainWeights(W, x, t, goodRate, enough);
    const run = strip(
      ['', ...Array.from(losses, (_, n) => String(n)).slice(0, shown)],
      [`$${loss('L')}$`, ...Array.from(losses, (value) => inCell(value)).slice(0, shown)],
    );
    const table = otherRates
      .map((rate) => [rate, fewestSteps(givens, rate)] as const)
      .filter(([, steps]) => Number.isFinite(steps));
    const others = strip(
      [`$${eta}$`, ...table.map(([rate]) => inCell(rate))],
      ['$n$', ...table.map(([, steps]) => inCell(steps))],
    );
    const probability = networkOutput(trained, x)[c] ?? Number.NaN;
    return {
      ja: `たとえば$${eta}=${step(tex(goodRate))}$、$${enough}$回です。損失は、更新のたびに減ります${enough < shown ? '' : `（はじめの${shown - 1}回を示します）`}。${run}$${enough}$回目で${inText(losses.at(-1) ?? 0)}となり、${inText(bound)}を下回ります。正解のクラス$k=${c}$の確率は${inText(probability)}まで上がりました。

どの更新でも損失は減るので、$${eta}=1$なら$${enough}$回から${mostSteps}回までのどの回数でもかまいません。ほかの学習率では、最も少ない回数$n$は次のとおりで、そこから${mostSteps}回までのどれもよい答えです。${others}$${eta}$が小さいうちは、$n$は$${eta}$にほぼ反比例します。$${eta}$がおよそ${inText(smallestRate(givens))}以上なら、上限の${largestRate}まで、どの値でも${mostSteps}回以内に届きます。

例が一つのとき、$${eta}$を大きくしても発散はしません。正解のクラスの確率が、いっそう1に近づきます。例がたくさんあると、一つの例に合わせた大きな一歩がほかの例の損失を増やすので、発散することがあります。`,
      en: `For example $${eta}=${step(tex(goodRate))}$ and $${enough}$ ${enough === 1 ? 'step' : 'steps'}. The loss falls with every step${enough < shown ? '' : `, of which these are the first ${shown - 1}`}:${run}After step $${enough}$ it is ${inText(losses.at(-1) ?? 0)}, below ${inText(bound)}, and the probability of the true class, $k=${c}$, has risen to ${inText(probability)}.

As every step lowers the loss, with $${eta}=1$ any number of steps from $${enough}$ to ${mostSteps} will do. For other rates the fewest steps $n$ are these, and all from there to ${mostSteps} are good:${others}While $${eta}$ is small, $n$ is very nearly inversely proportional to it. All rates from about ${inText(smallestRate(givens))} up to the limit of ${largestRate} get there within ${mostSteps} steps.

With a single example a large $${eta}$ cannot diverge: it brings the probability of the true class still nearer to 1. With many examples it can, since a large step that suits one of them raises the loss of others.`,
    };
  },
});
