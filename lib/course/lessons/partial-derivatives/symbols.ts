import type { EquationSymbol } from '@/lib/course/lesson';

/** The symbols of lesson 3; an equation's legend, the figure and the exercise light up by `id`. */
export const surface: EquationSymbol = {
  id: 'f',
  quantity: 'e',
  tex: 'f(x_0,x_1)',
  name: { ja: '2変数の関数', en: 'function of two variables' },
  meaning: {
    ja: '二つの数の組に、一つの数を対応させます。ここではお椀の形の曲面の高さです。',
    en: 'Gives one number for each pair of numbers: here the height of a bowl above the point.',
  },
};

export const first: EquationSymbol = {
  id: 'x0',
  quantity: 'k',
  tex: 'x_0',
  name: { ja: '一つ目の変数', en: 'first variable' },
  meaning: {
    ja: '一つ目の方向の位置です。番号は0から付けます。',
    en: 'The position along the first axis. Counting starts at 0.',
  },
};

export const second: EquationSymbol = {
  id: 'x1',
  quantity: 'k',
  tex: 'x_1',
  name: { ja: '二つ目の変数', en: 'second variable' },
  meaning: { ja: '二つ目の方向の位置です。', en: 'The position along the second axis.' },
};

export const partialByFirst: EquationSymbol = {
  id: 'g0',
  quantity: 'g',
  tex: '\\frac{\\partial f}{\\partial x_0}',
  name: { ja: '$x_0$による偏微分', en: 'partial derivative with respect to $x_0$' },
  meaning: {
    ja: '$x_1$を固定し、$x_0$を動かしたときの傾きです。',
    en: 'The slope as $x_0$ moves while $x_1$ is held fixed.',
  },
};

export const partialBySecond: EquationSymbol = {
  id: 'g1',
  quantity: 'g',
  tex: '\\frac{\\partial f}{\\partial x_1}',
  name: { ja: '$x_1$による偏微分', en: 'partial derivative with respect to $x_1$' },
  meaning: {
    ja: '$x_0$を固定し、$x_1$を動かしたときの傾きです。',
    en: 'The slope as $x_1$ moves while $x_0$ is held fixed.',
  },
};
