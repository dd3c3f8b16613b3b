import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, loss, output, target, vector } from '@/lib/course/equation-text';
import {
  articleOutputAndTarget,
  drawOutputAndTarget,
  type OutputAndTarget,
  trueClass,
  trueOutputOf,
} from '@/lib/course/families/output-and-target';
import { difference, outputAndTargetTable } from '@/lib/course/families/output-and-target-text';
import { inText, tex } from '@/lib/course/number-text';
import type { Outcome } from '@/lib/grading/answer-kinds';
import { sumOfSquaredErrors } from '@/lib/numerics/loss';

type ImproveGivens = OutputAndTarget & { readonly bound: number };

/** How far the sum may be from 1, and by how much the bound must be undercut (course.md). */
const sumTolerance = 1e-6;
const margin = 1e-9;

const total = (y: readonly number[]): number => y.reduce((sum, value) => sum + value, 0);
const isDistribution = (y: readonly number[]): boolean =>
  y.every((value) => value >= 0) && Math.abs(total(y) - 1) <= sumTolerance;

function judge({ t, bound }: ImproveGivens, y: readonly number[]): Outcome {
  const missed = (mistake: string): Outcome => ({ verdict: 'incorrect', score: 0, mistake });
  if (!isDistribution(y)) return missed('not-a-distribution');
  if (sumOfSquaredErrors(y, t) < bound - margin) return { verdict: 'correct', score: 1 };
  const onTrue = y[trueClass(t)] ?? 0;
  return missed(y.some((value) => value > onTrue) ? 'wrong-class' : 'bound-not-met');
}

/** With probability p on the true class the rest costs least when spread evenly and most when it stays together. */
const enoughWhenEven = ({ y, bound }: ImproveGivens): number => 1 - Math.sqrt((2 * bound * (y.length - 1)) / y.length);
const enoughAlways = ({ bound }: ImproveGivens): number => 1 - Math.sqrt(bound);

/** A good answer in twentieths: enough on the true class, what is left on the likeliest of the others. */
function goodAnswer(givens: ImproveGivens): number[] {
  const c = trueClass(givens.t);
  const onTrue = Math.floor(enoughAlways(givens) * 20 + margin) + 1;
  const others = [...givens.y.keys()].filter((k) => k !== c);
  const rest = others.reduce((best, k) => ((givens.y[k] ?? 0) > (givens.y[best] ?? 0) ? k : best), others[0] ?? 0);
  return givens.y.map((_, k) => (k === c ? onTrue / 20 : k === rest ? (20 - onTrue) / 20 : 0));
}

export const squaredErrorImprove = defineExercise<ImproveGivens>({
  id: 'squared-error-improve',
  lesson: 'loss-functions',
  equation: 'squared-error',
  kind: 'parameters',
  version: 1,
  title: { ja: '損失を小さくする', en: 'Make the loss smaller' },
  article: { ...articleOutputAndTarget, bound: 0.05 },
  draw: (random) => {
    const drawn = drawOutputAndTarget(random);
    const bound = random.integer(2, 5) / 100;
    return drawn && sumOfSquaredErrors(drawn.y, drawn.t) >= 1.5 * bound ? { ...drawn, bound } : null;
  },
  fields: ({ y }) => ({ cellNames: y.map((_, k) => output(`y_{${k}}`)) }),
  key: (givens) => ({
    parameters: [{ name: 'y', length: givens.y.length }],
    judge: ({ y }) => judge(givens, typeof y === 'object' ? y : []),
  }),

  samples: (givens) => {
    const { y, t } = givens;
    const typed = (values: readonly number[]) => ({ y: values.map(String) });
    const missed = (values: readonly number[], mistake: string) =>
      ({ answer: typed(values), verdict: 'incorrect', mistake }) as const;
    const c = trueClass(t);
    const onAnother = y.map((_, k) => (k === (c + 1) % y.length ? 1 : 0));
    return [
      { answer: typed(goodAnswer(givens)), verdict: 'correct' },
      { answer: typed(t), verdict: 'correct' },
      missed(
        y.map((value) => value * 0.9),
        'not-a-distribution',
      ),
      missed(
        y.map((value, k) => (k === c ? value + 0.5 : k === (c + 1) % y.length ? value - 0.5 : value)),
        'not-a-distribution',
      ),
      missed(onAnother, 'wrong-class'),
      missed(
        y.map(() => 1 / y.length),
        'bound-not-met',
      ),
    ];
  },

  mistakes: [
    {
      code: 'not-a-distribution',
      name: { ja: '確率になっていない', en: 'not probabilities' },
      explain: (_, { numbers }) => {
        const negative = numbers.findIndex((value) => value < 0);
        if (negative >= 0) {
          return {
            ja: `$k=${negative}$の${inText(numbers[negative] ?? 0)}が負です。確率は0以上で、全部の和が1になるようにします。`,
            en: `The entry at $k=${negative}$, ${inText(numbers[negative] ?? 0)}, is negative. Probabilities are at least 0, and all of them sum to 1.`,
          };
        }
        return {
          ja: `和が${inText(total(numbers), 8)}になっています。確率なので、全部の和は1です。あるクラスを増やしたら、同じだけほかのクラスを減らします。`,
          en: `Your entries sum to ${inText(total(numbers), 8)}. Probabilities sum to 1: what one class gains, others must give up.`,
        };
      },
    },
    {
      code: 'wrong-class',
      name: { ja: '正解でないクラスが最大', en: 'another class is likelier' },
      explain: ({ t, bound }, { numbers }) => {
        const c = trueClass(t);
        const largest = numbers.indexOf(Math.max(...numbers));
        return {
          ja: `$k=${largest}$の${inText(numbers[largest] ?? 0)}が、正解のクラス$k=${c}$の${inText(numbers[c] ?? 0)}より大きくなっています。損失は${inText(sumOfSquaredErrors(numbers, t))}で、${inText(bound)}を下回りません。確率は$k=${c}$へ移します。`,
          en: `At $k=${largest}$ you have ${inText(numbers[largest] ?? 0)}, more than the ${inText(numbers[c] ?? 0)} of the true class, $k=${c}$. The loss is ${inText(sumOfSquaredErrors(numbers, t))}, not below ${inText(bound)}. Move probability to $k=${c}$.`,
        };
      },
    },
    {
      code: 'bound-not-met',
      name: { ja: '目標に届かない', en: 'the bound is not met' },
      explain: ({ t, bound }, { numbers }) => {
        const c = trueClass(t);
        return {
          ja: `この$${output('y')}$の損失は${inText(sumOfSquaredErrors(numbers, t))}で、まだ${inText(bound)}を下回りません。正解のクラス$k=${c}$の確率は${inText(numbers[c] ?? 0)}です。ここに、もっと確率を移せます。`,
          en: `The loss of this $${output('y')}$ is ${inText(sumOfSquaredErrors(numbers, t))}, still not below ${inText(bound)}. The true class, $k=${c}$, has ${inText(numbers[c] ?? 0)}; there is more to move to it.`,
        };
      },
    },
  ],

  prompt: (givens) => ({
    ja: `次の出力$${output('y')}$から出発します。確率を移して、2乗和誤差が$${loss('E')}<${tex(givens.bound)}$となる$${output('y')}$を一つつくってください。どの値も0以上、和は1とします。${outputAndTargetTable(givens)}`,
    en: `Start from this output $${output('y')}$. Move probability from class to class until the sum of squared errors meets $${loss('E')}<${tex(givens.bound)}$, and give one such $${output('y')}$. No entry may be below 0, and all must sum to 1.${outputAndTargetTable(givens)}`,
  }),

  hints: (givens) => {
    const c = trueClass(givens.t);
    const condition = `\\frac12\\Bigl[(${output(`y_{${c}}`)}-${target('1')})^2+\\sum_{k\\ne ${c}}${output('y_k')}^2\\Bigr]<${tex(givens.bound)}`;
    const lacking = 1 - trueOutputOf(givens);
    return [
      {
        ja: '損失が0になるのは、出力が教師データと一致するときです。そちらへ向かって、確率をクラスからクラスへ移します。和は変わりません。',
        en: 'The loss is 0 where the output equals the target. Move towards it, carrying probability from class to class; the sum stays as it is.',
      },
      {
        ja: `満たすべき条件は$${condition}$です。`,
        en: `The condition to meet is $${condition}$.`,
      },
      {
        ja: `はじめの正解のクラスの差は$${difference(givens, c)}=${tex(-lacking)}$です。この差を半分の${inText(-lacking / 2)}にすると、正解の項は4分の1になります。ほかのクラスの項も、減らした分だけ小さくなります。`,
        en: `At the start the true class’s difference is $${difference(givens, c)}=${tex(-lacking)}$. Halve it to ${inText(-lacking / 2)} and its term falls to a quarter; what the other classes give up makes their terms smaller too.`,
      },
    ];
  },

  solution: (givens) => {
    const c = trueClass(givens.t);
    const good = goodAnswer(givens);
    const rest = good.findIndex((value, k) => k !== c && value > 0);
    const work = aligned(
      loss('E'),
      `\\frac12\\bigl[(${output(tex(good[c] ?? 0))}-${target('1')})^2+(${output(tex(good[rest] ?? 0))}-${target('0')})^2\\bigr]`,
      tex(sumOfSquaredErrors(good, givens.t)),
    );
    const n = givens.y.length;
    const even = `1-\\sqrt{\\frac{2\\cdot${tex(givens.bound)}\\cdot${n - 1}}{${n}}}=${tex(enoughWhenEven(givens))}`;
    const always = `1-\\sqrt{${tex(givens.bound)}}=${tex(enoughAlways(givens))}`;
    return {
      ja: `たとえば$${output('y')}=${vector(good.map((value) => tex(value)))}$です。0の項を省くと、${work}となり、${inText(givens.bound)}を下回ります。

よい答えはほかにもあります。$${output(`y_{${c}}`)}$が$${always}$より大きければ、残りをどう分けても条件を満たします。$${even}$以下なら、どう分けても満たしません。その間では、残りを等しく分けるほど損失が小さくなります。`,
      en: `One good answer is $${output('y')}=${vector(good.map((value) => tex(value)))}$. Leaving out the terms that are 0,${work}which is below ${inText(givens.bound)}.

There are others. Whenever $${output(`y_{${c}}`)}$ is above $${always}$, the rest may be spread in any way; at or below $${even}$, no way of spreading it will do. In between, the more evenly the rest is spread, the smaller the loss.`,
    };
  },
});
