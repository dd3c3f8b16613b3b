import { defineExercise } from '@/lib/course/define-exercise';
import { display, loss } from '@/lib/course/equation-text';
import { weightGradientTex } from '@/lib/course/families/network-text';
import { eta } from '@/lib/course/families/start-and-rate-text';

type ShapeGivens = { readonly rows: number; readonly cols: number };

const shape = (numbers: readonly number[]): string => `$(${numbers.join(',')})$`;

export const gradientShape = defineExercise<ShapeGivens>({
  id: 'gradient-shape',
  lesson: 'neural-network-gradient',
  equation: 'weights',
  kind: 'vector',
  version: 1,
  title: { ja: '勾配の形状', en: 'The shape of the gradient' },
  article: { rows: 2, cols: 3 },
  draw: (random) => {
    const [rows, cols] = [random.integer(2, 50), random.integer(2, 50)];
    return rows === cols ? null : { rows, cols };
  },
  fields: () => ({ symbol: '(m,n)', cellNames: ['m', 'n'] }),
  key: ({ rows, cols }) => ({ reference: [rows, cols], tolerance: 0 }),

  mistakes: [
    {
      code: 'swapped',
      name: { ja: '行と列が逆', en: 'rows and columns swapped' },
      values: ({ rows, cols }) => [[cols, rows]],
      explain: (_, { numbers }) => ({
        ja: `${shape(numbers)}では、行と列が入れ替わっています。どの偏微分も、その重みが$W$の中にあるのと同じ場所に置きます。形状は、行、列の順に書きます。`,
        en: `${shape(numbers)} has rows and columns exchanged. Each partial derivative goes where its weight stands in $W$, and a shape is written rows first.`,
      }),
    },
    {
      code: 'flattened',
      name: { ja: '一列に並べた', en: 'flattened' },
      values: ({ rows, cols }) => [
        [rows * cols, 1],
        [1, rows * cols],
      ],
      explain: ({ rows, cols }, { numbers }) => ({
        ja: `${shape(numbers)}は、$${rows}\\cdot${cols}$個の偏微分を一列に並べた形状です。個数は合っています。けれども、このままでは$W$から引けません。$W$と同じように並べます。`,
        en: `${shape(numbers)} strings all $${rows}\\cdot${cols}$ partial derivatives out in one line. The count is right, but that could not be subtracted from $W$: arrange them as $W$ is.`,
      }),
    },
    {
      code: 'output-shape',
      name: { ja: '出力の形状', en: 'the shape of the output' },
      values: ({ cols }) => [[1, cols]],
      explain: ({ cols }, { numbers }) => ({
        ja: `${shape(numbers)}は、$${cols}$個の成分をもつ出力の形状です。ここでは、出力ではなく、$W$の要素の一つ一つで微分します。`,
        en: `${shape(numbers)} is the shape of the output with its $${cols}$ entries. Here the loss is differentiated with respect to every entry of $W$, not to the output.`,
      }),
    },
  ],

  prompt: ({ rows, cols }) => ({
    ja: `重み$W$は$${rows}$行$${cols}$列の行列です。損失$${loss('L')}$の$W$についての勾配$${weightGradientTex}$は$m$行$n$列になります。$m$と$n$を整数で答えてください。`,
    en: `The weights $W$ are a matrix with $${rows}$ rows and $${cols}$ columns. The gradient $${weightGradientTex}$ of the loss $${loss('L')}$ has $m$ rows and $n$ columns. Give the whole numbers $m$ and $n$.`,
  }),

  hints: ({ rows, cols }) => [
    {
      ja: '勾配には、偏微分が一つずつ並びます。何で微分するのかを数え、それがどこに置かれるかを考えます。',
      en: 'A gradient collects one partial derivative for each number that can move. Count these numbers, and ask where each result is put.',
    },
    {
      ja: `$W$の要素は$${rows}\\cdot${cols}$個あり、その一つ一つに偏微分が一つあります。更新式$W-${eta}\\,${weightGradientTex}$では、これを$W$から要素ごとに引きます。`,
      en: `$W$ has $${rows}\\cdot${cols}$ entries, each with a partial derivative of its own. In the update $W-${eta}\\,${weightGradientTex}$ they are subtracted from $W$ entry by entry.`,
    },
    {
      ja: `1行目の重みは$${cols}$個なので、勾配の1行目に並ぶ偏微分も$${cols}$個です。では、行はいくつあるでしょうか。`,
      en: `The first row of $W$ holds $${cols}$ weights, so the first row of the gradient holds $${cols}$ partial derivatives. How many rows are there?`,
    },
  ],

  solution: ({ rows, cols }) => {
    const answer = display(`(m,n)=(${rows},${cols})`);
    return {
      ja: `$W$の要素は$${rows}\\cdot${cols}=${rows * cols}$個なので、偏微分も$${rows * cols}$個です。それぞれを、対応する重みと同じ場所に置くと、勾配は$W$と同じ形状になります。${answer}形状が同じなので、$W-${eta}\\,${weightGradientTex}$を要素ごとに計算でき、どの重みも自分の偏微分で更新されます。`,
      en: `$W$ has $${rows}\\cdot${cols}=${rows * cols}$ entries, so there are $${rows * cols}$ partial derivatives. Each is put where its weight stands, which gives the gradient the shape of $W$:${answer}Because the shapes agree, $W-${eta}\\,${weightGradientTex}$ can be worked out entry by entry: every weight is updated by its own partial derivative.`,
    };
  },
});
