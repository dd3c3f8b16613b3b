import { optionsExplained } from '@/lib/course/choice-text';
import { defineExercise } from '@/lib/course/define-exercise';
import { output } from '@/lib/course/equation-text';
import type { ChoiceOption } from '@/lib/course/exercise-definition';
import { tex } from '@/lib/course/number-text';
import { crossEntropy, sourceDelta } from '@/lib/numerics/loss';

/** What the loss of a true class with probability 0 becomes once δ is added. */
const lossAtZero = crossEntropy([0, 1], [1, 0], sourceDelta);

const options: readonly ChoiceOption[] = [
  {
    id: 'a',
    text: {
      ja: '$\\log 0$は0なので、その例が損失に効かなくなる。$\\delta$を足すと再び効く。',
      en: '$\\log 0$ is 0, so this example no longer counts; $\\delta$ brings it back.',
    },
    why: {
      ja: '$\\log 1$が0です。$\\log 0$は値をもちません。',
      en: 'It is $\\log 1$ that is 0; $\\log 0$ has no value.',
    },
  },
  {
    id: 'b',
    text: {
      ja: '損失が負になり、坂を登ってしまう。$\\delta$を足すと正に保たれる。',
      en: 'The loss turns negative and descent runs uphill; $\\delta$ keeps it positive.',
    },
    why: {
      ja: '出力は1を超えないので$-\\log y\\ge 0$です。損失は負になりません。',
      en: 'An output never exceeds 1, so $-\\log y\\ge 0$: the loss does not turn negative.',
    },
  },
  {
    id: 'c',
    text: {
      ja: '損失が無限大になり、使える勾配が得られず学習が止まる。$\\delta$を足すと大きくても有限で、約16.1に収まる。',
      en: 'The loss is infinite, no usable gradient follows and training stops; with $\\delta$ it is large but finite, about 16.1.',
    },
    why: {
      ja: '有限な値であれば勾配が求まり、学習を続けられます。',
      en: 'A finite value still has a gradient, and training goes on.',
    },
  },
  {
    id: 'd',
    text: {
      ja: '問題は起きない。$\\delta$を足すと損失の値がより正確になる。',
      en: 'Nothing goes wrong; $\\delta$ makes the loss more accurate.',
    },
    why: {
      ja: '$\\delta$は損失の値をわずかに狂わせます。止まらないことの代価です。',
      en: '$\\delta$ falsifies the value a little; that is its price.',
    },
  },
];
const right = ['c'];

export const whyDelta = defineExercise({
  id: 'why-delta',
  lesson: 'loss-functions',
  equation: 'cross-entropy-delta',
  kind: 'choice',
  version: 1,
  title: { ja: 'δを足すのはなぜか', en: 'Why add δ?' },
  article: {},
  key: () => ({ right }),
  mistakes: [],
  options,

  prompt: () => ({
    ja: `ある例で、正解のクラスの出力$${output('y_c')}$がちょうど0になりました。$-\\log 0$は学習に何をもたらすでしょうか。また、$\\delta$を足すのはなぜでしょうか。`,
    en: `For some example the output $${output('y_c')}$ of the true class comes out as exactly 0. What does $-\\log 0$ do to training, and why is $\\delta$ added?`,
  }),

  hints: () => [
    {
      ja: '確率を0へ近づけながら、損失の値を追ってみます。どこかで止まるでしょうか。',
      en: 'Follow the loss as the probability is moved towards 0. Does it stop anywhere?',
    },
    {
      ja: `$-\\log ${output('y_c')}$に$${output('y_c')}=0$を入れたものと、$-\\log(${output('0')}+10^{-7})$とを比べます。`,
      en: `Compare $-\\log ${output('y_c')}$ at $${output('y_c')}=0$ with $-\\log(${output('0')}+10^{-7})$.`,
    },
    {
      ja: '$-\\log 0.1=2.30259$、$-\\log 0.01=4.60517$、$-\\log 0.001=6.90776$です。確率が10分の1になるたびに、2.30259ずつ増えます。',
      en: '$-\\log 0.1=2.30259$, $-\\log 0.01=4.60517$, $-\\log 0.001=6.90776$: each time the probability falls to a tenth, the loss grows by 2.30259.',
    },
  ],

  solution: () => {
    const explained = optionsExplained(options, right);
    return {
      ja: `$${output('y_c')}$が0に近づくと、$-\\log ${output('y_c')}$は限りなく大きくなり、0では値をもちません。計算機では無限大となり、そこから求める勾配も数ではなくなるので、重みを動かせません。$\\delta=10^{-7}$を足すと、$-\\log(0+10^{-7})=${tex(lossAtZero)}$で止まります。${explained.ja}`,
      en: `As $${output('y_c')}$ nears 0, $-\\log ${output('y_c')}$ grows without bound, and at 0 it has no value. A computer makes it infinite; the gradient that follows is not a number, and the weights cannot be moved. With $\\delta=10^{-7}$ the loss stops at $-\\log(0+10^{-7})=${tex(lossAtZero)}$.${explained.en}`,
    };
  },
});
