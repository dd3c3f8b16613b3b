import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, alignedAll, display, loss, output, slope, target, vector } from '@/lib/course/equation-text';
import { articleNetwork, drawNetwork, type NetworkGivens } from '@/lib/course/families/network';
import {
  column,
  matrix,
  networkDisplay,
  networkWords,
  plain,
  scoreSum,
  scores,
  targets,
  weightAt,
  weightGradientTex,
} from '@/lib/course/families/network-text';
import { trueClass } from '@/lib/course/families/output-and-target';
import { inText, operand, own, tex } from '@/lib/course/number-text';
import { networkOutput, vectorTimesMatrix, weightGradient } from '@/lib/numerics/network';

const columns = 3;
const minus = (cells: readonly number[], t: readonly number[]): number[] => cells.map((cell, k) => cell - (t[k] ?? 0));
/** xᵀ times a row. */
const outer = (x: readonly number[], row: readonly number[]): number[][] => x.map((input) => row.map((cell) => input * cell));
const errors = ({ x, W, t }: NetworkGivens): number[] => minus(networkOutput(W, x), t);
const xTransposed = 'x^{\\mathsf T}';
const difference = `(${output('y')}-${target('t')})`;
const entry = (row: number, at: number): string => slope(`\\frac{\\partial L}{\\partial ${weightAt(row, at)}}`);

export const weightGradientExercise = defineExercise<NetworkGivens>({
  id: 'weight-gradient',
  lesson: 'neural-network-gradient',
  equation: 'weight-gradient-analytic',
  kind: 'matrix',
  version: 1,
  title: { ja: '重みについての勾配', en: 'The gradient with respect to the weights' },
  article: articleNetwork,
  draw: drawNetwork,
  fields: () => ({
    cellNames: [0, 1].flatMap((row) => [0, 1, 2].map((at) => slope(`\\partial L/\\partial ${weightAt(row, at)}`))),
  }),
  key: ({ x, W, t }) => ({ reference: weightGradient(W, x, t) }),

  mistakes: [
    {
      code: 'negated',
      name: { ja: '符号がすべて逆', en: 'every sign flipped' },
      values: ({ x, W, t }) => [weightGradient(W, x, t).map((row) => row.map((cell) => -cell))],
      explain: ({ t }, answer) => ({
        ja: `$${target('t')}-${output('y')}$を使っているので、符号がすべて逆です。正解のクラス$k=${trueClass(t)}$の列は${own(answer, trueClass(t))}と正になっています。これでは、正解のクラスへの重みを増やすと損失も増えることになります。`,
        en: `$${target('t')}-${output('y')}$ was used, and every sign is flipped. In the column of the true class, $k=${trueClass(t)}$, you have ${own(answer, trueClass(t))}, positive: as if raising a weight into the true class raised the loss.`,
      }),
    },
    {
      code: 'input-forgotten',
      name: { ja: '入力を掛けていない', en: 'the input was left out' },
      values: (givens) => [givens.x.map(() => errors(givens))],
      explain: ({ x }, { numbers }) => ({
        ja: `どちらの行も$${output('y')}-${target('t')}=${plain(numbers.slice(0, columns))}$のままです。重みの効き目は、そこを通る入力の大きさに比例します。1行目には$${tex(x[0] ?? 0)}$を、2行目には$${tex(x[1] ?? 0)}$を掛けます。`,
        en: `Both rows are $${output('y')}-${target('t')}=${plain(numbers.slice(0, columns))}$ itself. What a weight does is in proportion to the input that passes through it: multiply the first row by $${tex(x[0] ?? 0)}$, the second by $${tex(x[1] ?? 0)}$.`,
      }),
    },
    {
      code: 'target-forgotten',
      name: { ja: '教師データを引いていない', en: 'the target was not subtracted' },
      values: ({ x, W }) => [outer(x, networkOutput(W, x))],
      explain: ({ x, t }, answer) => ({
        ja: `これは$${xTransposed}${output('y')}$の値で、教師データが引かれていません。正解のクラス$k=${trueClass(t)}$の列では、$${output(`y_${trueClass(t)}`)}$から1を引いてから入力を掛けます。いまは${own(answer, trueClass(t))}と、入力$${tex(x[0] ?? 0)}$に確率を掛けた値のままです。`,
        en: `This is $${xTransposed}${output('y')}$; the target was not subtracted. In the column of the true class, $k=${trueClass(t)}$, take 1 from $${output(`y_${trueClass(t)}`)}$ before multiplying. Your ${own(answer, trueClass(t))} there is the input $${tex(x[0] ?? 0)}$ times the probability.`,
      }),
    },
    {
      code: 'inputs-swapped',
      name: { ja: '行が入れ替わった', en: 'the rows exchanged' },
      values: ({ x, W, t }) => [weightGradient(W, x, t).reverse()],
      explain: ({ x }, answer) => ({
        ja: `二つの行が入れ替わっています。1行目の先頭の${own(answer)}には、二つ目の入力$${tex(x[1] ?? 0)}$が掛かっています。$W$の1行目は一つ目の入力$${tex(x[0] ?? 0)}$からの重みなので、勾配の1行目もそれに合わせます。`,
        en: `The rows are exchanged: ${own(answer)}, first in row 1, carries the second input, $${tex(x[1] ?? 0)}$. Row 1 of $W$ holds the weights from the first input, $${tex(x[0] ?? 0)}$, and row 1 of the gradient belongs to them.`,
      }),
    },
    {
      code: 'logits-not-softmax',
      name: { ja: 'ソフトマックス関数を通していない', en: 'softmax was left out' },
      values: ({ x, W, t }) => [outer(x, minus(vectorTimesMatrix(x, W), t))],
      explain: ({ x, t }, answer) => ({
        ja: `これは、$${output('y')}$の代わりに$${output('z')}$を使った$${xTransposed}(${output('z')}-${target('t')})$の値です。先頭の${own(answer)}は、$${tex(x[0] ?? 0)}\\cdot(${output('z_0')}-${target(tex(t[0] ?? 0))})$の値です。引き算の前に、$${output('z')}$をソフトマックス関数に通します。`,
        en: `This is $${xTransposed}(${output('z')}-${target('t')})$, with $${output('z')}$ in place of $${output('y')}$: your first entry, ${own(answer)}, is $${tex(x[0] ?? 0)}\\cdot(${output('z_0')}-${target(tex(t[0] ?? 0))})$. Send $${output('z')}$ through softmax before subtracting.`,
      }),
    },
  ],

  prompt: (givens) => ({
    ja: `入力$x$、重み$W$、教師データ$${target('t')}$が次のとおりのとき、損失$${loss('L')}$の$W$についての勾配$${weightGradientTex}$を求めてください。有効数字は4桁以上とします。${networkWords.ja}${networkDisplay(givens)}`,
    en: `Find the gradient $${weightGradientTex}$ of the loss $${loss('L')}$ for this input $x$, weights $W$ and target $${target('t')}$, to at least four significant digits. ${networkWords.en}${networkDisplay(givens)}`,
  }),

  hints: (givens) => {
    const { x, t } = givens;
    const [first] = vectorTimesMatrix(x, givens.W);
    const row = vector(t.map((value, k) => `${output(`y_${k}`)}-${target(tex(value))}`));
    const formula = display(`${weightGradientTex}=${column(x)}${row}`);
    const firstScore = aligned(output('z_0'), scoreSum(givens, 0), tex(first ?? 0));
    return [
      {
        ja: '一つの重みが損失にどれだけ効くかは、二つの数の積で決まります。その重みを通る入力と、その先の出力が教師データから外れている量です。',
        en: 'How much one weight matters is a product of two numbers: the input that passes through it, and how far the output it leads to is from the target.',
      },
      {
        ja: `数値を入れると、${formula}です。列と行の積なので、$W$と同じ2行3列になります。`,
        en: `With the numbers put in, this is${formula}A column times a row: two rows and three columns, like $W$.`,
      },
      {
        ja: `まず$${output('y')}$が要ります。そのための$${output('z_0')}$は${firstScore}です。$${output('z_1')}$と$${output('z_2')}$も求めて、ソフトマックス関数に通します。`,
        en: `You need $${output('y')}$ first, and for it $${output('z')}$.${firstScore}Find $${output('z_1')}$ and $${output('z_2')}$ too, and apply softmax.`,
      },
    ];
  },

  solution: (givens) => {
    const { x, W, t } = givens;
    const c = trueClass(t);
    const z = vectorTimesMatrix(x, W);
    const y = networkOutput(W, x);
    const gaps = errors(givens);
    const gradient = weightGradient(W, x, t);
    const forward = alignedAll([output('z'), 'xW', scores(z)], [output('y'), `\\mathrm{softmax}(${output('z')})`, scores(y)]);
    const off = display(`${output('y')}-${target('t')}=${plain(gaps)}`);
    // Flush left: after the left side the matrix would be wider than a phone's bench.
    const product = display(
      `\\begin{aligned}&${weightGradientTex}=${xTransposed}${difference}\\\\[4pt]&=${column(x)}${plain(gaps)}\\\\[4pt]&=${matrix(gradient, slope)}\\end{aligned}`,
    );
    const example = aligned(entry(0, 0), `${tex(x[0] ?? 0)}\\cdot${operand(gaps[0] ?? 0)}`, slope(tex(gradient[0]?.[0] ?? 0)));
    return {
      ja: `出力まで計算します。${forward}教師データ$${target('t')}=${targets(t)}$を引くと、${off}です。これに$${xTransposed}$を左から掛けます。${product}たとえば、左上の成分は${example}です。負なのは正解のクラス$k=${c}$の列の${inText(gradient[0]?.[c] ?? 0)}と${inText(gradient[1]?.[c] ?? 0)}です。ここの重みを増やすと損失が減ります。どの行も、和は0です。`,
      en: `Compute the output.${forward}Subtract the target, $${target('t')}=${targets(t)}$.${off}Multiply by $${xTransposed}$ from the left.${product}The entry at the top left, for example, is${example}Only the column of the true class, $k=${c}$, is negative (${inText(gradient[0]?.[c] ?? 0)}, ${inText(gradient[1]?.[c] ?? 0)}): raising a weight there lowers the loss. Each row sums to 0.`,
    };
  },
});
