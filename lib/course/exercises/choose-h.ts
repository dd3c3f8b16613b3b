import { defineExercise } from '@/lib/course/define-exercise';
import { display, slope, step } from '@/lib/course/equation-text';
import { derivativeAt, drawCubicAtPoint, functionOf, type PolynomialAtPoint } from '@/lib/course/families/polynomial';
import { polynomial } from '@/lib/course/families/polynomial-text';
import { inText, own, tex } from '@/lib/course/number-text';
import type { Outcome } from '@/lib/grading/answer-kinds';
import { centralDifference, forwardDifference } from '@/lib/numerics/difference';
import { differentiatePolynomial } from '@/lib/numerics/polynomial';
import { float64Epsilon } from '@/lib/numerics/precision';
import { ruleOfThumbStep } from '@/lib/numerics/step-size';

type ChooseGivens = PolynomialAtPoint & { readonly bound: number; readonly scheme: 'forward' | 'central' };

const schemeNames = {
  forward: { ja: '前方差分', en: 'forward difference' },
  central: { ja: '中心差分', en: 'central difference' },
} as const;

/** h = 10^−1 … 10^−15. */
const powersOfTen: readonly number[] = Array.from({ length: 15 }, (_, k) => Number(`1e-${k + 1}`));

function errorAt({ coefficients, x, scheme }: ChooseGivens, h: number): number {
  const difference = scheme === 'central' ? centralDifference : forwardDifference;
  const error = Math.abs(difference(functionOf(coefficients), x, h) - derivativeAt(coefficients, x));
  return Number.isFinite(error) ? error : Number.POSITIVE_INFINITY;
}

function judge(givens: ChooseGivens, h: number): Outcome {
  const missed = (mistake: string): Outcome => ({ verdict: 'incorrect', score: 0, mistake });
  if (!(h > 0)) return missed('not-positive');
  if (errorAt(givens, h) < givens.bound) return { verdict: 'correct', score: 1 };
  return missed(h > ruleOfThumbStep(givens.scheme, 'float64') ? 'truncation-dominates' : 'rounding-dominates');
}

const second = ({ coefficients, x }: PolynomialAtPoint): number => derivativeAt(differentiatePolynomial(coefficients), x);
const third = ({ coefficients, x }: PolynomialAtPoint): number =>
  derivativeAt(differentiatePolynomial(differentiatePolynomial(coefficients)), x);

/** Below this, truncation alone stays below the bound: h/2·|f″| or h²/6·|f‴|. */
const largest = (givens: ChooseGivens): number =>
  givens.scheme === 'central'
    ? Math.sqrt((6 * givens.bound) / Math.abs(third(givens)))
    : (2 * givens.bound) / Math.abs(second(givens));

/** Above this, rounding alone stays below the bound: two values off by ε|f|, their arguments by ε|x|, over h or 2h. */
function smallest(givens: ChooseGivens): number {
  const { coefficients, x, bound, scheme } = givens;
  const noise = float64Epsilon * (Math.abs(functionOf(coefficients)(x)) + Math.abs(x * derivativeAt(coefficients, x)));
  return ((scheme === 'central' ? 1 : 2) * noise) / bound;
}

/** The power of ten with the least error; of those between the two limits where there is one, since elsewhere it is luck. */
function best(givens: ChooseGivens): number {
  const between = powersOfTen.filter((h) => h > smallest(givens) && h < largest(givens) && errorAt(givens, h) < givens.bound);
  return (between.length > 0 ? between : powersOfTen).reduce((least, h) =>
    errorAt(givens, h) < errorAt(givens, least) ? h : least,
  );
}

/** The rounding error that `smallest` solves for, as TeX. */
const rounding = ({ scheme }: ChooseGivens): string =>
  `\\frac{${scheme === 'central' ? '' : '2'}\\varepsilon}{${step('h')}}\\bigl(|f(x)|+|x\\,${slope("f'(x)")}|\\bigr)`;

/** The truncation error with this instance's derivative in it, as TeX. */
const truncation = (givens: ChooseGivens): string =>
  givens.scheme === 'central'
    ? `\\frac{${step('h')}^2}{6}\\cdot${slope(tex(Math.abs(third(givens))))}`
    : `\\frac{${step('h')}}{2}\\cdot${slope(tex(Math.abs(second(givens))))}`;

export const chooseH = defineExercise<ChooseGivens>({
  id: 'choose-h',
  lesson: 'numerical-differentiation',
  equation: 'difference-error',
  kind: 'parameters',
  version: 1,
  title: { ja: '刻み幅を選ぶ', en: 'Choose a step size' },
  article: { coefficients: [0, 0, 0, 1], x: 2, bound: 1e-7, scheme: 'central' },
  draw: (random) => {
    const drawn = drawCubicAtPoint(random);
    const scheme = random.pick(['forward', 'central'] as const);
    const bound = random.pick(scheme === 'forward' ? [1e-4, 1e-5] : [1e-6, 1e-7]);
    if (drawn === null || (scheme === 'forward' && Math.abs(second(drawn)) < 1)) return null;
    const givens = { ...drawn, bound, scheme };
    const good = powersOfTen.filter((h) => errorAt(givens, h) <= bound / 2);
    const endsFail = [1e-1, 1e-15].every((h) => errorAt(givens, h) >= 2 * bound);
    return good.length >= 2 && endsFail ? givens : null;
  },
  fields: () => ({ symbol: step('h') }),
  key: (givens) => ({
    parameters: [{ name: 'h' }],
    judge: ({ h }) => judge(givens, typeof h === 'number' ? h : Number.NaN),
  }),
  samples: (givens) => [
    { answer: { h: String(best(givens)) }, verdict: 'correct' },
    { answer: { h: '0' }, verdict: 'incorrect', mistake: 'not-positive' },
    { answer: { h: '-1e-4' }, verdict: 'incorrect', mistake: 'not-positive' },
    { answer: { h: '0.1' }, verdict: 'incorrect', mistake: 'truncation-dominates' },
    { answer: { h: '1e300' }, verdict: 'incorrect', mistake: 'truncation-dominates' },
    { answer: { h: '10^-15' }, verdict: 'incorrect', mistake: 'rounding-dominates' },
    { answer: { h: '1e-300' }, verdict: 'incorrect', mistake: 'rounding-dominates' },
  ],

  mistakes: [
    {
      code: 'not-positive',
      name: { ja: '刻み幅が正でない', en: 'the step is not positive' },
      explain: (_, answer) => ({
        ja: `$${step('h')}$が${own(answer)}です。$${step('h')}$は横にずらす距離なので、正の数にします。`,
        en: `Your $${step('h')}$ is ${own(answer)}. It is a distance along the $x$ axis, so it has to be positive.`,
      }),
    },
    {
      code: 'truncation-dominates',
      name: { ja: '打ち切り誤差が大きい', en: 'truncation dominates' },
      explain: (givens, answer) => {
        const error = errorAt(givens, answer.numbers[0] ?? Number.NaN);
        const size = Number.isFinite(error) ? inText(error, 3) : '$\\infty$';
        return {
          ja: `$${step('h')}$が${own(answer)}のとき、誤差は${size}で、${inText(givens.bound)}を下回りません。割線が接線から離れすぎています（打ち切り誤差）。$${step('h')}$を小さくすると減ります。`,
          en: `With $${step('h')}$ at ${own(answer)} the error is ${size}, not below ${inText(givens.bound)}. The secant is too far from the tangent: truncation error, which a smaller $${step('h')}$ reduces.`,
        };
      },
    },
    {
      code: 'rounding-dominates',
      name: { ja: '丸め誤差が大きい', en: 'rounding dominates' },
      explain: (givens, answer) => {
        const error = errorAt(givens, answer.numbers[0] ?? Number.NaN);
        const size = Number.isFinite(error) ? inText(error, 3) : '$\\infty$';
        return {
          ja: `$${step('h')}$が${own(answer)}のとき、誤差は${size}で、${inText(givens.bound)}を下回りません。二つの値がほとんど同じになり、引き算で桁が失われています（丸め誤差）。$${step('h')}$を大きくすると減ります。`,
          en: `With $${step('h')}$ at ${own(answer)} the error is ${size}, not below ${inText(givens.bound)}. The two values are almost equal and their digits cancel: rounding error, which a larger $${step('h')}$ reduces.`,
        };
      },
    },
  ],

  prompt: ({ coefficients, x, bound, scheme }) => ({
    ja: `$f(x)=${polynomial(coefficients)}$の$x=${tex(x)}$での微分を、float64で、${schemeNames[scheme].ja}によって求めます。誤差の大きさが$${tex(bound)}$より小さくなる刻み幅$${step('h')}$を一つ選んでください。\`1e-3\`のように書けます。`,
    en: `The derivative of $f(x)=${polynomial(coefficients)}$ at $x=${tex(x)}$ is computed in float64 by the ${schemeNames[scheme].en}. Choose a step size $${step('h')}$ for which the size of the error stays below $${tex(bound)}$. You may write it like \`1e-3\`.`,
  }),

  hints: (givens) => {
    const derivative =
      givens.scheme === 'central' ? (['f^{(3)}(x)', third(givens)] as const) : (["f''(x)", second(givens)] as const);
    const [name, value] = derivative;
    return [
      {
        ja: '誤差は二つあります。$\\S{h}$とともに増える打ち切り誤差と、$\\S{h}$を小さくすると増える丸め誤差です。両方が小さくなる、間の値を探します。',
        en: 'There are two errors: truncation, which grows with $\\S{h}$, and rounding, which grows as $\\S{h}$ shrinks. Look in between, where both are small.',
      },
      {
        ja: `打ち切り誤差はおよそ$${truncation(givens)}$です。丸め誤差は、値の丸めと$x$の丸めを合わせて、大きくて${display(rounding(givens))}ほどで、$\\varepsilon=2.2\\times10^{-16}$です。二つの誤差の和を$${tex(givens.bound)}$より小さくします。`,
        en: `Truncation is about $${truncation(givens)}$. Rounding, of the values and of $x$ together, is at most about${display(rounding(givens))}with $\\varepsilon=2.2\\times10^{-16}$. Together they must stay below $${tex(givens.bound)}$.`,
      },
      {
        ja: `$${slope(name)}=${slope(tex(value))}$です。$${step('h')}=0.01$なら打ち切り誤差はおよそ${inText(givens.scheme === 'central' ? (1e-4 / 6) * Math.abs(value) : (1e-2 / 2) * Math.abs(value), 2)}です。$${step('h')}$を10分の1にすると、${givens.scheme === 'central' ? '100' : '10'}分の1になります。`,
        en: `Here $${slope(name)}=${slope(tex(value))}$. At $${step('h')}=0.01$ truncation is about ${inText(givens.scheme === 'central' ? (1e-4 / 6) * Math.abs(value) : (1e-2 / 2) * Math.abs(value), 2)}; a tenth of $${step('h')}$ brings it to one ${givens.scheme === 'central' ? 'hundredth' : 'tenth'}.`,
      },
    ];
  },

  solution: (givens) => {
    const h = best(givens);
    const range = display(`${tex(smallest(givens), 2)}\\lesssim ${step('h')}\\lesssim ${tex(largest(givens), 2)}`);
    const upper = `${truncation(givens)}<${tex(givens.bound)}`;
    return {
      ja: `たとえば$${step('h')}=${step(tex(h))}$です。このとき誤差は${inText(errorAt(givens, h), 3)}です。打ち切り誤差の条件$${upper}$が上限を、丸め誤差が下限を決めます。よい$${step('h')}$は、およそ${range}の範囲にあります。丸め誤差は不規則なので、下限より少し小さい$${step('h')}$でも、たまたま条件を満たすことがあります。`,
      en: `One good answer is $${step('h')}=${step(tex(h))}$, with an error of ${inText(errorAt(givens, h), 3)}. The condition on truncation, $${upper}$, sets the upper limit, rounding the lower one. The good steps are about those with${range}Rounding is irregular: a step somewhat below the lower limit may pass by luck.`,
    };
  },
});
