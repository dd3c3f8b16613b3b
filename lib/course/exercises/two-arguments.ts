import { optionsExplained } from '@/lib/course/choice-text';
import { defineExercise } from '@/lib/course/define-exercise';
import { display, loss } from '@/lib/course/equation-text';
import type { ChoiceOption } from '@/lib/course/exercise-definition';
import { tex } from '@/lib/course/number-text';
import { evaluateQuadratic, type Point } from '@/lib/numerics/quadratic';

const f = loss('f');
const printed = `${f}(x_0-x_1)=x_0^2+x_1^2`;
const valueAt = (point: Point): string => tex(evaluateQuadratic([1, 0, 1], point));
/** x_0² − x_1², of option c. */
const minusAt = (point: Point): string => tex(evaluateQuadratic([1, 0, -1], point));

const options: readonly ChoiceOption[] = [
  {
    id: 'a',
    text: { ja: `$${f}(x_0x_1)=x_0^2+x_1^2$`, en: `$${f}(x_0x_1)=x_0^2+x_1^2$` },
    why: {
      ja: `$(1,4)$と$(2,2)$は積が同じですが、値は${valueAt([1, 4])}と${valueAt([2, 2])}です。積だけから値は決まりません。`,
      en: `$(1,4)$ and $(2,2)$ share the product, with values ${valueAt([1, 4])} and ${valueAt([2, 2])}: the product does not settle the value.`,
    },
  },
  {
    id: 'b',
    text: {
      ja: 'そのままでよい。$x_0-x_1$は二つの値の組を表す。',
      en: 'As printed, $x_0-x_1$ means both values.',
    },
    why: {
      ja: `差は一つの数です。$(3,4)$と$(0,1)$はどちらも差が$-1$ですが、値は${valueAt([3, 4])}と${valueAt([0, 1])}です。`,
      en: `A difference is one number: $(3,4)$ and $(0,1)$ share $-1$, with values ${valueAt([3, 4])} and ${valueAt([0, 1])}.`,
    },
  },
  {
    id: 'c',
    text: { ja: `$${f}(x_0-x_1)=x_0^2-x_1^2$`, en: `$${f}(x_0-x_1)=x_0^2-x_1^2$` },
    why: {
      ja: `これも差だけの関数にはなりません。同じ二点$(3,4)$と$(0,1)$で、$${minusAt([3, 4])}$と$${minusAt([0, 1])}$になります。`,
      en: `Not a function of the difference either: $${minusAt([3, 4])}$ and $${minusAt([0, 1])}$ at $(3,4)$ and $(0,1)$.`,
    },
  },
  {
    id: 'd',
    text: { ja: `$${f}(x_0,x_1)=x_0^2+x_1^2$`, en: `$${f}(x_0,x_1)=x_0^2+x_1^2$` },
    why: {
      ja: '二つの数をコンマで区切って別々に渡します。右辺に要る値が、どちらもそろいます。',
      en: 'A comma hands over two numbers, each by itself, and the right side needs both.',
    },
  },
];
const right = ['d'];

export const twoArguments = defineExercise({
  id: 'two-arguments',
  lesson: 'partial-derivatives',
  equation: 'two-variables',
  kind: 'choice',
  version: 1,
  title: { ja: '2変数の関数の書き方', en: 'Writing a function of two variables' },
  article: {},
  key: () => ({ right }),
  mistakes: [],
  options,

  prompt: () => ({
    ja: `原文は$${printed}$としています。どう直しますか。`,
    en: `The source prints $${printed}$. How should it be repaired?`,
  }),

  hints: () => [
    {
      ja: '括弧の中に書いたものが、関数に渡されるものです。右辺を計算するには、何が要るでしょうか。',
      en: 'What stands in the brackets is all that the function is given. What does the right side need?',
    },
    {
      ja: `点$(3,4)$と点$(0,1)$を、印刷された式$${printed}$の両辺に入れて比べます。`,
      en: `Put the points $(3,4)$ and $(0,1)$ into both sides of $${printed}$ and compare.`,
    },
    {
      ja: '左辺の括弧の中は、$3-4=-1$と$0-1=-1$で、同じです。次に右辺の値を求めます。',
      en: 'In the brackets on the left stand $3-4=-1$ and $0-1=-1$, the same number. Now work out the right sides.',
    },
  ],

  solution: () => {
    const explained = optionsExplained(options, right);
    const values = display(`3^2+4^2=${valueAt([3, 4])},\\qquad 0^2+1^2=${valueAt([0, 1])}`);
    return {
      ja: `点$(3,4)$と点$(0,1)$では、差$x_0-x_1$はどちらも$-1$です。ところが右辺の値は${values}で、一致しません。一つの数$-1$に二つの値が対応することになり、関数として成り立ちません。関数に渡すのは差ではなく、二つの数です。${explained.ja}`,
      en: `At $(3,4)$ and at $(0,1)$ the difference $x_0-x_1$ is $-1$ both times, but the right sides are${values}and differ. One number, $-1$, would have two values, which no function allows. What the function takes is not the difference but the two numbers.${explained.en}`,
    };
  },
});
