import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, step } from '@/lib/course/equation-text';
import {
  articleStartAndRate,
  drawStartAndRate,
  drawSteps,
  isWorthStating,
  type Start,
} from '@/lib/course/families/start-and-rate';
import { bowl, eta as etaTex, point } from '@/lib/course/families/start-and-rate-text';
import { inText, operand, own, tex } from '@/lib/course/number-text';
import type { Outcome } from '@/lib/grading/answer-kinds';
import { matches } from '@/lib/grading/compare';
import { bowlAfter } from '@/lib/numerics/descent';
import { cellTolerance } from '@/lib/numerics/tolerance';

type RateGivens = { readonly start: Start; readonly steps: number; readonly target: Start };

const comparison = { tolerance: cellTolerance, purelyRelative: true };
const targetDigits = 9;
/** The rate that the source prints for its end point; with it the run ends elsewhere. */
const misprintedRate = 0.01;

function givensOf(start: Start, eta: number, steps: number): RateGivens {
  const [x0, x1] = bowlAfter(start, eta, steps);
  return { start, steps, target: [Number(x0.toPrecision(targetDigits)), Number(x1.toPrecision(targetDigits))] };
}

const article = givensOf(articleStartAndRate.start, articleStartAndRate.eta, 100);
const isArticle = ({ start, steps, target }: RateGivens): boolean =>
  JSON.stringify([start, steps, target]) === JSON.stringify([article.start, article.steps, article.target]);

function judge(givens: RateGivens, eta: number): Outcome {
  const missed = (mistake: string): Outcome => ({ verdict: 'incorrect', score: 0, mistake });
  if (!(eta > 0)) return missed('not-positive');
  if (eta >= 1) return missed('diverges');
  const { start, steps, target } = givens;
  const end = bowlAfter(start, eta, steps);
  if (matches(end, target, comparison)) return { verdict: 'correct', score: 1 };
  if (isArticle(givens) && matches([eta], [misprintedRate], comparison)) return missed('source-erratum');
  return missed(Math.hypot(...end) > Math.hypot(...target) ? 'too-slow' : 'too-fast');
}

/** What n steps multiplied the start by; positive, as n is even. */
const ratioOf = ({ start, target }: RateGivens): number => target[0] / start[0];
/** |1 − 2η| of the rates that end where a share of the target lies. */
const factorAt = (givens: RateGivens, share: number): number => (share * ratioOf(givens)) ** (1 / givens.steps);

/** The rate below ½ that ends on the target, without the rounding of the target's ninth digit. */
const goodRate = (givens: RateGivens): number => Number(((1 - factorAt(givens, 1)) / 2).toFixed(6));

/** The good rates below ½; those above mirror them, since 1 − 2η only changes its sign. */
const goodInterval = (givens: RateGivens): [from: number, to: number] => [
  (1 - factorAt(givens, 1 + cellTolerance)) / 2,
  (1 - factorAt(givens, 1 - cellTolerance)) / 2,
];

const endWith = ({ start, steps }: RateGivens, eta: number): string => `$${point(bowlAfter(start, eta, steps))}$`;

export const findLearningRate = defineExercise<RateGivens>({
  id: 'find-learning-rate',
  lesson: 'gradient-descent',
  equation: 'descent-factor',
  kind: 'parameters',
  version: 1,
  title: { ja: '学習率を突きとめる', en: 'Find the learning rate' },
  article,
  // The article's end point is what `hundred-steps` asks for, beside the same equation.
  opensOn: 1,
  draw: (random) => {
    const drawn = drawStartAndRate(random);
    const steps = drawSteps(random);
    return drawn && isWorthStating(bowlAfter(drawn.start, drawn.eta, steps)) ? givensOf(drawn.start, drawn.eta, steps) : null;
  },
  fields: () => ({ symbol: etaTex }),
  key: (givens) => ({
    parameters: [{ name: 'eta' }],
    judge: ({ eta }) => judge(givens, typeof eta === 'number' ? eta : Number.NaN),
  }),

  samples: (givens) => {
    const eta = goodRate(givens);
    const missed = (rate: number, mistake: string) => ({ answer: { eta: String(rate) }, verdict: 'incorrect', mistake }) as const;
    return [
      { answer: { eta: String(eta) }, verdict: 'correct' },
      { answer: { eta: String(1 - eta) }, verdict: 'correct' },
      missed(0, 'not-positive'),
      missed(-eta, 'not-positive'),
      missed(1, 'diverges'),
      missed(1e300, 'diverges'),
      ...(isArticle(givens) ? [missed(misprintedRate, 'source-erratum')] : []),
      missed(eta / 2, 'too-slow'),
      missed(1 - eta / 2, 'too-slow'),
      missed(0.5, 'too-fast'),
      missed((eta + 0.5) / 2, 'too-fast'),
    ];
  },

  mistakes: [
    {
      code: 'not-positive',
      name: { ja: '正の数でない', en: 'not positive' },
      explain: (_, answer) => ({
        ja: `$${etaTex}=${own(answer).slice(1, -1)}$は正の数ではありません。0では動かず、負なら勾配の向きへ登ります。学習率は正の数です。`,
        en: `$${etaTex}=${own(answer).slice(1, -1)}$ is not positive. With 0 nothing moves, and a negative rate climbs along the gradient. A learning rate is a positive number.`,
      }),
    },
    {
      code: 'diverges',
      name: { ja: '収束しない大きさ', en: 'too large to converge' },
      explain: (_, answer) => {
        const eta = answer.numbers[0] ?? Number.NaN;
        const factor = Number.isFinite(2 * eta) ? `1-2\\cdot${tex(eta)}=${tex(1 - 2 * eta)}` : `1-2\\cdot${tex(eta)}`;
        const swings = eta === 1;
        return {
          ja: `$${etaTex}=${tex(eta)}$では、一歩ごとに座標が$${factor}$倍になります。${swings ? '符号だけが変わり、二つの点の間で振動します。' : '底を飛び越えるたびに原点から遠ざかり、発散します。'}目標の点は、出発点より原点の近くにあります。`,
          en: `With $${etaTex}=${tex(eta)}$ every step multiplies the coordinates by $${factor}$. ${swings ? 'Only the sign changes: the point oscillates between two places.' : 'Each leap across the valley ends farther from the origin: the run diverges.'} The point to reach lies nearer to the origin than the start.`,
        };
      },
    },
    {
      code: 'source-erratum',
      name: { ja: '原文の誤りの値', en: 'the source’s misprint' },
      explain: (givens, answer) => ({
        ja: `原文には$0.01$と印刷されていますが、これは誤りです。学習率${own(answer)}で$${givens.steps}$回更新すると、着くのは${endWith(givens, answer.numbers[0] ?? 0)}で、目標の点からはるかに離れています。もっと大きな学習率が要ります。`,
        en: `The source prints $0.01$, and that is a misprint. With $${etaTex}=${tex(answer.numbers[0] ?? 0)}$, $${givens.steps}$ steps lead to ${endWith(givens, answer.numbers[0] ?? 0)}, far from the point to reach. It takes a larger rate.`,
      }),
    },
    {
      code: 'too-slow',
      name: { ja: '目標より遠くに着く', en: 'ends farther out' },
      explain: (givens, answer) => {
        const eta = answer.numbers[0] ?? 0;
        return {
          ja: `学習率${own(answer)}で$${givens.steps}$回更新すると、着くのは${endWith(givens, eta)}で、目標の点より原点から遠くなります。${eta > 0.5 ? '一歩ごとに底を飛び越え、近づき方が足りません。' : '一歩が小さすぎます。'}`,
          en: `With $${etaTex}=${tex(eta)}$, $${givens.steps}$ steps lead to ${endWith(givens, eta)}, farther from the origin than the point to reach. ${eta > 0.5 ? 'Each step leaps across the valley and does not come near enough.' : 'The steps are too small.'}`,
        };
      },
    },
    {
      code: 'too-fast',
      name: { ja: '目標より近くに着く', en: 'ends nearer in' },
      explain: (givens, answer) => {
        const factor = 1 - 2 * (answer.numbers[0] ?? 0);
        return {
          ja: `学習率${own(answer)}では、一歩ごとに座標が${inText(factor)}倍になります。$${givens.steps}$回の更新で着くのは${endWith(givens, answer.numbers[0] ?? 0)}で、目標の点より原点に近くなります。縮みすぎています。`,
          en: `With $${etaTex}=${tex(answer.numbers[0] ?? 0)}$ every step multiplies the coordinates by ${inText(factor)}, and $${givens.steps}$ steps lead to ${endWith(givens, answer.numbers[0] ?? 0)}, nearer to the origin than the point to reach. The coordinates shrink too fast.`,
        };
      },
    },
  ],

  prompt: ({ start, steps, target }) => ({
    ja: `$${bowl}$を、点$${point(start)}$から同じ学習率$${etaTex}$で$${steps}$回更新したところ、$${point(target, targetDigits)}$に着きました。このような$${etaTex}$を一つ見つけてください。どちらの座標も、この値とのずれが1000分の1以内なら正解とします。`,
    en: `On $${bowl}$, $${steps}$ steps of gradient descent from $${point(start)}$, all with the same learning rate $${etaTex}$, led to $${point(target, targetDigits)}$. Find one such $${etaTex}$: both coordinates of the end must agree with these to within a thousandth of their size.`,
  }),

  hints: (givens) => {
    const { start, steps, target } = givens;
    return [
      {
        ja: 'どの一歩も、座標に同じ数を掛けます。何回も掛けた結果がわかっているとき、一回分はどうすれば求まるでしょうか。',
        en: 'Every step multiplies the coordinates by the same number. If you know what many multiplications came to, how do you get back to a single one?',
      },
      {
        ja: `$x_0$について書くと$(1-2${etaTex})^{${steps}}\\cdot${operand(start[0])}=${tex(target[0])}$です。`,
        en: `For $x_0$ this reads $(1-2${etaTex})^{${steps}}\\cdot${operand(start[0])}=${tex(target[0])}$.`,
      },
      {
        ja: `両辺を${inText(start[0])}で割ると$(1-2${etaTex})^{${steps}}=${tex(ratioOf(givens))}$です。次に$${steps}$乗根をとります。$${steps}$は偶数なので、$1-2${etaTex}$は正とも負とも考えられます。`,
        en: `Divide both sides by ${inText(start[0])}: $(1-2${etaTex})^{${steps}}=${tex(ratioOf(givens))}$. Then take the root of order $${steps}$. As $${steps}$ is even, $1-2${etaTex}$ may be positive or negative.`,
      },
    ];
  },

  solution: (givens) => {
    const { start, steps, target } = givens;
    const eta = goodRate(givens);
    const [from, to] = goodInterval(givens);
    const work = aligned(`(1-2${etaTex})^{${steps}}`, `\\frac{${tex(target[0])}}{${tex(start[0])}}`, tex(ratioOf(givens)));
    const root = aligned(`|1-2${etaTex}|`, `(${tex(ratioOf(givens))})^{1/${steps}}`, tex(factorAt(givens, 1)));
    const below = `${tex(from)}\\le ${etaTex}\\le ${tex(to)}`;
    const above = `${tex(1 - to)}\\le ${etaTex}\\le ${tex(1 - from)}`;
    const slow = isArticle(givens) ? bowlAfter(start, misprintedRate, steps) : null;
    return {
      ja: `一歩で座標は$1-2${etaTex}$倍になるので、$x_0$から${work}です。$${steps}$乗根をとると${root}なので、$${etaTex}=${step(tex(eta))}$が答えの一つです。$x_1$からも同じ値が得られます。

$1-2${etaTex}$が負で大きさが同じでも、$${steps}$乗は変わりません。そこで$${etaTex}=${step(tex(1 - eta))}$も答えです。こちらは、底を左右に飛び越えながら近づきます。1000分の1のずれまで認めると、よい$${etaTex}$の範囲は、およそ$${below}$と$${above}$です。${slow ? `\n\n原文に印刷された$0.01$では、着くのは$${point(slow)}$です。` : ''}`,
      en: `One step multiplies the coordinates by $1-2${etaTex}$, so $x_0$ gives${work}The root of order $${steps}$ is${root}and $${etaTex}=${step(tex(eta))}$ is one answer. $x_1$ gives the same.

Where $1-2${etaTex}$ is negative and of the same size, its even power is unchanged. So $${etaTex}=${step(tex(1 - eta))}$ is an answer too; that run leaps from side to side of the valley as it closes in. With the thousandth allowed for, the good rates are about $${below}$ and $${above}$.${slow ? `\n\nWith $0.01$, as the source prints it, the run ends at $${point(slow)}$.` : ''}`,
    };
  },
});
