import { defineExercise } from '@/lib/course/define-exercise';
import { aligned, slope, sum, wideSum } from '@/lib/course/equation-text';
import { type Coefficients, signed } from '@/lib/course/families/polynomial';
import { derivativeName, polynomial, polynomialFormula } from '@/lib/course/families/polynomial-text';
import { operand, tex } from '@/lib/course/number-text';
import { differentiatePolynomial } from '@/lib/numerics/polynomial';

type PolynomialGivens = { readonly coefficients: Coefficients };

/** One term of a polynomial as coefficients. */
const monomial = (coefficient: number, exponent: number): number[] => [...Array<number>(exponent).fill(0), coefficient];
const degree = ({ coefficients }: PolynomialGivens): number => coefficients.length - 1;
/** The term of the highest power, on which the explanations show what happened. */
const leading = (givens: PolynomialGivens): string =>
  polynomial(monomial(givens.coefficients[degree(givens)] ?? 0, degree(givens)));
const leadingDerivative = (givens: PolynomialGivens): string =>
  polynomial(differentiatePolynomial(monomial(givens.coefficients[degree(givens)] ?? 0, degree(givens))));

export const analyticDerivative = defineExercise<PolynomialGivens>({
  id: 'analytic-derivative',
  lesson: 'numerical-differentiation',
  equation: 'analytic-derivative',
  kind: 'formula',
  version: 1,
  title: { ja: '式から微分を求める', en: 'Differentiate on paper' },
  // The lesson prints the derivative of x² as known.
  opensOn: 5,
  article: { coefficients: [0, 0, 1] },
  draw: (random) => {
    const highest = random.integer(2, 4);
    const middle = Array.from({ length: highest - 1 }, () => random.integer(-5, 5));
    const coefficients = [signed(random, 1, 9), ...middle, signed(random, 1, 5)];
    return coefficients.filter((coefficient) => coefficient !== 0).length <= 4 ? { coefficients } : null;
  },
  fields: () => ({ symbol: derivativeName }),
  key: ({ coefficients }) => ({
    names: { x: 'real' },
    leftSides: ["f'(x)", 'dy/dx', "y'"],
    reference: [polynomialFormula(differentiatePolynomial(coefficients))],
  }),

  samples: ({ coefficients }) => {
    const derivative = polynomial(differentiatePolynomial(coefficients));
    return [
      derivative,
      `f'(x) = ${derivative}`,
      `dy/dx = ${derivative}`,
      `\\frac{dy}{dx} = ${derivative}`,
      `y'=${derivative}`,
    ].map((answer) => ({
      answer,
      verdict: 'correct',
    }));
  },

  mistakes: [
    {
      code: 'exponent-not-reduced',
      name: { ja: '指数を減らしていない', en: 'the exponent was not reduced' },
      formulas: ({ coefficients }) => [[polynomialFormula(coefficients.map((coefficient, k) => k * coefficient))]],
      explain: (givens) => ({
        ja: `指数を前に掛けていますが、指数そのものが減っていません。たとえば$${leading(givens)}$の項は、微分すると$x$の${degree(givens)}乗ではなく${degree(givens) - 1}乗になります。`,
        en: `The exponents were brought to the front, but not lowered. The term $${leading(givens)}$, for one, becomes a term in $x^{${degree(givens) - 1}}$, not in $x^{${degree(givens)}}$.`,
      }),
    },
    {
      code: 'coefficient-lost',
      name: { ja: '指数を掛けていない', en: 'the exponent was not multiplied in' },
      formulas: ({ coefficients }) => [[polynomialFormula(coefficients.slice(1))]],
      explain: (givens) => ({
        ja: `指数は一つ減っていますが、もとの指数が係数に掛かっていません。$${leading(givens)}$では、指数の${degree(givens)}を係数に掛けます。`,
        en: `The exponents were lowered, but the old exponents did not become factors. In $${leading(givens)}$ the exponent ${degree(givens)} multiplies the coefficient.`,
      }),
    },
    {
      code: 'not-differentiated',
      name: { ja: '微分していない', en: 'not differentiated' },
      formulas: ({ coefficients }) => [[polynomialFormula(coefficients)]],
      explain: (givens) => ({
        ja: `$${polynomial(givens.coefficients)}$は関数$f(x)$そのもので、高さを表します。ここで答えるのは、それぞれの$x$での傾きを表す式です。`,
        en: `$${polynomial(givens.coefficients)}$ is the function $f(x)$ itself, its height. What is asked for is the formula of its slope at each $x$.`,
      }),
    },
    {
      code: 'constant-kept',
      name: { ja: '定数項が残った', en: 'the constant was kept' },
      formulas: ({ coefficients }) => [[`${polynomialFormula(differentiatePolynomial(coefficients))}+(${coefficients[0]})`]],
      explain: ({ coefficients }) => ({
        ja: `定数項$${tex(coefficients[0] ?? 0)}$が残っています。定数は$x$を動かしても変わらないので、傾きには何も加わりません。`,
        en: `The constant $${tex(coefficients[0] ?? 0)}$ is still there. It does not change as $x$ moves, so it adds nothing to the slope.`,
      }),
    },
    {
      code: 'integrated',
      name: { ja: '積分した', en: 'integrated instead' },
      formulas: ({ coefficients }) => [[polynomialFormula([0, ...coefficients], (exponent) => exponent)]],
      explain: (givens) => ({
        ja: `微分ではなく、その逆の積分をしています。指数が一つ増え、$${leading(givens)}$の項が$x$の${degree(givens) + 1}乗になっています。微分では指数を前に掛け、指数を一つ減らします。`,
        en: `This is the integral, the reverse of the derivative: exponents went up, and $${leading(givens)}$ became a term in $x^{${degree(givens) + 1}}$. To differentiate, bring the exponent to the front and lower it by one.`,
      }),
    },
  ],

  prompt: ({ coefficients }) => ({
    ja: `$f(x)=${polynomial(coefficients)}$の微分$${derivativeName}$を、$x$の式で表してください。`,
    en: `Write the derivative $${derivativeName}$ of $f(x)=${polynomial(coefficients)}$ as a formula in $x$.`,
  }),

  hints: (givens) => {
    const { coefficients } = givens;
    const terms = coefficients.flatMap((coefficient, k) =>
      k === 0 || coefficient === 0 ? [] : [`${tex(k)}\\cdot${operand(coefficient)}\\,x^{${tex(k)}-1}`],
    );
    const c = givens.coefficients[degree(givens)] ?? 0;
    return [
      {
        ja: '和の微分は、項ごとに微分して足したものです。定数の項は、$x$を動かしても変わりません。',
        en: 'The derivative of a sum is found term by term. A constant does not change as $x$ moves.',
      },
      {
        ja: `項$a x^k$の微分は$k\\cdot a\\,x^{k-1}$です。この$f$では$${sum(terms.reverse())}$となります。`,
        en: `The term $a x^k$ has the derivative $k\\cdot a\\,x^{k-1}$. For this $f$ that makes $${sum(terms)}$.`,
      },
      coefficients.filter((coefficient, k) => k > 0 && coefficient !== 0).length > 1
        ? {
            ja: `最初の項から始めます。$${leading(givens)}$の微分は$${leadingDerivative(givens)}$です。残りの項も同じようにします。`,
            en: `Start with the first term: the derivative of $${leading(givens)}$ is $${leadingDerivative(givens)}$. Treat the other terms in the same way.`,
          }
        : {
            ja: `$${leading(givens)}$の係数は、$${degree(givens)}\\cdot${operand(c)}=${tex(degree(givens) * c)}$になります。指数は一つ減ります。`,
            en: `The coefficient of $${leading(givens)}$ becomes $${degree(givens)}\\cdot${operand(c)}=${tex(degree(givens) * c)}$. The exponent goes down by one.`,
          },
    ];
  },

  solution: (givens) => {
    const { coefficients } = givens;
    const terms = coefficients
      .map((coefficient, k) => (k === 0 || coefficient === 0 ? '' : `${tex(k)}\\cdot${operand(coefficient)}\\,x^{${tex(k)}-1}`))
      .filter((term) => term !== '')
      .reverse();
    const derivative = differentiatePolynomial(coefficients);
    const work = aligned(derivativeName, wideSum(terms, 2), polynomial(derivative));
    const atOne = derivative.reduce((total, coefficient) => total + coefficient, 0);
    return {
      ja: `項ごとに、指数を前に掛け、指数を一つ減らします。定数項は消えます。${work}この式一つで、すべての点での傾きがわかります。たとえば$x=1$では$${slope("f'(1)")}=${tex(atOne)}$です。`,
      en: `Term by term, bring the exponent to the front and lower it by one; a constant vanishes.${work}This one formula holds the slope at every point: at $x=1$, for example, $${slope("f'(1)")}=${tex(atOne)}$.`,
    };
  },
});
