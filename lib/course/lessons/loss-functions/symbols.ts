import type { EquationSymbol } from '@/lib/course/lesson';

/** The symbols of lesson 1, one object each: an equation's legend, the figure and the exercise light up by `id`. */
export const output: EquationSymbol = {
  id: 'y',
  quantity: 'y',
  tex: 'y_k',
  name: { ja: '出力', en: 'output' },
  meaning: {
    ja: 'ネットワークがクラス$k$に与えた確率です。ソフトマックス関数を通した値なので、どれも0以上で、和は1です。',
    en: 'The probability that the network gives to class $k$. It comes out of softmax: no entry is below 0, and all of them sum to 1.',
  },
};

export const target: EquationSymbol = {
  id: 't',
  quantity: 't',
  tex: 't_k',
  name: { ja: '教師データ', en: 'target' },
  meaning: {
    ja: '正解のクラスで1、ほかのクラスで0をとります（one-hot表現）。',
    en: '1 for the true class and 0 for every other: the one-hot encoding.',
  },
};

export const loss: EquationSymbol = {
  id: 'e',
  quantity: 'e',
  tex: 'E',
  name: { ja: '損失', en: 'loss' },
  meaning: {
    ja: '出力が正解からどれほど外れているかを表す、一つの数です。小さいほどよい出力です。',
    en: 'One number for how far the output is from the target. The smaller it is, the better the output.',
  },
};

export const index: EquationSymbol = {
  id: 'k',
  quantity: 'k',
  tex: 'k',
  name: { ja: '添字', en: 'index' },
  meaning: {
    ja: '出力と教師データの次元、つまりクラスを順に指します。手書き数字なら$k=0$から$9$までの10個です。',
    en: 'Runs over the classes, the dimensions of output and target: $k=0$ to $9$ for handwritten digits.',
  },
};

export const term: EquationSymbol = {
  id: 'd',
  quantity: 'k',
  tex: 'd_k',
  name: { ja: '和の一項', en: 'one term of the sum' },
  meaning: {
    ja: 'クラス$k$での外れの大きさです。2乗するので、負にはなりません。',
    en: 'How far off the output is at class $k$. Being a square, it is never negative.',
  },
};

export const trueOutput: EquationSymbol = {
  id: 'y',
  quantity: 'y',
  tex: 'y_c',
  name: { ja: '正解のクラスの出力', en: 'output for the true class' },
  meaning: {
    ja: 'ネットワークが正解のクラス$c$に与えた確率です。',
    en: 'The probability that the network gives to the true class $c$.',
  },
};

export const trueClass: EquationSymbol = {
  id: 'c',
  quantity: 'k',
  tex: 'c',
  name: { ja: '正解のクラス', en: 'true class' },
  meaning: {
    ja: '教師データが1となる、ただ一つの添字です。',
    en: 'The one index at which the target is 1.',
  },
};

export const delta: EquationSymbol = {
  id: 'delta',
  quantity: 'k',
  tex: '\\delta',
  name: { ja: '微小な定数', en: 'a tiny constant' },
  meaning: {
    ja: '$10^{-7}$という小さな定数です。$\\log$の中身が0になるのを防ぎます。',
    en: 'The small constant $10^{-7}$. It keeps the argument of $\\log$ away from 0.',
  },
};
