import { optionsExplained } from '@/lib/course/choice-text';
import { defineExercise } from '@/lib/course/define-exercise';
import { slope } from '@/lib/course/equation-text';
import type { ChoiceOption } from '@/lib/course/exercise-definition';
import { eta } from '@/lib/course/families/start-and-rate-text';

const gradient = slope('\\frac{\\partial L}{\\partial W}');

const options: readonly ChoiceOption[] = [
  {
    id: 'a',
    text: { ja: `学習率$${eta}$`, en: `learning rate $${eta}$` },
    why: {
      ja: '更新式にはじめから入っている数です。更新しても変わらないので、人が決めておきます。',
      en: 'It enters the update rule and no step changes it: a person sets it beforehand.',
    },
  },
  {
    id: 'b',
    text: { ja: '重み$W$', en: 'weights $W$' },
    why: {
      ja: '更新式の左辺にあり、一歩ごとに書き換わります。学習で決まるパラメータです。',
      en: 'They stand on the left of the update rule and change with every step: parameters that are learned.',
    },
  },
  {
    id: 'c',
    text: { ja: '更新の回数', en: 'number of steps' },
    why: {
      ja: '何回くり返すかは、更新式からは決まりません。人が決めます。',
      en: 'The rule does not say how often it is to be repeated: a person decides.',
    },
  },
  {
    id: 'd',
    text: { ja: 'バイアス', en: 'biases' },
    why: {
      ja: '重みと同じく、勾配を使って更新されるパラメータです。',
      en: 'Like the weights they are updated by their gradient: parameters that are learned.',
    },
  },
  {
    id: 'e',
    text: { ja: `勾配$${gradient}$`, en: `gradient $${gradient}$` },
    why: {
      ja: '設定する値でも、学習で残る値でもありません。一歩ごとに、そのときの重みから計算し直します。',
      en: 'It is neither set nor learned: every step computes it anew from the weights of the moment.',
    },
  },
  {
    id: 'f',
    text: { ja: 'バッチサイズ', en: 'batch size' },
    why: {
      ja: '一度の更新で何個の例を使うかという設定で、人が決めます。',
      en: 'How many examples one step looks at is a setting: a person chooses it.',
    },
  },
];
const right = ['a', 'c', 'f'];

export const whichAreHyperparameters = defineExercise({
  id: 'which-are-hyperparameters',
  lesson: 'gradient-descent',
  equation: 'learning-rate-limit',
  kind: 'choice',
  version: 1,
  title: { ja: 'ハイパーパラメータはどれか', en: 'Which are hyperparameters?' },
  article: {},
  key: () => ({ right, several: true }),
  mistakes: [],
  options,

  prompt: () => ({
    ja: 'ネットワークを勾配降下法で学習させます。次のうち、学習を始める前に人が決めておくもの、つまりハイパーパラメータはどれでしょうか。当てはまるものをすべて選んでください。',
    en: 'A network is trained by gradient descent. Which of these are hyperparameters, that is, set by a person before the training begins? Choose all that apply.',
  }),

  hints: () => [
    {
      ja: '同じデータ、同じネットワークで学習をやり直すとします。始める前に決めておかなければならない設定は、どれでしょうか。',
      en: 'Suppose the training is to be repeated with the same data and the same network. Which settings must be agreed before it starts?',
    },
    {
      ja: `更新式$W\\leftarrow W-${eta}\\,${gradient}$を見ます。一歩ごとに変わるのは、どの文字でしょうか。式に現れないものについては、誰が決めるのかを考えます。`,
      en: `Look at the update rule $W\\leftarrow W-${eta}\\,${gradient}$. Which letters change with every step? For what does not appear in it, ask who decides.`,
    },
    {
      ja: '左辺の$W$は、更新で書き換わります。ですから、$W$は人が決める数ではありません。同じ問いを、ほかの五つにも当てはめます。',
      en: 'The $W$ on the left is rewritten by the step, so it is not a number that a person sets. Put the same question to the other five.',
    },
  ],

  solution: () => {
    const explained = optionsExplained(options, right);
    return {
      ja: `問うのは、更新がその数を書き換えるかどうかです。${explained.ja}

ハイパーパラメータは勾配では求まりません。いくつかの値で学習させ、結果を比べて選びます。`,
      en: `Ask whether a step rewrites the number.${explained.en}

No gradient yields a hyperparameter: one trains with several values and compares what comes out.`,
    };
  },
});
