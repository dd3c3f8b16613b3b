import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, alignedAll, display } from '@/lib/course/equation-text';
import { articleQuadratic, drawQuadratic, type QuadraticGivens, withoutMixedTerm } from '@/lib/course/families/quadratic';
import { functionTex, partialFormula, partialTex, quadraticTex, termsTex, termTex } from '@/lib/course/families/quadratic-text';
import { gradient, partialBy, point as pointTex } from '@/lib/course/families/start-and-rate-text';
import { tex } from '@/lib/course/number-text';
import { type Point, type Quadratic, quadraticGradient } from '@/lib/numerics/quadratic';

const printed = `${gradient}=\\left(${partialBy(0)},\\ ${partialBy(0)}\\right)`;
const components = (quadratic: Quadratic): readonly [string, string] => [
  partialFormula(quadratic, 0),
  partialFormula(quadratic, 1),
];

/** A component as mathematics in running text. */
const component = (quadratic: Quadratic, i: 0 | 1): string => `$${partialTex(quadratic, i)}$`;

/** What the mixed term leaves when it is differentiated by x_1. */
const mixedByX1 = (quadratic: Quadratic): string => termsTex([[quadratic[1], 'x_0']]);

/** A point where the components differ, so that the printed formula is seen to fail: one of these two always does. */
function trialPoint(quadratic: Quadratic): Point {
  const [g0, g1] = quadraticGradient(quadratic, [1, 2]);
  return g0 === g1 ? [2, 1] : [1, 2];
}

export const fixGradient = defineExercise<QuadraticGivens>({
  id: 'fix-gradient',
  lesson: 'gradient',
  equation: 'gradient',
  kind: 'formulas',
  version: 1,
  title: { ja: '勾配の式を直す', en: 'Repair the gradient' },
  article: { quadratic: articleQuadratic },
  draw: drawQuadratic,
  fields: () => ({ symbol: gradient, cellNames: [partialBy(0), partialBy(1)] }),
  key: ({ quadratic }) => ({
    names: { x_0: 'real', x_1: 'real' },
    leftSides: ['∂f/∂x_0', '∂f/∂x_1'],
    reference: components(quadratic),
  }),

  samples: ({ quadratic }) => {
    const written = [partialTex(quadratic, 0), partialTex(quadratic, 1)];
    const withLeftSides = written.map((formula, i) => `∂f/∂x_${i} = ${formula}`);
    const asLatex = written.map((formula, i) => ({ latex: `\\frac{\\partial f}{\\partial x_${i}}=${formula}` }));
    return [written, withLeftSides, asLatex].map((answer) => ({ answer, verdict: 'correct' }));
  },

  mistakes: [
    {
      code: 'source-erratum',
      name: { ja: '一つ目をくり返した（原文の誤り）', en: 'the first one twice (the source’s error)' },
      formulas: ({ quadratic }) => [[partialFormula(quadratic, 0), partialFormula(quadratic, 0)]],
      explain: ({ quadratic }) => ({
        ja: `印刷された式のとおり、二つとも${component(quadratic, 0)}です。これでは、$x_1$を動かしたときの変化がどこにも入りません。二つ目では$x_0$を固定し、$x_1$で微分します。`,
        en: `Both are ${component(quadratic, 0)}, as printed, and what happens when $x_1$ moves is nowhere to be found. For the second, hold $x_0$ and differentiate with respect to $x_1$.`,
      }),
    },
    {
      code: 'swapped',
      name: { ja: '順序が逆', en: 'in the wrong order' },
      formulas: ({ quadratic }) => [[partialFormula(quadratic, 1), partialFormula(quadratic, 0)]],
      explain: ({ quadratic }) => ({
        ja: `一つ目の${component(quadratic, 1)}は$x_1$による偏微分で、二つの順序が逆です。成分は変数の順に並べます。逆にすると、矢印は別の向きを指します。`,
        en: `Your first component, ${component(quadratic, 1)}, is the partial derivative with respect to $x_1$: the two have changed places. Components stand in the order of the variables; otherwise the arrow points another way.`,
      }),
    },
    {
      code: 'negated',
      name: { ja: '符号が逆', en: 'the sign is reversed' },
      formulas: ({ quadratic }) => [components(quadratic).map((formula) => `-(${formula})`)],
      explain: ({ quadratic }) => ({
        ja: `どちらの成分も符号が逆です。これは$-${gradient}$で、最も急に下る向きを指します。勾配そのものは登る向きを指します。$${termTex(quadratic, 0)}$を微分すると、符号を確かめられます。`,
        en: `Both components have the opposite sign: this is $-${gradient}$, the way of steepest descent. The gradient itself points uphill. Differentiate $${termTex(quadratic, 0)}$ and compare the sign.`,
      }),
    },
    {
      code: 'mixed-term-dropped',
      name: { ja: '混じった項が消えた', en: 'the mixed term was dropped' },
      formulas: ({ quadratic }) => [components(withoutMixedTerm(quadratic))],
      explain: ({ quadratic }) => ({
        ja: `$${termTex(quadratic, 1)}$の項から何も残っていません。固定した変数は0ではなく、数とみます。$x_0$で微分するときも$x_1$で微分するときも、この項からは係数が残ります。`,
        en: `Nothing is left of $${termTex(quadratic, 1)}$. A variable that is held counts as a number, not as 0: this term leaves its coefficient when you differentiate with respect to $x_0$, and again with respect to $x_1$.`,
      }),
    },
  ],

  prompt: ({ quadratic }) => ({
    ja: `原文は、勾配を$${printed}$と印刷しています。これを直し、$${functionTex(quadratic)}$の勾配の二つの成分を、$x_0$と$x_1$の式で表してください。`,
    en: `The source prints the gradient as $${printed}$. Correct it, and write both components of the gradient of $${functionTex(quadratic)}$ as formulas in $x_0$ and $x_1$.`,
  }),

  hints: ({ quadratic }) => {
    const asked = ([0, 1] as const).map(
      (i) => [partialBy(i), `\\frac{\\partial}{\\partial x_${i}}\\bigl(${quadraticTex(quadratic)}\\bigr)`] as const,
    );
    const components = alignedAll(...asked);
    const mixed = quadratic[1] !== 0;
    return [
      {
        ja: '勾配には、すべての変数が一度ずつ出てきます。印刷された式では、どの変数が抜けているでしょうか。',
        en: 'Every variable has its turn in a gradient, once. Which one is missing from what is printed?',
      },
      {
        ja: `成分は次の二つです。${components}一つ目では$x_1$を、二つ目では$x_0$を数とみます。`,
        en: `The components are these two:${components}In the first $x_1$ counts as a number, in the second $x_0$ does.`,
      },
      {
        ja: `二つ目の成分を考えます。$${termTex(quadratic, 0)}$は$x_1$を含まないので、微分すると0です。${mixed ? `$${termTex(quadratic, 1)}$からは、係数の$${mixedByX1(quadratic)}$が残ります。` : ''}次に$${termTex(quadratic, 2)}$を微分します。`,
        en: `Take the second component. $${termTex(quadratic, 0)}$ does not contain $x_1$, so its derivative is 0. ${mixed ? `$${termTex(quadratic, 1)}$ leaves its coefficient, $${mixedByX1(quadratic)}$. ` : ''}Next, differentiate $${termTex(quadratic, 2)}$.`,
      },
    ];
  },

  solution: ({ quadratic }) => {
    const work = ([0, 1] as const)
      .map((i) =>
        aligned(
          partialBy(i),
          `\\frac{\\partial}{\\partial x_${i}}\\bigl(${quadraticTex(quadratic)}\\bigr)`,
          partialTex(quadratic, i),
        ),
      )
      .join('');
    const result = display(`${gradient}=\\left(${partialTex(quadratic, 0)},\\ ${partialTex(quadratic, 1)}\\right)`);
    const trial = trialPoint(quadratic);
    const [first, second] = quadraticGradient(quadratic, trial);
    return {
      ja: `変数ごとに一度ずつ微分し、順に並べます。${work}勾配は${result}です。たとえば$${pointTex(trial)}$では$(${tex(first)},\\ ${tex(second)})$です。印刷された式のとおりなら$(${tex(first)},\\ ${tex(first)})$となり、$x_1$の方向の傾きがわかりません。`,
      en: `Differentiate with respect to each variable once and keep their order.${work}The gradient is${result}At $${pointTex(trial)}$, for example, it is $(${tex(first)},\\ ${tex(second)})$. As printed it would be $(${tex(first)},\\ ${tex(first)})$, which says nothing about the slope along $x_1$.`,
    };
  },
});
