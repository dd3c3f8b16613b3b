import { optionsExplained } from '@/lib/course/choice-text';
import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss, output, slope, target } from '@/lib/course/equation-text';
import type { ChoiceOption } from '@/lib/course/exercise-definition';
import { articleNetwork, drawTarget, drawWeights, type NetworkGivens } from '@/lib/course/families/network';
import { networkDisplay, networkWords, weightAt } from '@/lib/course/families/network-text';
import { operand, tex } from '@/lib/course/number-text';
import type { Bilingual } from '@/lib/i18n/locale';
import { networkOutput, weightGradient } from '@/lib/numerics/network';

/** index is [row, column] in W, from 0. */
type WeightGivens = NetworkGivens & { readonly index: readonly [row: number, column: number] };

const L = loss('L');

const options: readonly ChoiceOption[] = [
  {
    id: 'a',
    text: { ja: `$${L}$は増える。`, en: `It raises $${L}$.` },
    why: { ja: '偏微分が正のときです。', en: 'That takes a positive partial derivative.' },
  },
  {
    id: 'b',
    text: { ja: `$${L}$は減る。`, en: `It lowers $${L}$.` },
    why: { ja: '偏微分が負のときです。', en: 'That takes a negative partial derivative.' },
  },
  {
    id: 'c',
    text: { ja: `$${L}$は変わらない。`, en: `It leaves $${L}$ as it is.` },
    why: {
      ja: `偏微分が0のときです。$${output('y')}-${target('t')}$の成分は0にならないので、この重みを通る入力が0のときに限ります。`,
      en: `That takes a partial derivative of 0. No entry of $${output('y')}-${target('t')}$ is ever 0, so the input that passes through the weight must be.`,
    },
  },
];

function slopeAt({ x, W, t, index: [row, column] }: WeightGivens): number {
  return weightGradient(W, x, t)[row]?.[column] ?? Number.NaN;
}

function rightOption(givens: WeightGivens): string {
  const slopeThere = slopeAt(givens);
  if (slopeThere === 0) return 'c';
  return slopeThere > 0 ? 'a' : 'b';
}

const nameOf = ({ index: [row, column] }: WeightGivens): string => weightAt(row, column);
const partialOf = (givens: WeightGivens): string => slope(`\\frac{\\partial L}{\\partial ${nameOf(givens)}}`);
const outputName = ({ index: [, column] }: WeightGivens): string => output(`y_${column}`);
const inputAt = ({ x, index: [row] }: WeightGivens): number => x[row] ?? Number.NaN;
const targetAt = ({ t, index: [, column] }: WeightGivens): number => t[column] ?? Number.NaN;

/** What the sign says of this network, in a sentence. */
function meaningOf(givens: WeightGivens): Bilingual {
  const [, column] = givens.index;
  if (inputAt(givens) === 0) {
    return {
      ja: `入力が0なので、この重みを動かしても$${output(`z_${column}`)}$は変わらず、損失も変わりません。`,
      en: `The input is 0: moving this weight leaves $${output(`z_${column}`)}$ as it is, and the loss with it.`,
    };
  }
  const rises = inputAt(givens) > 0;
  const isTrue = targetAt(givens) === 1;
  return {
    ja: `入力が${rises ? '正' : '負'}なので、重みを増やすとクラス$${column}$の確率が${rises ? '上がり' : '下がり'}ます。クラス$${column}$は正解のクラス${isTrue ? 'です' : 'ではありません'}から、損失は${rises === isTrue ? '減り' : '増え'}ます。`,
    en: `The input is ${rises ? 'positive' : 'negative'}, so raising the weight makes class $${column}$ ${rises ? 'likelier' : 'less likely'}; as that is ${isTrue ? '' : 'not '}the true class, the loss ${rises === isTrue ? 'falls' : 'grows'}.`,
  };
}

export const whichWay = defineExercise<WeightGivens>({
  id: 'which-way',
  lesson: 'neural-network-gradient',
  equation: 'weight-gradient',
  kind: 'choice',
  version: 1,
  title: { ja: '重みを増やすとどうなるか', en: 'What does raising a weight do?' },
  article: { ...articleNetwork, index: [0, 2] },
  draw: (random) => ({
    x: [random.integer(-10, 10) / 10, random.integer(-10, 10) / 10],
    W: drawWeights(random),
    t: drawTarget(random),
    index: [random.integer(0, 1), random.integer(0, 2)],
  }),
  key: (givens) => ({ right: [rightOption(givens)] }),
  mistakes: [],
  options,

  prompt: (givens) => {
    const [row, column] = givens.index;
    return {
      ja: `次のネットワークで、重み$${nameOf(givens)}$（$W$の${row + 1}行目、${column + 1}列目）をわずかに増やします。ほかの重みは変えません。損失$${L}$はどうなるでしょうか。${networkWords.ja}${networkDisplay(givens)}`,
      en: `In this network the weight $${nameOf(givens)}$ (row ${row + 1}, column ${column + 1} of $W$) is raised a little and the others are left alone. What does that do to the loss $${L}$? ${networkWords.en}${networkDisplay(givens)}`,
    };
  },

  hints: (givens) => [
    {
      ja: '重みをわずかに動かしたときの損失の変化は、その重みによる偏微分が決めます。必要なのは値ではなく、符号です。',
      en: 'What a small move of a weight does to the loss is decided by the partial derivative with respect to that weight. You need its sign, not its value.',
    },
    {
      ja: `$${partialOf(givens)}=${tex(inputAt(givens))}\\cdot(${outputName(givens)}-${target(tex(targetAt(givens)))})$です。`,
      en: `$${partialOf(givens)}=${tex(inputAt(givens))}\\cdot(${outputName(givens)}-${target(tex(targetAt(givens)))})$.`,
    },
    {
      ja: `$${outputName(givens)}$はソフトマックス関数の出力なので、$0<${outputName(givens)}<1$です。ここから$${outputName(givens)}-${target(tex(targetAt(givens)))}$の符号がわかります。次に、掛ける入力$${tex(inputAt(givens))}$を見ます。`,
      en: `$${outputName(givens)}$ comes from softmax, so $0<${outputName(givens)}<1$. That settles the sign of $${outputName(givens)}-${target(tex(targetAt(givens)))}$. Then look at the input $${tex(inputAt(givens))}$ it is multiplied by.`,
    },
  ],

  solution: (givens) => {
    const [, column] = givens.index;
    const y = networkOutput(givens.W, givens.x)[column] ?? Number.NaN;
    const work = aligned(
      partialOf(givens),
      `${tex(inputAt(givens))}\\cdot(${outputName(givens)}-${target(tex(targetAt(givens)))})`,
      `${tex(inputAt(givens))}\\cdot(${output(tex(y))}-${target(tex(targetAt(givens)))})`,
      `${tex(inputAt(givens))}\\cdot${operand(y - targetAt(givens))}`,
      tex(slopeAt(givens)),
    );
    const right = rightOption(givens);
    const explained = optionsExplained(options, [right]);
    const signs = { a: { ja: '正', en: 'positive' }, b: { ja: '負', en: 'negative' }, c: { ja: '0', en: '0' } };
    const sign = signs[right as keyof typeof signs];
    const meaning = meaningOf(givens);
    return {
      ja: `その重みによる偏微分は、入力と、出力が教師データから外れた量の積です。${work}これは${sign.ja}です。${explained.ja}

${meaning.ja}`,
      en: `The partial derivative with respect to that weight is the input times how far the output is from the target.${work}That is ${sign.en}.${explained.en}

${meaning.en}`,
    };
  },
});
