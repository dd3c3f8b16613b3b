import { defineExercise } from '@/lib/course/define-exercise';
import { loss, slope, step, strip } from '@/lib/course/equation-text';
import type { LearnerAnswer } from '@/lib/course/exercise-definition';
import { articleStartAndRate, drawStartAndRate, type Start, type StartAndRate } from '@/lib/course/families/start-and-rate';
import {
  bowl,
  eta as etaTex,
  gradient,
  gradientAt,
  heightAt,
  moveOf,
  ownPoint,
  point,
} from '@/lib/course/families/start-and-rate-text';
import { inCell, inText, operand, tex } from '@/lib/course/number-text';
import type { Slip } from '@/lib/grading/answer-kinds';
import { matches } from '@/lib/grading/compare';
import { bowlAfter, stepOnBowl } from '@/lib/numerics/descent';
import { cellTolerance } from '@/lib/numerics/tolerance';

type TraceGivens = StartAndRate & { readonly rows: number };

const asPoint = ([x0 = Number.NaN, x1 = Number.NaN]: readonly number[]): Start => [x0, x1];

const slipsOf = ({ start, eta }: TraceGivens): readonly Slip[] => [
  { code: 'ascent', next: (own) => stepOnBowl(asPoint(own), -eta) },
  { code: 'eta-forgotten', next: (own) => stepOnBowl(asPoint(own), 1) },
  { code: 'start-repeated', next: (_, row) => (row === 0 ? start : null) },
  { code: 'point-not-gradient', next: (own) => stepOnBowl(asPoint(own), eta / 2) },
  {
    code: 'gradient-not-updated',
    next: (own, row) => {
      const [x0, x1] = asPoint(own);
      return row === 0 ? null : [x0 - eta * (2 * start[0]), x1 - eta * (2 * start[1])];
    },
  },
];

const rowAt = ({ numbers }: LearnerAnswer, row: number): number[] => numbers.slice(2 * row, 2 * row + 2);

/** The first row of the learner's that this slip leads to, from the row before it. */
function slippedRow(givens: TraceGivens, answer: LearnerAnswer, code: string): number {
  const slip = slipsOf(givens).find((known) => known.code === code);
  const led = (row: number) => slip?.next(row === 0 ? givens.start : rowAt(answer, row - 1), row);
  const at = Array.from({ length: givens.rows }, (_, row) => row).find((row) => {
    const cells = led(row);
    return cells && matches(rowAt(answer, row), cells, { tolerance: cellTolerance });
  });
  return at ?? 0;
}

/** The point before that row, and both points in TeX. */
function around(givens: TraceGivens, answer: LearnerAnswer, code: string) {
  const row = slippedRow(givens, answer, code);
  const before = row === 0 ? givens.start : asPoint(rowAt(answer, row - 1));
  return {
    number: row + 1,
    before,
    beforeText: `$${point(before)}$`,
    reachedText: ownPoint(answer, row),
    reached: rowAt(answer, row),
  };
}

export const traceDescent = defineExercise<TraceGivens>({
  id: 'trace-descent',
  lesson: 'gradient-descent',
  equation: 'update-rule',
  kind: 'table',
  version: 1,
  title: { ja: '一歩ずつたどる', en: 'Follow the descent step by step' },
  article: { ...articleStartAndRate, rows: 4 },
  draw: (random) => {
    const drawn = drawStartAndRate(random);
    const rows = random.integer(3, 5);
    return drawn && { ...drawn, rows };
  },
  fields: () => ({ cellNames: ['x_0', 'x_1'] }),
  key: (givens) => ({
    shape: [givens.rows, 2],
    start: givens.start,
    step: (own) => stepOnBowl(asPoint(own), givens.eta),
    tolerance: cellTolerance,
    slips: slipsOf(givens),
  }),

  mistakes: [
    {
      code: 'ascent',
      name: { ja: '勾配の向きへ登った', en: 'went uphill' },
      explain: (givens, answer) => {
        const { number, before, beforeText, reached, reachedText } = around(givens, answer, 'ascent');
        return {
          ja: `$${number}$回目に、${beforeText}から${reachedText}へ登っています。$${loss('f')}$の値は${inText(heightAt(before))}から${inText(heightAt(reached))}に増えました。$${etaTex}${gradient}$は、足すのではなく引きます。`,
          en: `Step $${number}$ goes uphill, from ${beforeText} to ${reachedText}: $${loss('f')}$ rises from ${inText(heightAt(before))} to ${inText(heightAt(reached))}. $${etaTex}${gradient}$ is subtracted, not added.`,
        };
      },
    },
    {
      code: 'eta-forgotten',
      name: { ja: '学習率を掛けていない', en: 'the learning rate was left out' },
      explain: (givens, answer) => {
        const { number, before, beforeText, reachedText } = around(givens, answer, 'eta-forgotten');
        return {
          ja: `$${number}$回目の${reachedText}は、${beforeText}から勾配$${slope(point(gradientAt(before)))}$をそのまま引いた点です。引く前に、$${etaTex}=${step(tex(givens.eta))}$を掛けます。`,
          en: `In step $${number}$, ${reachedText} is ${beforeText} minus the whole gradient $${slope(point(gradientAt(before)))}$. Multiply the gradient by $${etaTex}=${step(tex(givens.eta))}$ first.`,
        };
      },
    },
    {
      code: 'start-repeated',
      name: { ja: '出発点を書いた', en: 'the start was written down' },
      explain: (_, answer) => ({
        ja: `1行目の${ownPoint(answer)}は出発点です。表の1行目には、1回更新したあとの点が入ります。`,
        en: `The first row, ${ownPoint(answer)}, is the starting point. The table begins with the point after one step.`,
      }),
    },
    {
      code: 'point-not-gradient',
      name: { ja: '勾配でなく点を使った', en: 'the point in place of the gradient' },
      explain: (givens, answer) => {
        const { number, before, beforeText, reachedText } = around(givens, answer, 'point-not-gradient');
        return {
          ja: `$${number}$回目の${reachedText}は、${beforeText}から、その点自身の${inText(givens.eta)}倍を引いた値です。勾配は点の2倍の$${slope(point(gradientAt(before)))}$です。`,
          en: `In step $${number}$, ${reachedText} is ${beforeText} minus ${inText(givens.eta)} times that point itself. The gradient is twice the point, $${slope(point(gradientAt(before)))}$.`,
        };
      },
    },
    {
      code: 'gradient-not-updated',
      name: { ja: '勾配を求め直していない', en: 'the gradient was not renewed' },
      explain: (givens, answer) => {
        const { number, before, beforeText, reachedText } = around(givens, answer, 'gradient-not-updated');
        return {
          ja: `$${number}$回目の${reachedText}は、${beforeText}から、出発点での勾配$${slope(point(gradientAt(givens.start)))}$を使って動いた点です。${beforeText}での勾配は$${slope(point(gradientAt(before)))}$に変わっています。一歩ごとに求め直します。`,
          en: `Step $${number}$ moves from ${beforeText} to ${reachedText} by the gradient of the start, $${slope(point(gradientAt(givens.start)))}$. At ${beforeText} the gradient has become $${slope(point(gradientAt(before)))}$; find it anew at every step.`,
        };
      },
    },
  ],

  prompt: ({ start, eta, rows }) => ({
    ja: `$${bowl}$を、点$${point(start)}$から学習率$${etaTex}=${step(tex(eta))}$で$${rows}$回更新します。1回目から$${rows}$回目までの点を、順に表に書いてください。有効数字は4桁以上とします。どの行も、そのすぐ上の行からの一歩として採点します。`,
    en: `On $${bowl}$, take $${rows}$ steps of gradient descent from $${point(start)}$ with the learning rate $${etaTex}=${step(tex(eta))}$. Fill the table with the points after steps 1 to $${rows}$, to at least four significant digits. Each row is judged as a step from your own row above it.`,
  }),

  hints: ({ start, eta }) => [
    {
      ja: '一歩ごとにすることは同じです。いまいる点で勾配を求め、その逆へ少し動きます。次の一歩では、着いた点から始めます。',
      en: 'Every step does the same: find the gradient where you are, and move a little against it. The next step begins where this one arrived.',
    },
    {
      ja: `1回目の式は$x_0\\leftarrow ${tex(start[0])}-${step(tex(eta))}\\cdot(2\\cdot${operand(start[0])})$、$x_1\\leftarrow ${tex(start[1])}-${step(tex(eta))}\\cdot(2\\cdot${operand(start[1])})$です。2回目からは、$${tex(start[0])}$と$${tex(start[1])}$のところに前の行の値が入ります。`,
      en: `The first step reads $x_0\\leftarrow ${tex(start[0])}-${step(tex(eta))}\\cdot(2\\cdot${operand(start[0])})$ and $x_1\\leftarrow ${tex(start[1])}-${step(tex(eta))}\\cdot(2\\cdot${operand(start[1])})$. From the second on, the values of the row above stand in place of $${tex(start[0])}$ and $${tex(start[1])}$.`,
    },
    {
      ja: `1回目に使う勾配は$${slope(point(gradientAt(start)))}$、引く量は$${etaTex}${gradient}=${point(gradientAt(start).map((cell) => eta * cell))}$です。これを出発点から引くと、1行目になります。`,
      en: `The first step uses the gradient $${slope(point(gradientAt(start)))}$ and subtracts $${etaTex}${gradient}=${point(gradientAt(start).map((cell) => eta * cell))}$. Take that from the starting point for row 1.`,
    },
  ],

  solution: ({ start, eta, rows }) => {
    const points = Array.from({ length: rows + 1 }, (_, n) => bowlAfter(start, eta, n));
    const table = strip(
      ['$n$', '$x_0$', '$x_1$', `$${loss('f')}$`],
      ...points.map((cells, n) => [String(n), ...cells.map((cell) => inCell(cell)), inCell(heightAt(cells))]),
    );
    const second = points[1] ?? start;
    const first = `$\\bigl(${start.map((x) => moveOf(x, eta)).join(',')}\\bigr)=${point(second)}$`;
    const next = `$\\bigl(${second.map((x) => moveOf(x, eta)).join(',')}\\bigr)=${point(points[2] ?? start)}$`;
    const lengths = [gradientAt(start), gradientAt(points[rows - 1] ?? start)].map((cells) => eta * Math.hypot(...cells));
    return {
      ja: `勾配は点の2倍なので、1回目は${first}です。2回目はこの点から始めて、${next}です。同じ計算を続けると、次の表になります。0の行は出発点です。${table}学習率は同じでも、一歩の長さは1回目の${inText(lengths[0] ?? 0)}から最後の${inText(lengths[1] ?? 0)}へ縮みます。底に近づくほど、勾配が短くなるからです。`,
      en: `The gradient is twice the point, so step 1 gives ${first}. Step 2 starts from there: ${next}. Carried on, this fills the table; row 0 is the start.${table}The learning rate stays the same, yet the moves shorten, from ${inText(lengths[0] ?? 0)} in the first step to ${inText(lengths[1] ?? 0)} in the last: the nearer the bottom, the shorter the gradient.`,
    };
  },
});
