import type { Erratum } from '@/lib/course/erratum';
import { tex as number } from '@/lib/course/number-text';
import { bowlAfter, stepOnBowl } from '@/lib/numerics/descent';
import { evaluateQuadratic, type Point, type Quadratic, quadraticGradient } from '@/lib/numerics/quadratic';

const bowl: Quadratic = [1, 0, 1];
const start: Point = [-3, 4];
const eta = 1 / 10;
const vector = (cells: Point) => `\\left(${number(cells[0])},\\,${number(cells[1])}\\right)`;
/** An update of two variables, one under the other: what comes before each partial derivative, and by which variable it is. */
const twoLines = (first: string, second: string, [x, y]: readonly [string, string]) => {
  const by = (variable: string) => `\\dfrac{\\partial f}{\\partial ${variable}}`;
  return `$\\begin{aligned}${first}${by(x)}\\\\[0.9em]${second}${by(y)}\\end{aligned}$`;
};
const f = (point: Point) => evaluateQuadratic(bowl, point);

export const gradientAndDescentErrata: readonly Erratum[] = [
  {
    id: 'two-variables',
    lesson: 'partial-derivatives',
    askedBy: 'two-arguments',
    checkAnswers: ['two-arguments'],
    place: { ja: '2変数の関数', en: 'Function of two variables' },
    printed: { ja: '$f(x_0-x_1)=x_0^2+x_1^2$', en: '$f(x_0-x_1)=x_0^2+x_1^2$' },
    right: { ja: '$f(x_0,x_1)=x_0^2+x_1^2$', en: '$f(x_0,x_1)=x_0^2+x_1^2$' },
    reason: {
      ja: '差$x_0-x_1$は一つの数です。差が同じでも、右辺の値が同じとは限りません。',
      en: 'The difference $x_0-x_1$ is one number. Points with the same difference may have different values on the right.',
    },
    check: () => [
      {
        label: { ja: '$(3,\\,4)$で（差は$-1$）', en: 'At $(3,\\,4)$; difference $-1$' },
        tex: `3^2+4^2=${number(f([3, 4]))}`,
        shows: 'printed',
      },
      {
        label: { ja: '$(0,\\,1)$で（差は$-1$）', en: 'At $(0,\\,1)$; difference $-1$' },
        tex: `0^2+1^2=${number(f([0, 1]))}`,
        shows: 'printed',
      },
    ],
  },
  {
    id: 'gradient',
    lesson: 'gradient',
    askedBy: 'fix-gradient',
    checkAnswers: ['gradient-at-points'],
    place: { ja: '勾配の成分', en: 'Components of the gradient' },
    printed: {
      ja: '$\\left(\\dfrac{\\partial f}{\\partial x_0},\\ \\dfrac{\\partial f}{\\partial x_0}\\right)$',
      en: '$\\left(\\dfrac{\\partial f}{\\partial x_0},\\ \\dfrac{\\partial f}{\\partial x_0}\\right)$',
    },
    right: {
      ja: '$\\left(\\dfrac{\\partial f}{\\partial x_0},\\ \\dfrac{\\partial f}{\\partial x_1}\\right)$',
      en: '$\\left(\\dfrac{\\partial f}{\\partial x_0},\\ \\dfrac{\\partial f}{\\partial x_1}\\right)$',
    },
    reason: {
      ja: '勾配は、すべての変数についての偏微分を一つずつ並べたものです。',
      en: 'The gradient lists the partial derivative with respect to each of the variables, once each.',
    },
    check: () => {
      const [first, second] = quadraticGradient(bowl, [3, 4]);
      return [
        {
          label: { ja: '$(3,\\,4)$で、原文のとおり', en: 'At $(3,\\,4)$, as printed' },
          tex: vector([first, first]),
          shows: 'printed',
        },
        { label: { ja: '$(3,\\,4)$で、正しくは', en: 'At $(3,\\,4)$, corrected' }, tex: vector([first, second]), shows: 'right' },
      ];
    },
  },
  {
    id: 'direction',
    lesson: 'gradient-descent',
    checkAnswers: ['one-step'],
    place: { ja: '進む向き', en: 'Direction of the step' },
    printed: { ja: '勾配の方向に調整する', en: 'adjust in the direction of the gradient' },
    right: { ja: '勾配と逆の方向に調整する', en: 'adjust against the gradient' },
    reason: {
      ja: '勾配が指すのは、値が最も速く増える向きです。小さくするには、逆へ進みます。',
      en: 'The gradient points to where the value grows fastest. To make it smaller, go the other way.',
    },
    check: () => {
      const uphill = stepOnBowl(start, -eta);
      const downhill = stepOnBowl(start, eta);
      return [
        {
          label: { ja: '$(-3,\\,4)$から勾配の方向へ、$\\eta=0.1$', en: 'From $(-3,\\,4)$ along the gradient, $\\eta=0.1$' },
          tex: `f\\colon ${number(f(start))}\\to ${number(f(uphill))}`,
          shows: 'printed',
        },
        {
          label: { ja: '逆の方向へ', en: 'Against it' },
          tex: `f\\colon ${number(f(start))}\\to ${number(f(downhill))}`,
          shows: 'right',
        },
      ];
    },
  },
  {
    id: 'update-rule',
    lesson: 'gradient-descent',
    askedBy: 'update-rule',
    checkAnswers: ['one-step'],
    place: { ja: '更新式', en: 'Update rule' },
    printed: {
      ja: twoLines('x_0&=x_1-\\eta', 'y_0&=y_1-\\eta', ['x_0', 'y_0']),
      en: twoLines('x_0&=x_1-\\eta', 'y_0&=y_1-\\eta', ['x_0', 'y_0']),
    },
    right: {
      ja: twoLines('x_0&\\leftarrow x_0-\\eta', 'x_1&\\leftarrow x_1-\\eta', ['x_0', 'x_1']),
      en: twoLines('x_0&\\leftarrow x_0-\\eta', 'x_1&\\leftarrow x_1-\\eta', ['x_0', 'x_1']),
    },
    reason: {
      ja: 'どの変数でも、いまの自分の値から、自分の偏微分に$\\eta$を掛けた値を引きます。',
      en: 'Each variable starts from its own present value and takes off $\\eta$ times its own partial derivative.',
    },
    check: () => {
      const [g0] = quadraticGradient(bowl, start);
      const [right] = stepOnBowl(start, eta);
      return [
        {
          label: { ja: '$(-3,\\,4)$から1回、原文のとおり', en: 'One step from $(-3,\\,4)$, as printed' },
          tex: `4-0.1\\cdot(-6)=${number(start[1] - eta * g0)}`,
          shows: 'printed',
        },
        { label: { ja: '正しくは', en: 'Corrected' }, tex: `-3-0.1\\cdot(-6)=${number(right)}`, shows: 'right' },
      ];
    },
  },
  {
    id: 'learning-rate',
    lesson: 'gradient-descent',
    askedBy: 'find-learning-rate',
    checkAnswers: ['find-learning-rate', 'hundred-steps'],
    place: { ja: '100回の例の学習率', en: 'Learning rate of the 100 steps' },
    printed: {
      ja: '$\\eta=0.01$で$(-6.1\\times10^{-10},\\,8.1\\times10^{-10})$に着く',
      en: '$\\eta=0.01$ ends at $(-6.1\\times10^{-10},\\,8.1\\times10^{-10})$',
    },
    printedWhileAsked: {
      ja: '$(-3,\\,4)$からの$100$回の更新に$\\eta=0.01$',
      en: '$\\eta=0.01$ for the $100$ steps from $(-3,\\,4)$',
    },
    right: { ja: '$\\eta=0.1$', en: '$\\eta=0.1$' },
    reason: {
      ja: '$\\eta=0.01$では、1回の更新で座標に0.98が掛かるだけです。100回くり返しても、原点までの道のりの13%が残ります。',
      en: 'With $\\eta=0.01$ each step leaves 0.98 of the distance to the origin; after 100 of them 13% of it is still there.',
    },
    check: () => [
      {
        label: { ja: '$\\eta=0.01$、100回', en: '$\\eta=0.01$, 100 steps' },
        tex: vector(bowlAfter(start, 1 / 100, 100)),
        shows: 'printed',
      },
      {
        label: { ja: '$\\eta=0.1$、100回', en: '$\\eta=0.1$, 100 steps' },
        tex: vector(bowlAfter(start, eta, 100)),
        shows: 'right',
      },
    ],
  },
  {
    id: 'end-point',
    lesson: 'gradient-descent',
    askedBy: 'hundred-steps',
    checkAnswers: ['hundred-steps'],
    place: { ja: '終点の書き方', en: 'How the end point is written' },
    printed: { ja: '$-6.11110793e^{-10}$', en: '$-6.11110793e^{-10}$' },
    printedWhileAsked: { ja: '$\\left(a\\,e^{-10},\\,b\\,e^{-10}\\right)$', en: '$\\left(a\\,e^{-10},\\,b\\,e^{-10}\\right)$' },
    right: { ja: '$-6.11110793\\times10^{-10}$', en: '$-6.11110793\\times10^{-10}$' },
    reason: {
      ja: '計算機の表示のeは「10の何乗」を表す印で、ネイピア数$e$ではありません。',
      en: 'The e that a computer prints stands for a power of ten. It is not Euler’s number $e$.',
    },
    check: () => [
      {
        label: { ja: '原文のとおり、$e=2.718\\ldots$として', en: 'As printed, with $e=2.718\\ldots$' },
        tex: number(-6.11110793 * Math.exp(-10)),
        shows: 'printed',
      },
      {
        label: { ja: '100回後の第1成分', en: 'First component after 100 steps' },
        tex: number(bowlAfter(start, eta, 100)[0]),
        shows: 'right',
      },
    ],
  },
  {
    id: 'w-entries',
    lesson: 'neural-network-gradient',
    place: { ja: '重み$W$の書き方', en: 'How the weights $W$ are written' },
    printed: {
      ja: '$\\begin{pmatrix}w_{11}w_{21}w_{31}\\\\w_{12}w_{22}w_{32}\\end{pmatrix}$',
      en: '$\\begin{pmatrix}w_{11}w_{21}w_{31}\\\\w_{12}w_{22}w_{32}\\end{pmatrix}$',
    },
    right: {
      ja: '$\\begin{pmatrix}w_{11}&w_{21}&w_{31}\\\\w_{12}&w_{22}&w_{32}\\end{pmatrix}$',
      en: '$\\begin{pmatrix}w_{11}&w_{21}&w_{31}\\\\w_{12}&w_{22}&w_{32}\\end{pmatrix}$',
    },
    reason: {
      ja: '入力が2個、出力が3個なので、重みの行列は2×3です。要素ごとに列を分けて書きます。',
      en: 'With two inputs and three outputs the weights stand in two rows and three columns. Each entry stands in a column of its own.',
    },
    check: () => [],
  },
];
