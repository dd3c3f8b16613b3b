import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss, slope, step } from '@/lib/course/equation-text';
import { articleStartAndRate, drawStartAndRate, type StartAndRate } from '@/lib/course/families/start-and-rate';
import { bowl, eta as etaTex, gradient, gradientAt, heightAt, ownPoint, point } from '@/lib/course/families/start-and-rate-text';
import { inText, operand, own, tex } from '@/lib/course/number-text';
import { stepOnBowl } from '@/lib/numerics/descent';

/** η∇f, what a step subtracts. */
const stepFrom = ({ start, eta }: StartAndRate): [number, number] => [eta * (2 * start[0]), eta * (2 * start[1])];

export const oneStep = defineExercise<StartAndRate>({
  id: 'one-step',
  lesson: 'gradient-descent',
  equation: 'update-rule',
  kind: 'vector',
  version: 1,
  title: { ja: '1回だけ更新する', en: 'Take one step' },
  article: articleStartAndRate,
  draw: drawStartAndRate,
  fields: () => ({ symbol: '(x_0,x_1)', cellNames: ['x_0', 'x_1'] }),
  key: ({ start, eta }) => ({ reference: stepOnBowl(start, eta) }),

  mistakes: [
    {
      code: 'ascent',
      name: { ja: '勾配の向きへ登った', en: 'went uphill' },
      values: ({ start, eta }) => [stepOnBowl(start, -eta)],
      explain: ({ start }, answer) => ({
        ja: `${ownPoint(answer)}は、勾配の向きへ登った点です。$${loss('f')}$の値は${inText(heightAt(start))}から${inText(heightAt(answer.numbers))}に増えています。更新式では、$${etaTex}${gradient}$を足すのではなく引きます。`,
        en: `${ownPoint(answer)} lies uphill: $${loss('f')}$ has risen from ${inText(heightAt(start))} to ${inText(heightAt(answer.numbers))}. The update rule subtracts $${etaTex}${gradient}$; here it was added.`,
      }),
    },
    {
      code: 'eta-forgotten',
      name: { ja: '学習率を掛けていない', en: 'the learning rate was left out' },
      values: ({ start }) => [stepOnBowl(start, 1)],
      explain: ({ start, eta }, answer) => ({
        ja: `${ownPoint(answer)}は、勾配$${slope(point(gradientAt(start)))}$をそのまま引いた点です。底を飛び越えて、反対側の同じ高さに着いています。引く前に、勾配に$${etaTex}=${step(tex(eta))}$を掛けます。`,
        en: `${ownPoint(answer)} comes from subtracting the whole gradient $${slope(point(gradientAt(start)))}$, which leaps across the valley to the same height on the other side. Multiply the gradient by $${etaTex}=${step(tex(eta))}$ first.`,
      }),
    },
    {
      code: 'source-erratum',
      name: { ja: '原文の誤りのまま', en: 'as misprinted in the source' },
      values: ({ start: [x0, x1], eta }) => {
        const first = x1 - eta * (2 * x0);
        return [
          [first, x1 - eta * (2 * x1)],
          [first, x0 - eta * (2 * x1)],
        ];
      },
      explain: ({ start: [x0, x1], eta }, answer) => {
        const crossed = `${tex(x1)}-${step(tex(eta))}\\cdot${slope(operand(2 * x0))}`;
        const both = answer.alternative === 1;
        return {
          ja: `$x_0$の${own(answer)}は、$x_1$の値から引いた$${crossed}$です。${both ? `$x_1$の${own(answer, 1)}も、$x_0$の値から引いています。` : ''}原文の更新式にある誤りのとおりに計算しています。どの変数も、自分のもとの値から、自分の偏微分の分を引きます。`,
          en: `Your $x_0$, ${own(answer)}, is $${crossed}$, which starts from the value of $x_1$.${both ? ` Your $x_1$, ${own(answer, 1)}, starts from $x_0$ in turn.` : ''} That is how the source misprints the rule. Each variable starts from its own old value and uses its own partial derivative.`,
        };
      },
    },
    {
      code: 'gradient-only',
      name: { ja: '勾配を答えた', en: 'the gradient itself' },
      values: ({ start }) => [gradientAt(start)],
      explain: ({ start }, answer) => ({
        ja: `${ownPoint(answer)}は、出発点での勾配です。着く点は、これに$${etaTex}$を掛け、出発点$${point(start)}$から引いて求めます。`,
        en: `${ownPoint(answer)} is the gradient at the starting point. To find where the step leads, multiply it by $${etaTex}$ and subtract that from $${point(start)}$.`,
      }),
    },
    {
      code: 'step-only',
      name: { ja: '移動の量を答えた', en: 'the move, not the point' },
      values: (givens) => [stepFrom(givens), stepFrom(givens).map((cell) => -cell)],
      explain: ({ start }, answer) => {
        const subtracted = answer.alternative === 0;
        const moved = `${subtracted ? '' : '-'}${etaTex}${gradient}`;
        return {
          ja: `${ownPoint(answer)}は$${moved}$の値で、点ではなく移動の量です。着く点は、出発点$${point(start)}$${subtracted ? 'からこれを引いて' : 'にこれを足して'}求めます。`,
          en: `${ownPoint(answer)} is $${moved}$: a move, not a point. ${subtracted ? 'Subtract it from' : 'Add it to'} the starting point $${point(start)}$ to see where the step leads.`,
        };
      },
    },
    {
      code: 'point-not-gradient',
      name: { ja: '勾配でなく点を使った', en: 'the point in place of the gradient' },
      values: ({ start, eta }) => [stepOnBowl(start, eta / 2)],
      explain: ({ start, eta }, answer) => ({
        ja: `${ownPoint(answer)}は、点そのものに$${step(tex(eta))}$を掛けて引いた$x-${etaTex}x$の値です。$x_0^2$を微分すると$2x_0$なので、勾配は点の2倍の$${slope(point(gradientAt(start)))}$です。`,
        en: `${ownPoint(answer)} is $x-${etaTex}x$, with the point itself in place of the gradient. The derivative of $x_0^2$ is $2x_0$: the gradient is twice the point, $${slope(point(gradientAt(start)))}$.`,
      }),
    },
  ],

  prompt: ({ start, eta }) => ({
    ja: `$${bowl}$を、点$${point(start)}$から学習率$${etaTex}=${step(tex(eta))}$で1回更新します。着く点を求めてください。有効数字は4桁以上とします。`,
    en: `On $${bowl}$, take one step of gradient descent from $${point(start)}$ with the learning rate $${etaTex}=${step(tex(eta))}$. Where does it lead? Give at least four significant digits.`,
  }),

  hints: ({ start, eta }) => [
    {
      ja: '勾配は、最も急に登る向きを指します。下るには、その逆へ動きます。どれだけ動くかは、勾配の長さと学習率で決まります。',
      en: 'The gradient points the steepest way up. To go down, move against it. How far depends on the length of the gradient and on the learning rate.',
    },
    {
      ja: `数値を入れると、更新式は$x_0\\leftarrow ${tex(start[0])}-${step(tex(eta))}\\cdot(2\\cdot${operand(start[0])})$、$x_1\\leftarrow ${tex(start[1])}-${step(tex(eta))}\\cdot(2\\cdot${operand(start[1])})$です。`,
      en: `With the numbers put in, the rule reads $x_0\\leftarrow ${tex(start[0])}-${step(tex(eta))}\\cdot(2\\cdot${operand(start[0])})$ and $x_1\\leftarrow ${tex(start[1])}-${step(tex(eta))}\\cdot(2\\cdot${operand(start[1])})$.`,
    },
    {
      ja: `出発点での勾配は$${slope(point(gradientAt(start)))}$です。次に、それぞれの成分に$${step(tex(eta))}$を掛けます。`,
      en: `The gradient at the starting point is $${slope(point(gradientAt(start)))}$. Next, multiply each component by $${step(tex(eta))}$.`,
    },
  ],

  solution: (givens) => {
    const { start, eta } = givens;
    const end = stepOnBowl(start, eta);
    const work = aligned(
      '(x_0,x_1)',
      `${point(start)}-${etaTex}\\,${gradient}`,
      `${point(start)}-${step(tex(eta))}\\cdot${slope(point(gradientAt(start)))}`,
      `${point(start)}-${point(stepFrom(givens))}`,
      point(end),
    );
    return {
      ja: `勾配は$${gradient}=(2x_0,2x_1)=${slope(point(gradientAt(start)))}$です。これに学習率を掛けて、出発点から引きます。${work}$${loss('f')}$の値は${inText(heightAt(start))}から${inText(heightAt(end))}に減りました。二つの座標は、どちらも同じ割合で縮んでいます。`,
      en: `The gradient is $${gradient}=(2x_0,2x_1)=${slope(point(gradientAt(start)))}$. Multiply it by the learning rate and subtract it from the starting point.${work}$${loss('f')}$ has fallen from ${inText(heightAt(start))} to ${inText(heightAt(end))}, and both coordinates have shrunk in the same proportion.`,
    };
  },
});
