import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss, slope, step, sum } from '@/lib/course/equation-text';
import { articleAtPoint, drawBowlAtPoint, type QuadraticAtPoint } from '@/lib/course/families/quadratic';
import { functionTex, partialSteps, partialWith } from '@/lib/course/families/quadratic-text';
import { partialBy, point as pointTex } from '@/lib/course/families/start-and-rate-text';
import { inText, operand, own, tex } from '@/lib/course/number-text';
import { evaluateQuadratic, quadraticGradient } from '@/lib/numerics/quadratic';

const lengthName = slope('\\lVert\\nabla f\\rVert');
const gradientOf = ({ quadratic, point }: QuadraticAtPoint): [number, number] => quadraticGradient(quadratic, point);

/** The step along the gradient on which the worked solution shows what the length means. */
const stepLength = 0.01;

export const gradientLength = defineExercise<QuadraticAtPoint>({
  id: 'gradient-length',
  lesson: 'gradient',
  equation: 'gradient-length',
  kind: 'number',
  version: 1,
  title: { ja: '勾配の長さを求める', en: 'Find the length of a gradient' },
  article: articleAtPoint,
  draw: drawBowlAtPoint,
  fields: () => ({ symbol: lengthName }),
  key: (givens) => ({ reference: Math.hypot(...gradientOf(givens)) }),

  mistakes: [
    {
      code: 'squared-length',
      name: { ja: '平方根をとっていない', en: 'no square root was taken' },
      values: (givens) => [gradientOf(givens).reduce((total, component) => total + component ** 2, 0)],
      explain: (givens, answer) => {
        const squares = gradientOf(givens).map((component) => `${operand(component)}^2`);
        return {
          ja: `${own(answer)}は、成分の2乗の和$${squares.join('+')}$です。これは長さの2乗にあたります。三平方の定理では、最後に平方根をとります。`,
          en: `${own(answer)} is $${squares.join('+')}$, the sum of the squared components. That is the square of the length: Pythagoras ends with a square root.`,
        };
      },
    },
    {
      code: 'sum-of-components',
      name: { ja: '成分を足した', en: 'the components were added' },
      values: (givens) => {
        const [g0, g1] = gradientOf(givens);
        return [g0 + g1, Math.abs(g0) + Math.abs(g1)];
      },
      explain: (givens, answer) => {
        const components = gradientOf(givens);
        const added = sum((answer.alternative === 0 ? components : components.map(Math.abs)).map((component) => tex(component)));
        const magnitudes = answer.alternative === 1;
        return {
          ja: `${own(answer)}は、成分${magnitudes ? 'の絶対値' : ''}を足した$${added}$の値です。二つの成分の向きは直角に交わるので、そのまま足しても矢印の長さにはなりません。それぞれを2乗してから足します。`,
          en: `${own(answer)} is $${added}$, ${magnitudes ? 'the magnitudes of the components' : 'the components'} added. The two stand at right angles, so their sum is not the length of the arrow: square each before you add.`,
        };
      },
    },
    {
      code: 'length-of-point',
      name: { ja: '点の原点からの距離', en: 'the distance of the point' },
      values: ({ point }) => [Math.hypot(...point)],
      explain: ({ point }, answer) => ({
        ja: `${own(answer)}は、原点から点$${pointTex(point)}$までの距離です。座標をそのまま使っています。先に、この点での偏微分を求めます。`,
        en: `${own(answer)} is the distance from the origin to $${pointTex(point)}$: the coordinates themselves were used. Find the partial derivatives at this point first.`,
      }),
    },
    {
      code: 'function-value',
      name: { ja: '関数の値を答えた', en: 'the value of the function' },
      values: ({ quadratic, point }) => [evaluateQuadratic(quadratic, point)],
      explain: ({ point }, answer) => ({
        ja: `${own(answer)}は$${loss('f')}${pointTex(point)}$の値で、この点での高さです。勾配の長さが表すのは高さではなく、坂の急さです。`,
        en: `${own(answer)} is $${loss('f')}${pointTex(point)}$, the height at this point. The length of the gradient is not a height but a steepness.`,
      }),
    },
  ],

  prompt: ({ quadratic, point }) => ({
    ja: `$${functionTex(quadratic)}$の、点$${pointTex(point)}$での勾配の長さ$${lengthName}$を求めてください。有効数字は4桁以上とします。`,
    en: `Find the length $${lengthName}$ of the gradient of $${functionTex(quadratic)}$ at the point $${pointTex(point)}$, to at least four significant digits.`,
  }),

  hints: (givens) => {
    const { quadratic, point } = givens;
    const [first] = gradientOf(givens);
    const [by0, by1] = [partialWith(quadratic, 0, point), partialWith(quadratic, 1, point)];
    return [
      {
        ja: '二つの偏微分は、直角に交わる二つの辺です。勾配の矢印は、その斜辺にあたります。',
        en: 'The two partial derivatives are legs at right angles. The arrow of the gradient is the hypotenuse.',
      },
      {
        ja: `座標を入れた形で書くと$${lengthName}=\\sqrt{(${by0})^2+(${by1})^2}$です。`,
        en: `With the coordinates put in: $${lengthName}=\\sqrt{(${by0})^2+(${by1})^2}$.`,
      },
      {
        ja: `一つ目の偏微分から始めます。$${partialBy(0)}=${by0}=${tex(first)}$で、その2乗は$${tex(first ** 2)}$です。二つ目も同じように2乗します。`,
        en: `Start with the first partial derivative: $${partialBy(0)}=${by0}=${tex(first)}$, and its square is $${tex(first ** 2)}$. Square the second one too.`,
      },
    ];
  },

  solution: (givens) => {
    const { quadratic, point } = givens;
    const gradient = gradientOf(givens);
    const [g0, g1] = gradient;
    const length = Math.hypot(g0, g1);
    const partials = ([0, 1] as const)
      .map((i) => aligned(partialBy(i), ...partialSteps(quadratic, i, point, gradient[i])))
      .join('');
    const work = aligned(
      lengthName,
      `\\sqrt{${operand(g0)}^2+${operand(g1)}^2}`,
      `\\sqrt{${tex(g0 ** 2)}+${tex(g1 ** 2)}}`,
      `\\sqrt{${tex(g0 ** 2 + g1 ** 2)}}`,
      tex(length),
    );
    return {
      ja: `まず、点$${pointTex(point)}$での偏微分を求めます。${partials}次に、三平方の定理を使います。${work}これは、最も急な向きへ進むときの傾きです。その向きに長さ$${step(tex(stepLength))}$だけ進むと、$${loss('f')}$はおよそ${inText(length * stepLength)}増えます。`,
      en: `First, the partial derivatives at $${pointTex(point)}$.${partials}Then Pythagoras:${work}This is the slope in the steepest direction: a step of length $${step(tex(stepLength))}$ that way raises $${loss('f')}$ by about ${inText(length * stepLength)}.`,
    };
  },
});
