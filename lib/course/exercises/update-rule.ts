import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, display, loss, slope, step } from '@/lib/course/equation-text';
import { eta, partialBy } from '@/lib/course/families/start-and-rate-text';

const partial = partialBy(0);
/** The numbers on which the explanations try a formula out: not the source's, so that nothing is given away. */
const trial = {
  ja: `$x_0=2$、$${partial}=${slope('4')}$、$${eta}=${step('0.1')}$`,
  en: `$x_0=2$, $${partial}=${slope('4')}$ and $${eta}=${step('0.1')}$`,
};

export const updateRule = defineExercise({
  id: 'update-rule',
  lesson: 'gradient-descent',
  equation: 'update-rule',
  kind: 'formula',
  version: 1,
  title: { ja: '更新式を書く', en: 'Write the update rule' },
  article: {},
  fields: () => ({ symbol: 'x_0' }),
  key: () => ({
    names: { x_0: 'real', x_1: 'real', eta: 'pos', g_0: 'real' },
    aliases: { η: 'eta', '\\eta': 'eta', '∂f/∂x_0': 'g_0', '\\frac{\\partial f}{\\partial x_0}': 'g_0' },
    leftSides: ['x_0'],
    reference: ['x_0-eta*g_0'],
  }),

  samples: () =>
    [
      'x_0 - eta*g_0',
      'x_0 - η g_0',
      'x_0 ← x_0 - η ∂f/∂x_0',
      'x_0 := -g_0*eta + x_0',
      'x_0 = x_0 - eta*g_0',
      { latex: 'x_0\\leftarrow x_0-\\eta\\frac{\\partial f}{\\partial x_0}' },
    ].map((answer) => ({ answer, verdict: 'correct' })),

  mistakes: [
    {
      code: 'ascent',
      name: { ja: '勾配の向きへ登る', en: 'goes uphill' },
      formulas: () => [['x_0+eta*g_0']],
      explain: () => ({
        ja: `足しているので、勾配の向きへ登ります。${trial.ja}で試すと、$x_0$は$2$から$2.4$へ動きます。傾きが正なら、右へ動くほど$${loss('f')}$は増えます。`,
        en: `The plus sends $x_0$ uphill. Try ${trial.en}: $x_0$ goes from $2$ to $2.4$, and where the slope is positive, going right raises $${loss('f')}$.`,
      }),
    },
    {
      code: 'source-erratum',
      name: { ja: '原文の誤りのまま', en: 'as misprinted in the source' },
      formulas: () => [['x_1-eta*g_0']],
      explain: () => ({
        ja: '$x_1$から引いています。原文の更新式は、このように誤って印刷されています。どの変数も、自分のもとの値から動きます。$x_0$のもとの値から引きます。',
        en: 'This starts from $x_1$, which is how the source misprints the rule. Each variable moves on from its own old value: start from the old $x_0$.',
      }),
    },
    {
      code: 'eta-forgotten',
      name: { ja: '学習率がない', en: 'the learning rate is missing' },
      formulas: () => [['x_0-g_0']],
      explain: () => ({
        ja: `傾きをそのまま引いていて、学習率$${eta}$がありません。$x_0=2$、$${partial}=${slope('4')}$で試すと、$x_0$は$2$から$-2$まで飛びます。歩幅を小さくできるように、傾きに$${eta}$を掛けます。`,
        en: `The whole slope is subtracted; the learning rate $${eta}$ is missing. With $x_0=2$ and $${partial}=${slope('4')}$, $x_0$ leaps from $2$ to $-2$. The factor $${eta}$ is what lets us take a smaller step.`,
      }),
    },
    {
      code: 'subtraction-swapped',
      name: { ja: '引き算の順序が逆', en: 'subtracted the wrong way round' },
      formulas: () => [['eta*g_0-x_0']],
      explain: () => ({
        ja: `引かれる数と引く数が逆です。${trial.ja}で試すと$0.4-2=-1.6$となり、$x_0$の符号が変わってしまいます。もとの値$x_0$から、移動の量を引きます。`,
        en: `The subtraction is the wrong way round. With ${trial.en} it gives $0.4-2=-1.6$, and $x_0$ changes its sign. Start from the old value and subtract the move.`,
      }),
    },
    {
      code: 'point-not-gradient',
      name: { ja: '傾きでなく座標を使った', en: 'the coordinate in place of the slope' },
      formulas: () => [['x_0-eta*x_0']],
      explain: () => ({
        ja: `$${eta}$を掛けているのが、傾きではなく$x_0$です。これでは$${loss('f')}$がどんな関数でも同じ動きになります。$${loss('f')}$の坂は、偏微分を通して式に入ります。`,
        en: `Here $${eta}$ multiplies $x_0$, not the slope: the move would be the same for every function $${loss('f')}$. The hill enters the rule through the partial derivative.`,
      }),
    },
    {
      code: 'step-only',
      name: { ja: '移動の量だけ', en: 'the move alone' },
      formulas: () => [['eta*g_0'], ['-eta*g_0']],
      explain: (_, { alternative }) => ({
        ja: `$${alternative === 0 ? '' : '-'}${eta}${partial}$は移動の量です。右辺には新しい$x_0$が要ります。もとの$x_0$${alternative === 0 ? 'からこれを引きます' : 'にこれを足します'}。`,
        en: `$${alternative === 0 ? '' : '-'}${eta}${partial}$ is the move. The right side has to be the new $x_0$: ${alternative === 0 ? 'subtract this from' : 'add this to'} the old one.`,
      }),
    },
  ],

  prompt: () => ({
    ja: `勾配降下法で、$x_0$を1回更新します。新しい$x_0$を、もとの値$x_0$と$x_1$、学習率$${eta}$、偏微分$${partial}$のうち必要なものを使って書いてください。$${eta}$は\`eta\`、$${partial}$は\`g_0\`と書いてもかまいません。`,
    en: `Gradient descent takes one step. Write the new $x_0$, using what you need of the old values $x_0$ and $x_1$, the learning rate $${eta}$ and the partial derivative $${partial}$. You may type \`eta\` for $${eta}$ and \`g_0\` for $${partial}$.`,
  }),

  hints: () => [
    {
      ja: 'もとの場所から、坂を下る向きへ少し動きます。傾きが正なら左へ、負なら右へ動くと、値が減ります。',
      en: 'From where you are, move a little way downhill: to the left where the slope is positive, to the right where it is negative.',
    },
    {
      ja: `形は「もとの値、引く、学習率と傾きの積」です。たとえば${trial.ja}なら、動く量は$${step('0.1')}\\cdot${slope('4')}$です。`,
      en: `The form is: the old value, minus the product of learning rate and slope. With ${trial.en}, the move has the size $${step('0.1')}\\cdot${slope('4')}$.`,
    },
    {
      ja: `その例では、動く量は$${step('0.1')}\\cdot${slope('4')}=0.4$です。傾きが正なので左へ動き、$2-0.4=1.6$に着きます。同じ計算を文字で書きます。`,
      en: `In that example the move is $${step('0.1')}\\cdot${slope('4')}=0.4$. The slope is positive, so go left: $2-0.4=1.6$. Write the same with letters.`,
    },
  ],

  solution: () => {
    const rule = display(`x_0\\leftarrow x_0-${eta}\\,${partial}`);
    const example = aligned('2-0.1\\cdot4', '2-0.4', '1.6');
    return {
      ja: `値を減らしたいので、傾きと逆の向きへ動きます。動く量は、傾きに学習率を掛けたものです。もとの値から引くと、${rule}となります。${trial.ja}なら${example}です。傾きが負のときは、負の数を引くので$x_0$は増え、やはり下ります。$x_1$は、$x_1$による偏微分を使って同じように更新します。右辺の値は、どれも動かす前の点のものです。`,
      en: `To lower the value, move against the slope, by the slope times the learning rate. Subtract that from the old value:${rule}With ${trial.en}, this is${example}Where the slope is negative, subtracting it raises $x_0$, which again leads down. $x_1$ has a rule of the same form with its own partial derivative; everything on the right belongs to the point before the step.`,
    };
  },
});
