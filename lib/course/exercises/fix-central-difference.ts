import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, display, slope, step } from '@/lib/course/equation-text';

const h = step('h');
const printed = `\\frac{f(x+${h})-f(x-${h})}{2}`;

export const fixCentralDifference = defineExercise({
  id: 'fix-central-difference',
  lesson: 'numerical-differentiation',
  equation: 'central-difference',
  kind: 'formula',
  version: 1,
  title: { ja: '中心差分の式を直す', en: 'Repair the central difference' },
  article: {},
  fields: () => ({ symbol: `${slope("f'(x)")}\\approx` }),
  key: () => ({
    names: { f: 'fn', x: 'real', h: 'nonzero' },
    reference: ['(f(x+h)-f(x-h))/(2*h)'],
  }),
  samples: () =>
    ['(f(x+h)-f(x-h))/(2h)', '1/(2h)*(f(x+h)-f(x-h))', '(f(h+x)-f(-h+x))/h/2', '\\frac{f(x+h)-f(x-h)}{2h}'].map((answer) => ({
      answer,
      verdict: 'correct',
    })),

  mistakes: [
    {
      code: 'source-erratum',
      name: { ja: '2で割ったまま（原文の誤り）', en: 'still divided by 2 (the source’s error)' },
      formulas: () => [['(f(x+h)-f(x-h))/2']],
      explain: () => ({
        ja: `原文の式のままです。$f(x)=x$で試すと、傾きは1のはずなのに、この式は$${h}$になります。2で割るのは間隔が2のときです。`,
        en: `This is the formula as printed. Try it on $f(x)=x$, whose slope is 1: it gives $${h}$. Dividing by 2 would suit points that are 2 apart.`,
      }),
    },
    {
      code: 'divided-by-h',
      name: { ja: 'hで割った', en: 'divided by h' },
      formulas: () => [['(f(x+h)-f(x-h))/h']],
      explain: () => ({
        ja: `$${h}$で割っています。$f(x)=x$で試すと2になり、傾き1の2倍です。$x-${h}$から$x+${h}$までの間隔は、$${h}$の2倍あります。`,
        en: `You divide by $${h}$. On $f(x)=x$ this gives 2, twice the slope: from $x-${h}$ to $x+${h}$ it is $${h}$ twice over.`,
      }),
    },
    {
      code: 'forward-used',
      name: { ja: '前方差分の式', en: 'the forward difference' },
      formulas: () => [['(f(x+h)-f(x))/h']],
      explain: () => ({
        ja: `これは前方差分です。右の点と$x$を結んでいます。中心差分は、$x$の左右に同じだけ離れた二点を使います。`,
        en: `This is the forward difference, from $x$ to the point on its right. The central difference uses two points equally far to either side of $x$.`,
      }),
    },
    {
      code: 'backward-used',
      name: { ja: '後方差分の式', en: 'the backward difference' },
      formulas: () => [['(f(x)-f(x-h))/h']],
      explain: () => ({
        ja: `これは後方差分です。左の点と$x$を結んでいます。中心差分は、$x$の左右に同じだけ離れた二点を使います。`,
        en: `This is the backward difference, from the point on the left to $x$. The central difference uses two points equally far to either side of $x$.`,
      }),
    },
    {
      code: 'subtraction-swapped',
      name: { ja: '引き算の順序が逆', en: 'subtracted the wrong way round' },
      formulas: () => [['(f(x-h)-f(x+h))/(2*h)']],
      explain: () => ({
        ja: `分母は合っていますが、引き算の順序が逆です。$f(x)=x$で試すと$-1$になります。右の値から左の値を引きます。`,
        en: `The denominator is right, the subtraction is the wrong way round: on $f(x)=x$ this gives $-1$. Take the left value from the right one.`,
      }),
    },
    {
      code: 'plus-not-minus',
      name: { ja: '引かずに足した', en: 'added, not subtracted' },
      formulas: () => [['(f(x+h)+f(x-h))/(2*h)']],
      explain: () => ({
        ja: `二つの値を足しています。$f(x)=1$という、傾きのない関数で試すと$1/${h}$になります。傾きに要るのは、値の和ではなく差です。`,
        en: `The two values are added. On $f(x)=1$, which has no slope, this gives $1/${h}$. A slope needs their difference, not their sum.`,
      }),
    },
  ],

  prompt: () => ({
    ja: `原文は、中心差分を${display(printed)}と印刷しています。正しい式に直してください。$f$はどのような関数でもかまいません。`,
    en: `The source prints this for the central difference:${display(printed)}Correct it; $f$ may be any function.`,
  }),

  hints: () => [
    {
      ja: '傾きのわかっている関数で、印刷された式を試します。最もわかりやすいのは直線です。',
      en: 'Try the printed formula on a function whose slope is known. A straight line is the plainest.',
    },
    {
      ja: `$f(x)=x$を入れると、印刷された式は$\\frac{(x+${h})-(x-${h})}{2}=${h}$です。傾きは1のはずです。`,
      en: `On $f(x)=x$ the printed formula gives $\\frac{(x+${h})-(x-${h})}{2}=${h}$. The slope should be 1.`,
    },
    {
      ja: `二点の間隔は$(x+${h})-(x-${h})=2${h}$です。傾きは、高さの差をこの間隔で割った値です。`,
      en: `The two points are $(x+${h})-(x-${h})=2${h}$ apart. A slope is the rise divided by that distance.`,
    },
  ],

  solution: () => {
    const work = aligned(`\\frac{f(x+${h})-f(x-${h})}{(x+${h})-(x-${h})}`, `\\frac{f(x+${h})-f(x-${h})}{2${h}}`);
    return {
      ja: `割線の傾きは、高さの差を横の間隔で割った値です。${work}$f(x)=x$で確かめると、$2${h}/2${h}=1$となり、傾きと一致します。印刷された式は、この値の$${h}$倍です。$${h}=10^{-4}$なら、1万分の1の値になってしまいます。`,
      en: `The slope of the secant is the rise divided by the distance.${work}On $f(x)=x$ this is $2${h}/2${h}=1$, the true slope. The printed formula gives $${h}$ times as much: with $${h}=10^{-4}$, a ten-thousandth of the slope.`,
    };
  },
});
