import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss } from '@/lib/course/equation-text';
import { signed } from '@/lib/course/families/polynomial';
import { polynomial } from '@/lib/course/families/polynomial-text';
import { articleQuadratic, drawQuadratic, type QuadraticGivens } from '@/lib/course/families/quadratic';
import { functionTex, quadraticTex, termsTex, termTex } from '@/lib/course/families/quadratic-text';
import { operand, tex } from '@/lib/course/number-text';
import { evaluateQuadratic, quadraticGradient } from '@/lib/numerics/quadratic';

type SliceGivens = QuadraticGivens & { readonly x1: number };

/** Height and slope of the slice at x_0 = 0: the constant and the linear coefficient of what is left. */
const constantOf = ({ quadratic, x1 }: SliceGivens): number => evaluateQuadratic(quadratic, [0, x1]);
const linearOf = ({ quadratic, x1 }: SliceGivens): number => quadraticGradient(quadratic, [0, x1])[0];

const formula = (square: number, linear: number, constant: number): string => `(${square})*x_0^2+(${linear})*x_0+(${constant})`;

const name = ({ x1 }: SliceGivens): string => `${loss('f')}(x_0,${tex(x1)})`;
/** The terms with the fixed value put in, none of them worked out. */
const substituted = ({ quadratic: [a, b, c], x1 }: SliceGivens): string =>
  termsTex([
    [a, 'x_0^2'],
    [b, `${Math.abs(b) === 1 ? '' : '\\cdot'}${operand(x1)}\\cdot x_0`],
    [c, `${Math.abs(c) === 1 ? '' : '\\cdot'}${operand(x1)}^2`],
  ]);
const squareOf = ({ quadratic: [, , c], x1 }: SliceGivens): string =>
  termsTex([[c, `${Math.abs(c) === 1 ? '' : '\\cdot'}${operand(x1)}^2`]]);

export const sliceFunction = defineExercise<SliceGivens>({
  id: 'slice-function',
  lesson: 'partial-derivatives',
  equation: 'two-variables',
  kind: 'formula',
  version: 1,
  title: { ja: '切り口の関数', en: 'The function of a slice' },
  article: { quadratic: articleQuadratic, x1: 4 },
  draw: (random) => ({ ...drawQuadratic(random), x1: signed(random, 2, 5) }),
  fields: (givens) => ({ symbol: name(givens) }),
  key: (givens) => ({
    names: { x_0: 'real', x_1: 'real' },
    leftSides: [`f(x_0,${givens.x1})`, 'f(x_0)', 'g(x_0)'],
    reference: [formula(givens.quadratic[0], linearOf(givens), constantOf(givens))],
  }),

  samples: (givens) => {
    const slice = polynomial([constantOf(givens), linearOf(givens), givens.quadratic[0]], 'x_0');
    return [slice, `f(x_0,${givens.x1}) = ${slice}`, `f(x_0)=${slice}`].map((answer) => ({ answer, verdict: 'correct' }));
  },

  mistakes: [
    {
      code: 'fixed-term-dropped',
      name: { ja: '固定した変数の項が消えた', en: 'a term of the fixed variable was dropped' },
      formulas: (givens) => [[formula(givens.quadratic[0], linearOf(givens), 0)], [formula(givens.quadratic[0], 0, 0)]],
      explain: (givens, { alternative }) => {
        const { quadratic, x1 } = givens;
        if (alternative === 1) {
          return {
            ja: `$x_1$を含む項$${termTex(quadratic, 1)}$と$${termTex(quadratic, 2)}$が、二つとも消えています。$x_1$を$${tex(x1)}$に固定しても、0にしたわけではありません。どちらの項にも$${tex(x1)}$を入れて残します。`,
            en: `Both terms with $x_1$, $${termTex(quadratic, 1)}$ and $${termTex(quadratic, 2)}$, are gone. Holding $x_1$ at $${tex(x1)}$ is not setting it to 0: put $${tex(x1)}$ into both and keep them.`,
          };
        }
        return {
          ja: `$${termTex(quadratic, 2)}$の項が消えています。$x_1=${tex(x1)}$を入れると、$${squareOf(givens)}$という定数になります。これは切り口の高さの一部です。消えるのは、このあと微分したときです。`,
          en: `The term $${termTex(quadratic, 2)}$ is gone. With $x_1=${tex(x1)}$ it is the constant $${squareOf(givens)}$, a part of the height. It vanishes only later, when the slice is differentiated.`,
        };
      },
    },
    {
      code: 'derivative-given',
      name: { ja: '切り口を微分した', en: 'the slice was differentiated' },
      formulas: (givens) => [[formula(0, 2 * givens.quadratic[0], linearOf(givens))]],
      explain: (givens) => ({
        ja: `これは切り口の傾きの式です。$${termTex(givens.quadratic, 0)}$が$x_0$の1次の項になっています。ここで求めるのは、$x_1=${tex(givens.x1)}$で切った切り口の高さを表す関数で、まだ微分はしません。`,
        en: `This is the slope of the slice: $${termTex(givens.quadratic, 0)}$ has become a term of first degree. What is asked for is its height, the function left at $x_1=${tex(givens.x1)}$, before anything is differentiated.`,
      }),
    },
    {
      code: 'value-not-squared',
      name: { ja: '固定した値を2乗していない', en: 'the fixed value was not squared' },
      formulas: (givens) => [[formula(givens.quadratic[0], linearOf(givens), givens.quadratic[2] * givens.x1)]],
      explain: (givens) => ({
        ja: `定数の項が$${tex(givens.quadratic[2] * givens.x1)}$になっています。$${termTex(givens.quadratic, 2)}$に$${tex(givens.x1)}$を入れるとき、2乗が抜けています。$${squareOf(givens)}$を計算します。`,
        en: `Your constant is $${tex(givens.quadratic[2] * givens.x1)}$: when $${tex(givens.x1)}$ went into $${termTex(givens.quadratic, 2)}$, the square was lost. Work out $${squareOf(givens)}$.`,
      }),
    },
    {
      code: 'wrong-variable-fixed',
      name: { ja: '固定する変数が逆', en: 'the other variable was fixed' },
      formulas: ({ quadratic: [a, b, c], x1 }) => [[`(${a * x1 * x1})+(${b * x1})*x_1+(${c})*x_1^2`]],
      explain: ({ x1 }) => ({
        ja: `$x_0$に$${tex(x1)}$を入れたので、$x_1$の式が残っています。固定するのは$x_1$で、残るのは$x_0$の式です。`,
        en: `You put $${tex(x1)}$ in for $x_0$, and a formula in $x_1$ is left. It is $x_1$ that is held; what is left depends on $x_0$.`,
      }),
    },
    {
      code: 'not-fixed',
      name: { ja: '固定していない', en: 'nothing was fixed' },
      formulas: ({ quadratic: [a, b, c] }) => [[`(${a})*x_0^2+(${b})*x_0*x_1+(${c})*x_1^2`]],
      explain: ({ quadratic, x1 }) => ({
        ja: `$${quadraticTex(quadratic)}$はもとの関数のままで、$x_1$がまだ動けます。どの$x_1$にも$${tex(x1)}$を入れると、$x_0$だけの式になります。`,
        en: `$${quadraticTex(quadratic)}$ is the whole function, in which $x_1$ is still free. Put $${tex(x1)}$ in for every $x_1$, and $x_0$ alone is left.`,
      }),
    },
  ],

  prompt: ({ quadratic, x1 }) => ({
    ja: `$${functionTex(quadratic)}$で、$x_1$を$${tex(x1)}$に固定します。残る1変数の関数を、$x_0$の式で表してください。`,
    en: `In $${functionTex(quadratic)}$, hold $x_1$ at $${tex(x1)}$. Write the function of one variable that is left, as a formula in $x_0$.`,
  }),

  hints: (givens) => [
    {
      ja: '固定した変数は、一つの数として扱えます。その数を、変数のあるところすべてに入れます。',
      en: 'A variable that is held is a number like any other. Put that number wherever the variable stands.',
    },
    {
      ja: `数値を入れると$${name(givens)}=${substituted(givens)}$です。`,
      en: `With the number put in: $${name(givens)}=${substituted(givens)}$.`,
    },
    {
      ja: `$${termTex(givens.quadratic, 2)}$の項は$${squareOf(givens)}=${tex(constantOf(givens))}$という定数になります。残りの項では$x_0$を文字のまま残します。`,
      en: `The term $${termTex(givens.quadratic, 2)}$ becomes the constant $${squareOf(givens)}=${tex(constantOf(givens))}$. In the other terms $x_0$ stays a letter.`,
    },
  ],

  solution: (givens) => {
    const { quadratic, x1 } = givens;
    const [a] = quadratic;
    const slice = polynomial([constantOf(givens), linearOf(givens), a], 'x_0');
    const work = aligned(name(givens), substituted(givens), slice);
    const opens = a > 0 ? { ja: '上', en: 'upwards' } : { ja: '下', en: 'downwards' };
    return {
      ja: `$x_1$のところに、すべて$${tex(x1)}$を入れます。${work}これは、曲面を$x_1=${tex(x1)}$でまっすぐに切った切り口の高さです。${opens.ja}に開いた放物線で、$x_0=0$での高さは$${tex(constantOf(givens))}$です。変数が一つになったので、傾きは第2課の方法で求められます。`,
      en: `Put $${tex(x1)}$ in for every $x_1$.${work}This is the height of the slice along which $x_1=${tex(x1)}$ cuts the surface: a parabola that opens ${opens.en}, at the height $${tex(constantOf(givens))}$ where $x_0=0$. With one variable left, its slope can be found as in lesson 2.`,
    };
  },
});
