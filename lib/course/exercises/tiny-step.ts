import { optionsExplained } from '@/lib/course/choice-text';
import { defineExercise } from '@/lib/course/define-exercise';
import type { ChoiceOption } from '@/lib/course/exercise-definition';

const options: readonly ChoiceOption[] = [
  {
    id: 'a',
    text: {
      ja: '$\\S{h}$は小さいほどよいので、とても正確な微分になる。',
      en: 'An excellent derivative: the smaller $\\S{h}$, the better.',
    },
    why: {
      ja: 'これは紙の上での話です。計算機の数は、細かさに限りがあります。',
      en: 'That holds on paper only: a computer’s numbers are only so fine.',
    },
  },
  {
    id: 'b',
    text: { ja: '$\\S{h}$が0になり、$0\\div0$でNaNになる。', en: '$\\S{h}$ becomes 0, and $0\\div0$ is NaN.' },
    why: {
      ja: '分子も$f(x+0)-f(x)=0$となり、商は数ではなくなります。',
      en: 'The numerator becomes $f(x+0)-f(x)=0$ too, and the quotient is not a number.',
    },
  },
  {
    id: 'c',
    text: {
      ja: '$\\S{h}$は$1.4\\times10^{-45}$に置き換わり、商は正しく求まる。',
      en: '$\\S{h}$ becomes $1.4\\times10^{-45}$ and the quotient is still right.',
    },
    why: {
      ja: '$10^{-50}$は0に丸められます。たとえ$1.4\\times10^{-45}$だったとしても、$x+1.4\\times10^{-45}$は$x$になってしまいます。',
      en: '$10^{-50}$ rounds to 0; and even $x+1.4\\times10^{-45}$ would be $x$.',
    },
  },
  {
    id: 'd',
    text: { ja: '$\\S{h}$が0になるので、商も0になる。', en: '$\\S{h}$ becomes 0, so the quotient is 0.' },
    why: { ja: '$0\\div0$は0ではありません。', en: '$0\\div0$ is not 0.' },
  },
];
const right = ['b'];

export const tinyStep = defineExercise({
  id: 'tiny-step',
  lesson: 'numerical-differentiation',
  equation: 'derivative',
  kind: 'choice',
  version: 1,
  title: { ja: '小さすぎる刻み幅', en: 'A step that is too small' },
  article: {},
  key: () => ({ right }),
  mistakes: [],
  options,

  prompt: () => ({
    ja: 'float32（多くのネットワークが使う32ビットの数）で表せる最小の正の数は、約$1.4\\times10^{-45}$です。float32で$\\S{h}=10^{-50}$とすると、$(f(x+\\S{h})-f(x))/\\S{h}$はどうなりますか。',
    en: 'The smallest positive number in float32, the 32-bit numbers of many networks, is about $1.4\\times10^{-45}$. With $\\S{h}=10^{-50}$ in float32, what is $(f(x+\\S{h})-f(x))/\\S{h}$?',
  }),

  hints: () => [
    {
      ja: '計算機は、どの数も限られた桁で覚えます。覚えられないほど小さい数は、どう扱われるでしょうか。',
      en: 'A computer keeps every number to a limited number of digits. What does it do with one that is too small to keep?',
    },
    {
      ja: '$10^{-50}$を、最小の正の数$1.4\\times10^{-45}$と比べます。そのうえで、商$(f(x+\\S{h})-f(x))/\\S{h}$の分母と分子を別々に見ます。',
      en: 'Compare $10^{-50}$ with the smallest positive number, $1.4\\times10^{-45}$. Then look at the denominator and the numerator of $(f(x+\\S{h})-f(x))/\\S{h}$ separately.',
    },
    {
      ja: '$10^{-50}$は$1.4\\times10^{-45}$の約14万分の1です。最も近い表せる数へ丸めると、0になります。',
      en: '$10^{-50}$ is about 140 000 times smaller than $1.4\\times10^{-45}$: the nearest number that can be stored is 0.',
    },
  ],

  solution: () => {
    const explained = optionsExplained(options, right);
    return {
      ja: `$10^{-50}$は、float32では0に丸められます。分母は0、分子は$f(x+0)-f(x)=0$です。$0\\div0$には値がなく、計算機はNaN（数ではないもの）を返します。$\\S{h}$をどこまでも0に近づけて極限$\\S{h}\\to0$を求めることは、計算機にはできません。${explained.ja}`,
      en: `In float32, $10^{-50}$ rounds to 0. The denominator is 0, and the numerator is $f(x+0)-f(x)=0$. There is no value for $0\\div0$, and the computer returns NaN, not a number. The limit $\\S{h}\\to0$ cannot be reached on a computer by going ever nearer to 0.${explained.en}`,
    };
  },
});
