import type { EquationSymbol } from '@/lib/course/lesson';

/** The symbols of lesson 5; an equation's legend, the figure and the exercise light up by `id`. */
export const variable: EquationSymbol = {
  id: 'x',
  quantity: 'k',
  tex: 'x_i',
  name: { ja: '変数', en: 'variable' },
  meaning: {
    ja: '動かす変数です。右辺の$x_i$は更新する前の値で、左辺は更新したあとの値です。',
    en: 'A variable that is moved. On the right it has its old value, on the left its new one.',
  },
};

export const learningRate: EquationSymbol = {
  id: 'eta',
  quantity: 's',
  tex: '\\eta',
  name: { ja: '学習率', en: 'learning rate' },
  meaning: {
    ja: '一度の更新でどれだけ動くかを決める正の数です。学習で決まるのではなく、人が決めるハイパーパラメータです。',
    en: 'A positive number that sets how far one step goes. It is a hyperparameter: a person sets it, it is not learned.',
  },
};

export const partial: EquationSymbol = {
  id: 'g',
  quantity: 'g',
  tex: '\\frac{\\partial f}{\\partial x_i}',
  name: { ja: '勾配の成分', en: 'component of the gradient' },
  meaning: {
    ja: '更新する前の点での、$x_i$による偏微分です。',
    en: 'The partial derivative with respect to $x_i$, at the old point.',
  },
};

export const index: EquationSymbol = {
  id: 'i',
  quantity: 'k',
  tex: 'i',
  name: { ja: '変数の番号', en: 'number of the variable' },
  meaning: { ja: 'ここでは0と1をとります。', en: 'Here 0 and 1.' },
};

export const point: EquationSymbol = {
  id: 'x',
  quantity: 'k',
  tex: 'x',
  name: { ja: '更新後の点', en: 'the point reached' },
  meaning: { ja: '$n$回更新したあとの点です。', en: 'The point after $n$ steps.' },
};

export const start: EquationSymbol = {
  id: 'start',
  quantity: 'k',
  tex: 'x_{\\text{start}}',
  name: { ja: '出発点', en: 'starting point' },
  meaning: { ja: '最初の更新をする前の点です。', en: 'The point before the first step.' },
};

export const steps: EquationSymbol = {
  id: 'n',
  quantity: 'k',
  tex: 'n',
  name: { ja: '更新の回数', en: 'number of steps' },
  meaning: { ja: '更新式を何回使ったかを表します。', en: 'How many times the update rule has been applied.' },
};

export const curvatureFirst: EquationSymbol = {
  id: 'a',
  quantity: 'k',
  tex: 'a',
  name: { ja: '$x_0^2$の係数', en: 'coefficient of $x_0^2$' },
  meaning: {
    ja: '$f=ax_0^2+cx_1^2$の、$x_0$方向の曲がりの強さです。',
    en: 'How strongly $f=ax_0^2+cx_1^2$ bends along $x_0$.',
  },
};

export const curvatureSecond: EquationSymbol = {
  id: 'c',
  quantity: 'k',
  tex: 'c',
  name: { ja: '$x_1^2$の係数', en: 'coefficient of $x_1^2$' },
  meaning: { ja: '$x_1$方向の曲がりの強さです。', en: 'How strongly it bends along $x_1$.' },
};
