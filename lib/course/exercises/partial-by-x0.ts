import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss } from '@/lib/course/equation-text';
import { articleQuadratic, drawQuadratic, type QuadraticGivens, withoutMixedTerm } from '@/lib/course/families/quadratic';
import { functionTex, partialFormula, partialTex, quadraticTex, termsTex, termTex } from '@/lib/course/families/quadratic-text';
import { partialBy } from '@/lib/course/families/start-and-rate-text';
import { operand, tex } from '@/lib/course/number-text';
import { quadraticGradient } from '@/lib/numerics/quadratic';

const partial = partialBy(0);

/** Each term differentiated by x_0 but not yet worked out; the last is held and leaves 0. */
const differentiated = ({ quadratic: [a, b] }: QuadraticGivens): string =>
  `${termsTex([
    [1, `2\\cdot${operand(a)}\\,x_0`],
    [b, 'x_1'],
  ])}+0`;

export const partialByX0 = defineExercise<QuadraticGivens>({
  id: 'partial-by-x0',
  lesson: 'partial-derivatives',
  equation: 'partial-by-x0',
  kind: 'formula',
  version: 1,
  title: { ja: 'x₀による偏微分', en: 'The partial derivative with respect to x₀' },
  // The source prints the partial derivative of its bowl as known.
  opensOn: 1,
  article: { quadratic: articleQuadratic },
  draw: drawQuadratic,
  fields: () => ({ symbol: partial }),
  key: ({ quadratic }) => ({
    names: { x_0: 'real', x_1: 'real' },
    leftSides: ['∂f/∂x_0', 'f_{x_0}'],
    reference: [partialFormula(quadratic, 0)],
  }),

  samples: ({ quadratic }) => {
    const written = partialTex(quadratic, 0);
    return [written, `∂f/∂x_0 = ${written}`, `\\frac{\\partial f}{\\partial x_0} = ${written}`].map((answer) => ({
      answer,
      verdict: 'correct',
    }));
  },

  mistakes: [
    {
      code: 'other-variable',
      name: { ja: 'x₁で微分した', en: 'differentiated with respect to x₁' },
      formulas: ({ quadratic }) => [[partialFormula(quadratic, 1)]],
      explain: ({ quadratic }) => ({
        ja: `これは$${partialBy(1)}$です。$x_0$を固定して$x_1$で微分したので、$${termTex(quadratic, 2)}$から$x_1$の項が出ています。ここでは$x_1$を固定し、$x_0$を動かします。`,
        en: `This is $${partialBy(1)}$: you held $x_0$ and differentiated with respect to $x_1$, and $${termTex(quadratic, 2)}$ left a term in $x_1$. Here $x_1$ is held and $x_0$ moves.`,
      }),
    },
    {
      code: 'sum-of-partials',
      name: { ja: '二つの偏微分を足した', en: 'both partial derivatives were added' },
      formulas: ({ quadratic }) => [[`${partialFormula(quadratic, 0)}+${partialFormula(quadratic, 1)}`]],
      explain: ({ quadratic }) => ({
        ja: `$x_1$で微分した$${partialTex(quadratic, 1)}$も足されています。これでは、二つの変数を同じだけ動かしたときの傾きになります。動かすのは$x_0$だけです。`,
        en: `The derivative with respect to $x_1$, $${partialTex(quadratic, 1)}$, has been added. That measures what happens when both variables move by the same amount. Here $x_0$ alone moves.`,
      }),
    },
    {
      code: 'not-differentiated',
      name: { ja: '微分していない', en: 'not differentiated' },
      formulas: ({ quadratic: [a, b, c] }) => [[`(${a})*x_0^2+(${b})*x_0*x_1+(${c})*x_1^2`]],
      explain: ({ quadratic }) => ({
        ja: `$${quadraticTex(quadratic)}$は関数$${loss('f')}$そのもので、高さを表します。求めるのは、$x_0$の方向の傾きです。`,
        en: `$${quadraticTex(quadratic)}$ is the function $${loss('f')}$ itself, its height. What is asked for is its slope in the direction of $x_0$.`,
      }),
    },
    {
      code: 'fixed-term-kept',
      name: { ja: '固定した項が残った', en: 'the held term was kept' },
      formulas: ({ quadratic }) => [[`${partialFormula(quadratic, 0)}+(${quadratic[2]})*x_1^2`]],
      explain: ({ quadratic }) => ({
        ja: `$${termTex(quadratic, 2)}$が残っています。固定した$x_1$は動かないので、この項は定数です。$x_0$が動いても変わらないので、傾きには何も加わりません。`,
        en: `The term $${termTex(quadratic, 2)}$ is still there. While $x_1$ is held it is a constant: it does not change as $x_0$ moves, so it adds nothing to the slope.`,
      }),
    },
    {
      code: 'mixed-term-dropped',
      name: { ja: '混じった項が消えた', en: 'the mixed term was dropped' },
      formulas: ({ quadratic }) => [[partialFormula(withoutMixedTerm(quadratic), 0)]],
      explain: ({ quadratic }) => ({
        ja: `$${termTex(quadratic, 1)}$の項から何も残っていません。固定することは、0にすることではありません。$x_1$を数とみると、これは$x_0$の1次の項です。微分すると係数が残ります。`,
        en: `Nothing is left of $${termTex(quadratic, 1)}$. Holding $x_1$ is not setting it to 0: with $x_1$ taken as a number this is a term of first degree in $x_0$, and its coefficient remains.`,
      }),
    },
  ],

  prompt: ({ quadratic }) => ({
    ja: `$${functionTex(quadratic)}$の$x_0$による偏微分$${partial}$を、$x_0$と$x_1$の式で表してください。`,
    en: `Write the partial derivative $${partial}$ of $${functionTex(quadratic)}$ as a formula in $x_0$ and $x_1$.`,
  }),

  hints: ({ quadratic }) => {
    const parts = ([0, 1, 2] as const)
      .filter((at) => quadratic[at] !== 0)
      .map((at) => `\\frac{\\partial}{\\partial x_0}\\bigl(${termTex(quadratic, at)}\\bigr)`);
    const mixed = quadratic[1] !== 0;
    const left = `$${termTex(quadratic, 0)}$${mixed ? `と$${termTex(quadratic, 1)}$` : ''}`;
    const leftEn = `$${termTex(quadratic, 0)}$${mixed ? ` and $${termTex(quadratic, 1)}$` : ''}`;
    return [
      {
        ja: '固定する変数を数と同じに扱うと、動く変数は一つになります。あとは1変数の微分と同じで、項ごとに微分します。',
        en: 'Take the variable that is held as a number, and one variable is left. Then differentiate term by term, as with a single variable.',
      },
      {
        ja: `項ごとに分けると$${partial}=${parts.join('+')}$です。どの項でも$x_1$は数とみます。`,
        en: `Term by term, $${partial}=${parts.join('+')}$, and $x_1$ counts as a number in each.`,
      },
      {
        ja: `$${termTex(quadratic, 2)}$は$x_0$を含まないので、微分すると0です。残りの${left}を$x_0$で微分します。`,
        en: `$${termTex(quadratic, 2)}$ does not contain $x_0$, so its derivative is 0. What remains to differentiate with respect to $x_0$ is ${leftEn}.`,
      },
    ];
  },

  solution: (givens) => {
    const { quadratic } = givens;
    const work = aligned(
      partial,
      `\\frac{\\partial}{\\partial x_0}\\bigl(${quadraticTex(quadratic)}\\bigr)`,
      differentiated(givens),
      partialTex(quadratic, 0),
    );
    const [at10] = quadraticGradient(quadratic, [1, 0]);
    const [at11] = quadraticGradient(quadratic, [1, 1]);
    const meaning =
      quadratic[1] === 0
        ? {
            ja: `$x_1$は式に残りません。$x_0=1$なら、$x_1$がいくつでも、$x_0$の方向の傾きは$${tex(at10)}$です。`,
            en: `No $x_1$ is left: at $x_0=1$ the slope in the direction of $x_0$ is $${tex(at10)}$, whatever $x_1$ is.`,
          }
        : {
            ja: `混じった項があるので、$x_0$の方向の傾きは$x_1$にもよります。$(1,0)$では$${tex(at10)}$、$(1,1)$では$${tex(at11)}$です。`,
            en: `Because of the mixed term, the slope in the direction of $x_0$ depends on $x_1$ too: it is $${tex(at10)}$ at $(1,0)$ and $${tex(at11)}$ at $(1,1)$.`,
          };
    return {
      ja: `$x_1$を数とみて、項ごとに$x_0$で微分します。$${termTex(quadratic, 2)}$は定数なので0になります。${work}${meaning.ja}`,
      en: `Take $x_1$ as a number and differentiate with respect to $x_0$, term by term; $${termTex(quadratic, 2)}$ is a constant and leaves 0.${work}${meaning.en}`,
    };
  },
});
