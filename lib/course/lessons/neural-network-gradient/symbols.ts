import type { EquationSymbol } from '@/lib/course/lesson';

/** The symbols of lesson 6; an equation's legend, the figure and the exercise light up by `id`. */
export const weights: EquationSymbol = {
  id: 'W',
  quantity: 'k',
  tex: 'W',
  name: { ja: '重み', en: 'weights' },
  meaning: {
    ja: '入力から出力へのつながりの強さを並べた、2行3列の行列です。',
    en: 'The strengths of the connections from inputs to outputs: a matrix of 2 rows and 3 columns.',
  },
};

export const weight: EquationSymbol = {
  id: 'w',
  quantity: 'k',
  tex: 'w_{ji}',
  name: { ja: '一つの重み', en: 'one weight' },
  meaning: {
    ja: '一つ目の添字$j$は次の層のニューロン、二つ目の添字$i$は入力の番号です。どちらも1から数えます。',
    en: 'The first index, $j$, names the neuron of the next layer, the second, $i$, the input. Both count from 1.',
  },
};

export const input: EquationSymbol = {
  id: 'x',
  quantity: 'k',
  tex: 'x',
  name: { ja: '入力', en: 'input' },
  meaning: {
    ja: 'ネットワークに渡す二つの数です。行ベクトルとして扱います。',
    en: 'The two numbers given to the network, taken as a row.',
  },
};

export const score: EquationSymbol = {
  id: 'z',
  quantity: 'y',
  tex: 'z',
  name: { ja: '得点', en: 'scores' },
  meaning: {
    ja: 'ソフトマックス関数に通す前の、クラスごとの値です。負にもなり、和が1とも限りません。',
    en: 'One value per class, before softmax. It may be negative, and the scores need not sum to 1.',
  },
};

export const output: EquationSymbol = {
  id: 'y',
  quantity: 'y',
  tex: 'y_k',
  name: { ja: '出力', en: 'output' },
  meaning: {
    ja: 'クラス$k$の確率です。どれも正で、和は1です。',
    en: 'The probability of class $k$: positive, and all of them sum to 1.',
  },
};

export const outputs: EquationSymbol = { ...output, tex: 'y' };

export const target: EquationSymbol = {
  id: 't',
  quantity: 't',
  tex: 't_k',
  name: { ja: '教師データ', en: 'target' },
  meaning: { ja: '正解のクラスで1、ほかで0です。', en: '1 for the true class and 0 for every other.' },
};

export const targets: EquationSymbol = { ...target, tex: 't' };

export const index: EquationSymbol = {
  id: 'k',
  quantity: 'k',
  tex: 'k',
  name: { ja: 'クラスの番号', en: 'class index' },
  meaning: { ja: 'ここでは0、1、2です。', en: 'Here 0, 1 and 2.' },
};

export const loss: EquationSymbol = {
  id: 'e',
  quantity: 'e',
  tex: 'L',
  name: { ja: '損失', en: 'loss' },
  meaning: {
    ja: '交差エントロピー誤差です。ここでは重み$W$の関数とみなします。',
    en: 'The cross-entropy error, seen here as a function of the weights $W$.',
  },
};

export const weightGradient: EquationSymbol = {
  id: 'g',
  quantity: 'g',
  tex: '\\frac{\\partial L}{\\partial W}',
  name: { ja: '重みについての勾配', en: 'gradient with respect to the weights' },
  meaning: {
    ja: '重みごとの偏微分を、$W$と同じ形状に並べた行列です。',
    en: 'The partial derivative with respect to every weight, in a matrix of the same shape as $W$.',
  },
};

export const learningRate: EquationSymbol = {
  id: 'eta',
  quantity: 's',
  tex: '\\eta',
  name: { ja: '学習率', en: 'learning rate' },
  meaning: { ja: '一度の更新でどれだけ動くかを決める正の数です。', en: 'A positive number that sets how far one step goes.' },
};
