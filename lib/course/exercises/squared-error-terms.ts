import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, output, target, vector } from '@/lib/course/equation-text';
import {
  articleOutputAndTarget,
  drawOutputAndTarget,
  type OutputAndTarget,
  trueClass,
  trueOutputOf,
} from '@/lib/course/families/output-and-target';
import { difference, outputAndTargetTable, squaredDifference } from '@/lib/course/families/output-and-target-text';
import { inText, operand, own, tex } from '@/lib/course/number-text';
import { squaredErrorTerms } from '@/lib/numerics/loss';

const differences = ({ y, t }: OutputAndTarget): number[] => y.map((value, k) => value - (t[k] ?? 0));
const formula = `(${output('y_k')}-${target('t_k')})^2`;

export const squaredErrorTermsExercise = defineExercise<OutputAndTarget>({
  id: 'squared-error-terms',
  lesson: 'loss-functions',
  equation: 'squared-error-term',
  kind: 'vector',
  version: 1,
  title: { ja: '項を一つずつ求める', en: 'Find each term of the sum' },
  article: articleOutputAndTarget,
  draw: drawOutputAndTarget,
  fields: ({ y }) => ({ symbol: 'd', cellNames: y.map((_, k) => `d_{${k}}`) }),
  key: ({ y, t }) => ({ reference: squaredErrorTerms(y, t), terms: y.length }),

  mistakes: [
    {
      code: 'signed-difference',
      name: { ja: '差のまま', en: 'left as a difference' },
      values: (givens) => [differences(givens), differences(givens).map((value) => -value)],
      explain: ({ t }, answer) => {
        const c = trueClass(t);
        const kept = answer.alternative === 0 ? `${output('y_k')}-${target('t_k')}` : `${target('t_k')}-${output('y_k')}`;
        return {
          ja: `差$${kept}$がそのまま並んでいます。たとえば$d_{${c}}$は${own(answer, c)}になっています。項は差の2乗なので、負にはなりません。`,
          en: `These are the differences $${kept}$ themselves: at $k=${c}$ you have ${own(answer, c)}. A term is a difference squared, and never negative.`,
        };
      },
    },
    {
      code: 'half-included',
      name: { ja: '½を掛けた', en: 'the ½ was included' },
      values: ({ y, t }) => [squaredErrorTerms(y, t).map((value) => value / 2)],
      explain: ({ t }, answer) => {
        const c = trueClass(t);
        return {
          ja: `どの項にも$\\frac12$が掛かっています（$d_{${c}}$は${own(answer, c)}）。$\\frac12$は和の全体に一度掛けるもので、項$d_k=${formula}$には入りません。`,
          en: `Every entry has been halved; at $k=${c}$ you have ${own(answer, c)}. The $\\frac12$ stands in front of the whole sum, not inside the term $d_k=${formula}$.`,
        };
      },
    },
    {
      code: 'absolute-difference',
      name: { ja: '絶対値をとった', en: 'magnitudes, not squares' },
      values: (givens) => [differences(givens).map(Math.abs)],
      explain: ({ t }, answer) => {
        const c = trueClass(t);
        return {
          ja: `差の絶対値が並んでいます（$d_{${c}}$は${own(answer, c)}）。符号は2乗でも消えますが、大きさも変わります。1より小さい差は、2乗するとさらに小さくなります。`,
          en: `These are the magnitudes of the differences; at $k=${c}$ you have ${own(answer, c)}. Squaring also removes the sign, but it changes the size: a difference below 1 becomes smaller still.`,
        };
      },
    },
    {
      code: 'target-forgotten',
      name: { ja: '教師データを引いていない', en: 'the target was not subtracted' },
      values: ({ y }) => [y.map((value) => value ** 2)],
      explain: (givens, answer) => {
        const c = trueClass(givens.t);
        return {
          ja: `出力$${output('y_k')}$をそのまま2乗しています。$k=${c}$では$${target(`t_{${c}}`)}=1$なので、差は$${difference(givens, c)}$です。${own(answer, c)}は$${output(tex(trueOutputOf(givens)))}^2$の値です。`,
          en: `The outputs $${output('y_k')}$ were squared without the target. At $k=${c}$ we have $${target(`t_{${c}}`)}=1$, so the difference is $${difference(givens, c)}$; your ${own(answer, c)} is $${output(tex(trueOutputOf(givens)))}^2$.`,
        };
      },
    },
    {
      code: 'difference-of-squares',
      name: { ja: '2乗してから引いた', en: 'squared first, then subtracted' },
      values: ({ y, t }) => [y.map((value, k) => value ** 2 - (t[k] ?? 0) ** 2)],
      explain: ({ t }, answer) => {
        const c = trueClass(t);
        return {
          ja: `これは、先に2乗してから引いた$${output('y_k')}^2-${target('t_k')}^2$の値です。そのため$d_{${c}}$が${own(answer, c)}と負になっています。引いてから2乗します。`,
          en: `These are $${output('y_k')}^2-${target('t_k')}^2$: squared first, subtracted afterwards. That is why $d_{${c}}$ came out negative, ${own(answer, c)}. Subtract first, then square.`,
        };
      },
    },
  ],

  prompt: (givens) => ({
    ja: `次の出力$${output('y')}$と教師データ$${target('t')}$について、和の各項$d_k=${formula}$を$k=0$から順に求めてください。有効数字は4桁以上とします。${outputAndTargetTable(givens)}`,
    en: `For this output $${output('y')}$ and target $${target('t')}$, find every term $d_k=${formula}$ of the sum, from $k=0$ on, to at least four significant digits.${outputAndTargetTable(givens)}`,
  }),

  hints: (givens) => {
    const c = trueClass(givens.t);
    const other = givens.y.findIndex((value, k) => k !== c && value > 0);
    const substituted = `$d_{${c}}=${squaredDifference(givens, c)}$`;
    const substitutedOther = `$d_{${other}}=${squaredDifference(givens, other)}$`;
    return [
      {
        ja: '項は、クラスごとの外れの大きさです。差をとり、その向きが消えるようにします。クラスの数だけ値が並びます。',
        en: 'A term says how far off one class is. Take the difference, then remove its direction. There are as many values as classes.',
      },
      {
        ja: `正解のクラスでは${substituted}、ほかのクラスでは、たとえば${substitutedOther}です。`,
        en: `At the true class ${substituted}; at another one, for example, ${substitutedOther}.`,
      },
      {
        ja: `$k=${c}$の差は$${difference(givens, c)}=${tex(trueOutputOf(givens) - 1)}$です。この数を2乗します。ほかのクラスの差は$${output('y_k')}$に等しくなります。`,
        en: `At $k=${c}$ the difference is $${difference(givens, c)}=${tex(trueOutputOf(givens) - 1)}$; square that number. At every other class the difference is $${output('y_k')}$ itself.`,
      },
    ];
  },

  solution: (givens) => {
    const squares = squaredErrorTerms(givens.y, givens.t);
    const gaps = differences(givens);
    const rows = squares.map((square, k) =>
      [`d_{${k}}&=${squaredDifference(givens, k)}`, `${operand(gaps[k] ?? 0)}^2`, tex(square)].join('='),
    );
    const work = `${aligned('d_k', formula)}\n\n$$\n\\begin{aligned}${rows.join('\\\\')}\\end{aligned}\n$$\n\n`;
    const c = trueClass(givens.t);
    return {
      ja: `各クラスで差をとり、2乗します。${work}まとめると$d=${vector(squares.map((square) => tex(square)))}$です。$k=${c}$の項${inText(squares[c] ?? 0)}は、正解のクラスの確率が1に届かない分の2乗です。`,
      en: `Take the difference at each class and square it.${work}Together, $d=${vector(squares.map((square) => tex(square)))}$. The term at $k=${c}$, ${inText(squares[c] ?? 0)}, is the square of the amount by which the probability of the true class falls short of 1.`,
    };
  },
});
