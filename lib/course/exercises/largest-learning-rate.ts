import { defineExercise } from '@/lib/course/define-exercise';
import { display, loss, slope, step } from '@/lib/course/equation-text';
import { factor } from '@/lib/course/families/polynomial-text';
import { eta as etaTex } from '@/lib/course/families/start-and-rate-text';
import { own, tex } from '@/lib/course/number-text';
import type { Quadratic } from '@/lib/numerics/quadratic';

type AxesGivens = { readonly quadratic: Quadratic };

const largest = ({ quadratic: [a, , c] }: AxesGivens): number => Math.max(a, c);
const smallest = ({ quadratic: [a, , c] }: AxesGivens): number => Math.min(a, c);

const term = (coefficient: number, i: number): string => `${coefficient === 1 ? '' : tex(coefficient)}x_${i}^2`;
const bowlOf = ({ quadratic: [a, , c] }: AxesGivens): string => `${loss('f')}(x_0,x_1)=${term(a, 0)}+${term(c, 1)}`;
/** Both where the bowl is round. */
const steeperAxis = ({ quadratic: [a, , c] }: AxesGivens): 'x_0' | 'x_1' => (a >= c ? 'x_0' : 'x_1');
const flatterAxis = (givens: AxesGivens): 'x_0' | 'x_1' => (steeperAxis(givens) === 'x_0' ? 'x_1' : 'x_0');

/** 1 − 2·coefficient·η, what a step multiplies the coordinate on that axis by. */
const factorAt = (coefficient: number, eta: number): number => 1 - 2 * coefficient * eta;
const factorTex = (coefficient: number, eta: number): string =>
  `1-2\\cdot${tex(coefficient)}\\cdot${step(tex(eta))}=${tex(factorAt(coefficient, eta))}`;

export const largestLearningRate = defineExercise<AxesGivens>({
  id: 'largest-learning-rate',
  lesson: 'gradient-descent',
  equation: 'learning-rate-limit',
  kind: 'number',
  version: 1,
  title: { ja: '学習率の上限', en: 'How large may the learning rate be?' },
  article: { quadratic: [1, 0, 1] },
  // The lesson follows the round bowl to the rate at which it stops converging.
  opensOn: 1,
  draw: (random) => {
    const [a, c] = [random.integer(1, 40) / 2, random.integer(1, 40) / 2];
    return a === c ? null : { quadratic: [a, 0, c] };
  },
  fields: () => ({ symbol: `${etaTex}_{\\mathrm{max}}` }),
  key: (givens) => ({ reference: 1 / largest(givens) }),

  mistakes: [
    {
      code: 'half',
      name: { ja: '上限の半分', en: 'half the limit' },
      values: (givens) => [1 / (2 * largest(givens))],
      explain: (givens, answer) => ({
        ja: `$${etaTex}$が${own(answer)}のとき、$${steeperAxis(givens)}$の倍率は0で、この向きでは一歩で底に着きます。これより大きくても、飛び越えながら近づくうちは収束します。倍率が$-1$になる手前まで、学習率を大きくできます。`,
        en: `At $${etaTex}=${tex(answer.numbers[0] ?? 0)}$ the factor along $${steeperAxis(givens)}$ is 0: one step lands at the bottom in this direction. A larger rate leaps across, and still converges as long as each leap comes nearer, that is, for every factor above $-1$.`,
      }),
    },
    {
      code: 'double',
      name: { ja: '上限の2倍', en: 'twice the limit' },
      values: (givens) => [2 / largest(givens)],
      explain: (givens, answer) => ({
        ja: `$${etaTex}$が${own(answer)}のとき、$${steeperAxis(givens)}$の倍率は$${factorTex(largest(givens), answer.numbers[0] ?? 0)}$で、発散します。$${term(largest(givens), Number(steeperAxis(givens).slice(-1)))}$を微分すると、係数は2倍になります。この2も数えます。`,
        en: `At $${etaTex}=${tex(answer.numbers[0] ?? 0)}$ the factor along $${steeperAxis(givens)}$ is $${factorTex(largest(givens), answer.numbers[0] ?? 0)}$, and the run diverges. Differentiating $${term(largest(givens), Number(steeperAxis(givens).slice(-1)))}$ doubles the coefficient; that 2 counts as well.`,
      }),
    },
    {
      code: 'flatter-axis',
      name: { ja: '緩い軸で決めた', en: 'the flatter axis' },
      values: (givens) => [1 / smallest(givens)],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は、緩い$${flatterAxis(givens)}$の軸での上限です。急な$${steeperAxis(givens)}$の軸では倍率が$${factorTex(largest(givens), answer.numbers[0] ?? 0)}$になり、発散します。どの軸でも収束しなければなりません。`,
        en: `${own(answer)} is the limit along the flatter axis, $${flatterAxis(givens)}$. Along the steeper one, $${steeperAxis(givens)}$, the factor is then $${factorTex(largest(givens), answer.numbers[0] ?? 0)}$, and the run diverges. The run has to converge along every axis.`,
      }),
    },
    {
      code: 'sum-of-axes',
      name: { ja: '係数を足した', en: 'the coefficients were added' },
      values: ({ quadratic: [a, , c] }) => [1 / (a + c)],
      explain: (_, answer) => ({
        ja: `${own(answer)}は、1を二つの係数の和で割った値です。この学習率でも収束しますが、上限ではありません。二つの座標は別々に動くので、係数が足し合わされることはありません。`,
        en: `${own(answer)} is 1 over the sum of both coefficients. A run with it converges, but it is not the limit: each coordinate moves by itself, so the coefficients are never added.`,
      }),
    },
  ],

  prompt: (givens) => ({
    ja: `$${bowlOf(givens)}$に勾配降下法を使います。どの点から出発しても原点に収束するのは、正の学習率$${etaTex}$がいくつより小さいときでしょうか。その上限を、有効数字4桁以上で求めてください。分数で答えてもかまいません。`,
    en: `Gradient descent runs on $${bowlOf(givens)}$. Below which value must the positive learning rate $${etaTex}$ lie for the run to converge to the origin from every start? Give that limit to at least four significant digits, or as a fraction.`,
  }),

  hints: (givens) => {
    const {
      quadratic: [a, , c],
    } = givens;
    const gradient = `${slope(`(${factor(2 * a)}x_0,${factor(2 * c)}x_1)`)}`;
    return [
      {
        ja: '二つの座標は、別々に更新されます。一つの座標は、一歩で何倍になるでしょうか。くり返すと0に近づくのは、その倍率がどんな範囲にあるときでしょうか。',
        en: 'Each coordinate is updated by itself. By what factor does a step multiply it? In what range must that factor lie for the repeated product to shrink?',
      },
      {
        ja: `一歩で$x_0$は$1-2\\cdot${tex(a)}\\cdot${etaTex}$倍、$x_1$は$1-2\\cdot${tex(c)}\\cdot${etaTex}$倍になります。どちらの倍率も$-1$と1の間になければなりません。`,
        en: `A step multiplies $x_0$ by $1-2\\cdot${tex(a)}\\cdot${etaTex}$ and $x_1$ by $1-2\\cdot${tex(c)}\\cdot${etaTex}$. Both factors have to lie between $-1$ and 1.`,
      },
      {
        ja: `勾配は$${gradient}$です。$x_0$の条件$-1<1-${factor(2 * a)}${etaTex}$を整理すると$${factor(2 * a)}${etaTex}<2$となります。$x_1$についても同じようにして、両方を満たす範囲を考えます。`,
        en: `The gradient is $${gradient}$. For $x_0$ the condition $-1<1-${factor(2 * a)}${etaTex}$ becomes $${factor(2 * a)}${etaTex}<2$. Do the same for $x_1$, and ask which $${etaTex}$ meets both.`,
      },
    ];
  },

  solution: (givens) => {
    const {
      quadratic: [a, , c],
    } = givens;
    const limit = 1 / largest(givens);
    const axis = (coefficient: number) =>
      `|1-2\\cdot${tex(coefficient)}\\cdot${etaTex}|<1\\\\&\\Longleftrightarrow\\ 0<${etaTex}<\\tfrac{1}{${tex(coefficient)}}=${tex(1 / coefficient)}`;
    const work = display(`\\begin{aligned}x_0:\\quad&${axis(a)}\\\\[4pt]x_1:\\quad&${axis(c)}\\end{aligned}`);
    const round = a === c;
    return {
      ja: `$x_0$は一歩で$x_0-${etaTex}\\cdot ${factor(2 * a)}x_0$、つまり$1-2\\cdot${tex(a)}\\cdot${etaTex}$倍になります。$x_1$も同じ形です。くり返して0に近づくのは、倍率の絶対値が1より小さいときです。${work}${round ? '二つの条件は同じなので' : '両方を満たすのは小さいほうまでなので'}、上限は$\\frac{1}{\\max(${tex(a)},${tex(c)})}=${tex(limit)}$です。ちょうど上限の値では、$${steeperAxis(givens)}$${round ? 'も$x_1$も' : 'が'}符号を変えるだけで、振動が続きます。${round ? '' : `急な$${steeperAxis(givens)}$の軸が上限を決めます。緩い軸だけなら、$${tex(1 / smallest(givens))}$より小さい学習率はどれも使えます。`}`,
      en: `A step takes $x_0$ to $x_0-${etaTex}\\cdot ${factor(2 * a)}x_0$, that is, multiplies it by $1-2\\cdot${tex(a)}\\cdot${etaTex}$; $x_1$ likewise. Repeated, this goes to 0 where the factor is smaller than 1 in size.${work}${round ? 'The two conditions are the same' : 'Both hold below the smaller of the two'}, so the limit is $\\frac{1}{\\max(${tex(a)},${tex(c)})}=${tex(limit)}$. At the limit itself, $${steeperAxis(givens)}$ ${round ? 'and $x_1$ keep changing their signs' : 'keeps changing its sign'} and the run oscillates.${round ? '' : ` The steep axis, $${steeperAxis(givens)}$, sets the limit; the flatter one alone would allow any rate below $${tex(1 / smallest(givens))}$.`}`,
    };
  },
});
