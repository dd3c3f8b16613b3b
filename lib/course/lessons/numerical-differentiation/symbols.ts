import type { EquationSymbol } from '@/lib/course/lesson';

/** The symbols of lesson 2; an equation's legend, the figure and the exercise light up by `id`. */
export const functionValue: EquationSymbol = {
  id: 'f',
  quantity: 'e',
  tex: 'f(x)',
  name: { ja: '関数の値', en: 'value of the function' },
  meaning: {
    ja: '値を調べることのできる関数です。学習では損失がこの役をします。',
    en: 'A function whose values we can ask for. In learning, the loss plays this part.',
  },
};

export const point: EquationSymbol = {
  id: 'x',
  quantity: 'k',
  tex: 'x',
  name: { ja: '点', en: 'the point' },
  meaning: { ja: '傾きを知りたい場所です。', en: 'The place at which we want the slope.' },
};

export const stepSize: EquationSymbol = {
  id: 'h',
  quantity: 's',
  tex: 'h',
  name: { ja: '刻み幅', en: 'step size' },
  meaning: {
    ja: '二つ目の点を、どれだけ離して置くかを表します。小さい正の数です。',
    en: 'How far away the second point is placed: a small positive number.',
  },
};

export const derivative: EquationSymbol = {
  id: 'g',
  quantity: 'g',
  tex: '\\frac{df(x)}{dx}',
  name: { ja: '微分', en: 'derivative' },
  meaning: {
    ja: '点$x$での接線の傾きです。$x$を少し動かしたときに、$f$がその何倍変わるかを表します。',
    en: 'The slope of the tangent at $x$: a small change of $x$ changes $f$ this many times as much.',
  },
};

export const slopeAtPoint: EquationSymbol = {
  ...derivative,
  tex: "f'(x)",
  name: { ja: '本当の傾き', en: 'the true slope' },
};

export const square: EquationSymbol = {
  id: 'f',
  quantity: 'e',
  tex: 'y',
  name: { ja: '例の関数', en: 'the example function' },
  meaning: { ja: '$x$を2乗した値です。', en: 'The square of $x$.' },
};

export const squareDerivative: EquationSymbol = {
  ...derivative,
  tex: '\\frac{dy}{dx}',
  name: { ja: '解析的な微分', en: 'analytic derivative' },
  meaning: {
    ja: '式の変形によって、誤差なしに求めた微分です。',
    en: 'The derivative found by transforming the formula, with no error in it.',
  },
};

export const forwardOrder: EquationSymbol = {
  id: 'order',
  quantity: 'k',
  tex: 'O(h)',
  name: { ja: '1次の打ち切り誤差', en: 'first-order truncation error' },
  meaning: {
    ja: '$h$を小さくすると、およそ$h$に比例して小さくなる誤差です。$h$を半分にすると、およそ半分になります。',
    en: 'An error that shrinks about in proportion to $h$: halve $h$ and it roughly halves.',
  },
};

export const centralOrder: EquationSymbol = {
  id: 'order',
  quantity: 'k',
  tex: 'O(h^2)',
  name: { ja: '2次の打ち切り誤差', en: 'second-order truncation error' },
  meaning: {
    ja: 'およそ$h^2$に比例して小さくなる誤差です。$h$を半分にすると、およそ4分の1になります。',
    en: 'An error that shrinks about in proportion to $h^2$: halve $h$ and it falls to about a quarter.',
  },
};

export const centralError: EquationSymbol = {
  id: 'error',
  quantity: 'k',
  tex: 'e(h)',
  name: { ja: '中心差分の誤差', en: 'error of the central difference' },
  meaning: {
    ja: '計算機で求めた中心差分と、本当の傾きとの差の大きさです。前の項が打ち切り誤差、後の項が丸め誤差です。',
    en: 'How far the computed central difference is from the true slope: truncation in the first term, rounding in the second.',
  },
};

export const thirdDerivative: EquationSymbol = {
  id: 'third',
  quantity: 'g',
  tex: 'f^{(3)}(x)',
  name: { ja: '三階微分', en: 'third derivative' },
  meaning: {
    ja: '微分を三回くり返したものです。中心差分の打ち切り誤差の大きさを決めます。',
    en: 'The derivative taken three times. It sets the size of the central difference’s truncation error.',
  },
};

export const epsilon: EquationSymbol = {
  id: 'epsilon',
  quantity: 'k',
  tex: '\\varepsilon',
  name: { ja: '丸めの細かさ', en: 'rounding unit' },
  meaning: {
    ja: '1とその次に表せる数との間隔です。float64では約$2.2\\times10^{-16}$、float32では約$1.2\\times10^{-7}$です。',
    en: 'The gap between 1 and the next number that can be stored: about $2.2\\times10^{-16}$ in float64, $1.2\\times10^{-7}$ in float32.',
  },
};
