import type { EquationSymbol } from '@/lib/course/lesson';

/** The symbols of lesson 4; an equation's legend, the figure and the exercise light up by `id`. */
export const surface: EquationSymbol = {
  id: 'f',
  quantity: 'e',
  tex: 'f',
  name: { ja: '2変数の関数', en: 'function of two variables' },
  meaning: { ja: '点ごとの高さを与える関数です。', en: 'Gives the height at each point.' },
};

export const gradient: EquationSymbol = {
  id: 'g',
  quantity: 'g',
  tex: '\\nabla f',
  name: { ja: '勾配', en: 'gradient' },
  meaning: {
    ja: '偏微分を順に並べたベクトルです。0でなければ、最も急に登る向きを指します。',
    en: 'The partial derivatives in order, as a vector. Where it is not 0 it points in the direction of steepest ascent.',
  },
};

export const partialByFirst: EquationSymbol = {
  id: 'g0',
  quantity: 'g',
  tex: '\\frac{\\partial f}{\\partial x_0}',
  name: { ja: '勾配の第1成分', en: 'first component' },
  meaning: { ja: '$x_0$による偏微分です。', en: 'The partial derivative with respect to $x_0$.' },
};

export const partialBySecond: EquationSymbol = {
  id: 'g1',
  quantity: 'g',
  tex: '\\frac{\\partial f}{\\partial x_1}',
  name: { ja: '勾配の第2成分', en: 'second component' },
  meaning: { ja: '$x_1$による偏微分です。', en: 'The partial derivative with respect to $x_1$.' },
};

export const length: EquationSymbol = {
  id: 'length',
  quantity: 'g',
  tex: '\\lVert\\nabla f\\rVert',
  name: { ja: '勾配の長さ', en: 'length of the gradient' },
  meaning: {
    ja: '最も急な向きへ進むときの傾きです。坂が急なほど長くなります。',
    en: 'The slope met when going in the steepest direction: the steeper the hill, the longer.',
  },
};

export const direction: EquationSymbol = {
  id: 'd',
  quantity: 'k',
  tex: 'd',
  name: { ja: '下る向き', en: 'the way down' },
  meaning: {
    ja: 'その点で$f$が最も急に小さくなる向きです。',
    en: 'The direction in which $f$ falls most steeply from this point.',
  },
};
