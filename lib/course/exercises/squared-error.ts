import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss, output, target, wideSum } from '@/lib/course/equation-text';
import {
  articleOutputAndTarget,
  drawOutputAndTarget,
  type OutputAndTarget,
  trueClass,
  trueOutputOf,
} from '@/lib/course/families/output-and-target';
import { differing, outputAndTargetTable, squaredDifference } from '@/lib/course/families/output-and-target-text';
import { inText, own, tex } from '@/lib/course/number-text';
import { squaredErrorTerms, sumOfSquaredErrors } from '@/lib/numerics/loss';

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const sumOfSquares = ({ y, t }: OutputAndTarget): number => sumOf(squaredErrorTerms(y, t));
const sumOfMagnitudes = ({ y, t }: OutputAndTarget): number => sumOf(y.map((value, k) => Math.abs(value - (t[k] ?? 0))));
const trueTerm = (givens: OutputAndTarget): string => `\\tfrac12${squaredDifference(givens, trueClass(givens.t))}`;

export const squaredError = defineExercise<OutputAndTarget>({
  id: 'squared-error',
  lesson: 'loss-functions',
  equation: 'squared-error',
  kind: 'number',
  version: 1,
  title: { ja: '2乗和誤差を求める', en: 'Find the sum of squared errors' },
  article: articleOutputAndTarget,
  draw: drawOutputAndTarget,
  fields: () => ({ symbol: loss('E') }),
  key: ({ y, t }) => ({ reference: sumOfSquaredErrors(y, t), terms: y.length }),

  mistakes: [
    {
      code: 'missing-half',
      name: { ja: '½が抜けている', en: 'the ½ is missing' },
      values: (givens) => [sumOfSquares(givens)],
      explain: (_, answer) => ({
        ja: `${own(answer)}は、差の2乗をすべて足した値です。2乗和誤差では、足したあとに$\\frac12$を掛けます。`,
        en: `${own(answer)} is the plain sum of the squared differences. The formula goes on to take $\\frac12$ of that sum.`,
      }),
    },
    {
      code: 'mean-not-sum',
      name: { ja: '和ではなく平均', en: 'a mean, not a sum' },
      values: ({ y, t }) => [sumOfSquares({ y, t }) / y.length, sumOfSquaredErrors(y, t) / y.length],
      explain: ({ y }, answer) => {
        const divisor = answer.alternative === 0 ? String(y.length) : `2\\cdot${y.length}`;
        return {
          ja: `${own(answer)}は、差の2乗の和を$${divisor}$で割った値です。クラスの個数$${y.length}$で割ると平均になります。2乗和誤差は平均ではなく和なので、個数では割りません。`,
          en: `${own(answer)} is the sum of the squared differences divided by $${divisor}$. Dividing by the number of classes, $${y.length}$, makes a mean; this loss is half a sum and does not divide by the count.`,
        };
      },
    },
    {
      code: 'target-term-only',
      name: { ja: '正解の項だけ', en: 'the true class’s term only' },
      values: (givens) => [(trueOutputOf(givens) - 1) ** 2 / 2],
      explain: (givens, answer) => ({
        ja: `${own(answer)}は、正解のクラス$k=${trueClass(givens.t)}$の項$${trueTerm(givens)}$の値です。和はすべての$k$にわたります。$${target('t_k')}=0$のクラスでも、出力が0でなければ差が残ります。`,
        en: `${own(answer)} is the term of the true class alone, $${trueTerm(givens)}$ at $k=${trueClass(givens.t)}$. The sum runs over every $k$: where $${target('t_k')}=0$, an output above 0 still leaves a difference.`,
      }),
    },
    {
      code: 'absolute-not-squared',
      name: { ja: '2乗ではなく絶対値', en: 'magnitudes, not squares' },
      values: (givens) => [sumOfMagnitudes(givens) / 2, sumOfMagnitudes(givens)],
      explain: (_, answer) => {
        const formula = `${answer.alternative === 0 ? '\\tfrac12' : ''}\\sum_k|${output('y_k')}-${target('t_k')}|`;
        return {
          ja: `${own(answer)}は、差の絶対値を足した$${formula}$の値です。2乗和誤差では、差を一つずつ2乗してから足します。`,
          en: `${own(answer)} is $${formula}$: the magnitudes of the differences were added. Here each difference is squared before it is added.`,
        };
      },
    },
    {
      code: 'sum-before-square',
      name: { ja: '足してから2乗', en: 'added before squaring' },
      values: ({ y, t }) => [sumOf(y.map((value, k) => value - (t[k] ?? 0))) ** 2 / 2],
      explain: (_, answer) => ({
        ja: `${own(answer)}になったのは、差を先に足したからです。$${output('y')}$も$${target('t')}$も和は1なので、正の差と負の差がちょうど打ち消し合います。足す前に、差を一つずつ2乗します。`,
        en: `You reach ${own(answer)} by adding the differences first. Both $${output('y')}$ and $${target('t')}$ sum to 1, so positive and negative differences cancel. Square each difference before adding.`,
      }),
    },
    {
      code: 'square-root-taken',
      name: { ja: '平方根をとった', en: 'a square root was taken' },
      values: (givens) => [Math.sqrt(sumOfSquares(givens)), Math.sqrt(sumOfSquares(givens) / 2)],
      explain: (_, answer) => {
        const formula = `\\sqrt{${answer.alternative === 0 ? '' : '\\tfrac12'}\\sum_k(${output('y_k')}-${target('t_k')})^2}`;
        return {
          ja: `${own(answer)}は$${formula}$の値です。和の平方根をとると、二点の距離のような量になります。2乗和誤差では、2乗を足したままにして、平方根はとりません。`,
          en: `${own(answer)} is $${formula}$. A square root turns the sum into something like a distance; the sum of squared errors leaves it as it is.`,
        };
      },
    },
  ],

  prompt: (givens) => ({
    ja: `次の出力$${output('y')}$と教師データ$${target('t')}$について、2乗和誤差$${loss('E')}$を求めてください。有効数字は4桁以上とします。${outputAndTargetTable(givens)}`,
    en: `Find the sum of squared errors $${loss('E')}$ of this output $${output('y')}$ and target $${target('t')}$, to at least four significant digits.${outputAndTargetTable(givens)}`,
  }),

  hints: (givens) => {
    const c = trueClass(givens.t);
    const terms = [...givens.y.keys()].map((k) => squaredDifference(givens, k));
    const substituted = aligned(loss('E'), `\\frac12\\Bigl[${wideSum(terms, 2)}\\Bigr]`);
    const first = `${squaredDifference(givens, c)}=${tex((trueOutputOf(givens) - 1) ** 2)}`;
    return [
      {
        ja: 'クラスごとに、出力が教師データからどれだけ離れているかを見ます。正の差と負の差が打ち消し合わないように工夫してから足し、最後に半分にします。',
        en: 'Class by class, see how far the output is from the target. Before adding, make sure that a shortfall and a surplus cannot cancel; halve the total at the end.',
      },
      { ja: `数値を入れると次のようになります。${substituted}`, en: `With the numbers put in:${substituted}` },
      {
        ja: `正解のクラス$k=${c}$の項から始めます。$${first}$です。ほかのクラスでは$${target('t_k')}=0$なので、$${output('y_k')}$をそのまま2乗します。すべて足してから、半分にします。`,
        en: `Start with the true class, $k=${c}$: $${first}$. For every other class $${target('t_k')}=0$, so its term is $${output('y_k')}$ squared. Add them all, then take half.`,
      },
    ];
  },

  solution: (givens) => {
    const squares = squaredErrorTerms(givens.y, givens.t);
    const at = differing(givens);
    const largest = at.reduce((best, k) => ((squares[k] ?? 0) > (squares[best] ?? 0) ? k : best), at[0] ?? 0);
    const share = Math.round((100 * (squares[largest] ?? 0)) / sumOfSquares(givens));
    const work = aligned(
      loss('E'),
      `\\frac12\\sum_k(${output('y_k')}-${target('t_k')})^2`,
      `\\frac12\\Bigl[${wideSum(at.map((k) => squaredDifference(givens, k)))}\\Bigr]`,
      `\\frac12\\bigl(${wideSum(
        at.map((k) => tex(squares[k] ?? 0)),
        4,
      )}\\bigr)`,
      `\\frac12\\cdot${tex(sumOfSquares(givens))}`,
      tex(sumOfSquaredErrors(givens.y, givens.t)),
    );
    return {
      ja: `出力と教師データが等しいクラスの項は0なので、書くのを省きます。${work}和のうち$k=${largest}$の項${inText(squares[largest] ?? 0)}が約${share}%を占めます。損失を大きくしているのは、おもにこのクラスです。`,
      en: `Where output and target are equal the term is 0 and is left out below.${work}Of the sum, the term at $k=${largest}$, ${inText(squares[largest] ?? 0)}, makes up about ${share}%: that class is what makes the loss large.`,
    };
  },
});
