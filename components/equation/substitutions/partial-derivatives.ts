import type { Givens } from '@/lib/course/exercise';
import { evaluateQuadratic, type Quadratic, quadraticGradient } from '@/lib/numerics/quadratic';
import { linearWith, numberArgument, quadraticWith, sumOfTerms, symbolArgument } from './polynomial-parts';
import { ink, name, number, type Piece, pairOf, type Substitute, scalarOf, vectorOf } from './substitution-parts';

const [first, second] = [symbolArgument('x₀'), symbolArgument('x₁')];

export function quadraticOf(numbers: Givens): Quadratic | undefined {
  const [a, b, c] = vectorOf(numbers['quadratic'], 3) ?? [];
  return a === undefined || b === undefined || c === undefined ? undefined : [a, b, c];
}

/** The function at a point, or along the slice on which the second variable is held. */
const twoVariables: Substitute = (numbers, { open }) => {
  const quadratic = quadraticOf(numbers);
  const [point, held] = [pairOf(numbers['point']), scalarOf(numbers['x1'])];
  if (quadratic === undefined) return undefined;
  if (point !== undefined) {
    const [x0, x1] = point.map(numberArgument);
    return {
      groups: [
        [name('f', 'e'), ink('('), number(point[0]), ink(', '), number(point[1]), ink(') = ')],
        quadraticWith(quadratic, x0 ?? first, x1 ?? second),
      ],
      result: [number(evaluateQuadratic(quadratic, point), 'e')],
      resultOf: 'f',
      values: { x0: number(point[0]).text, x1: number(point[1]).text },
    };
  }
  // With the held number in it, the line would be the answer to the exercise that asks for the slice.
  if (held === undefined || open) return undefined;
  const [a, b, c] = quadratic;
  return {
    groups: [
      [name('f', 'e'), ink('('), ...first.pieces, ink(', '), number(held), ink(') = ')],
      quadraticWith(quadratic, first, numberArgument(held)),
    ],
    result: sumOfTerms([
      { coefficient: a, factors: [{ argument: first, power: 2 }] },
      { coefficient: b * held, factors: [{ argument: first, power: 1 }] },
      { coefficient: c * held ** 2, factors: [] },
    ]),
    resultOf: 'f',
    values: { x1: number(held).text },
  };
};

/** ∂f/∂x_0 or ∂f/∂x_1 as pieces. */
export const partialName = (by: 0 | 1): Piece[] => [
  { text: '∂', quantity: 'g' },
  name('f', 'g'),
  { text: '/∂', quantity: 'g' },
  name('x', 'g'),
  { text: by === 0 ? '₀' : '₁', quantity: 'g' },
];

/** At a point its number, without one the formula. */
const partialBy =
  (by: 0 | 1): Substitute =>
  (numbers) => {
    const quadratic = quadraticOf(numbers);
    if (quadratic === undefined) return undefined;
    const [a, b, c] = quadratic;
    const point = pairOf(numbers['point']);
    const written = (x0: typeof first, x1: typeof first) =>
      by === 0 ? linearWith(2 * a, x0, b, x1) : linearWith(2 * c, x1, b, x0);
    if (point === undefined) {
      const sides = ['∂/∂x₀ (', '∂/∂x₁ ('];
      return {
        groups: [[{ text: sides[by] ?? '', quantity: 'g' }, ...quadraticWith(quadratic, first, second), ink(')')]],
        result: written(first, second).map((piece) => ({ ...piece, quantity: 'g' as const })),
        resultOf: `g${by}`,
      };
    }
    return {
      groups: [[...partialName(by), ink(' = '), ...written(numberArgument(point[0]), numberArgument(point[1]))]],
      result: [number(quadraticGradient(quadratic, [point[0], point[1]])[by], 'g')],
      resultOf: `g${by}`,
      values: { x0: number(point[0]).text, x1: number(point[1]).text },
    };
  };

export const partialDerivatives: Readonly<Record<string, Substitute>> = {
  'two-variables': twoVariables,
  'partial-by-x0': partialBy(0),
  'partial-by-x1': partialBy(1),
};
