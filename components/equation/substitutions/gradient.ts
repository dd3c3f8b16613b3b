import type { Givens } from '@/lib/course/exercise';
import { type Point, quadraticGradient } from '@/lib/numerics/quadratic';
import { partialName, quadraticOf } from './partial-derivatives';
import { linearWith, quadraticWith, symbolArgument } from './polynomial-parts';
import { ink, listed, name, number, operand, type Piece, pairOf, type Substitute, vector } from './substitution-parts';

/** The function and the point at hand; of several points, the first. */
function surfaceAndPoint(numbers: Givens) {
  const quadratic = quadraticOf(numbers);
  const { points } = numbers as { points?: unknown };
  const point = pairOf(numbers['point']) ?? (Array.isArray(points) ? pairOf(points[0]) : undefined);
  if (quadratic === undefined || point === undefined) return undefined;
  return { point, gradient: quadraticGradient(quadratic, point) };
}

const nabla: readonly Piece[] = [{ text: '∇', quantity: 'g' }, name('f', 'g')];
const at = (point: Point): Piece => ({ text: `(${number(point[0]).text}, ${number(point[1]).text})` });

const valuesOf = (gradient: Point, open: boolean) =>
  open ? {} : { g0: number(gradient[0]).text, g1: number(gradient[1]).text, g: listed(gradient, 6) };

/** At a point; without one, the partial derivatives of the function that is asked about. */
const gradientAt: Substitute = (numbers, { open }) => {
  const given = surfaceAndPoint(numbers);
  if (given !== undefined) {
    const { point, gradient } = given;
    const partials = [ink('('), ...partialName(0), ink(', '), ...partialName(1), ink(')')];
    return {
      groups: [[...nabla, at(point), ...(open ? [ink(' = '), ...partials, at(point)] : [])]],
      result: [vector(gradient, 'g')],
      values: valuesOf(gradient, open),
    };
  }
  const quadratic = quadraticOf(numbers);
  // Without a point nothing is put in before the partial derivatives are known.
  if (quadratic === undefined || open) return undefined;
  const [x0, x1] = [symbolArgument('x₀'), symbolArgument('x₁')];
  const [a, b, c] = quadratic;
  return {
    groups: [
      [name('f', 'e'), ink(' = '), ...quadraticWith(quadratic, x0, x1), ink(', ')],
      [...nabla, ink(' = ('), ...partialName(0), ink(', '), ...partialName(1), ink(')')],
    ],
    result: [ink('('), ...linearWith(2 * a, x0, b, x1), ink(', '), ...linearWith(2 * c, x1, b, x0), ink(')')],
  };
};

const gradientLength: Substitute = (numbers, { open }) => {
  const given = surfaceAndPoint(numbers);
  if (given === undefined) return undefined;
  const { point, gradient } = given;
  const entry = (by: 0 | 1): Piece[] =>
    open ? [ink('('), ...partialName(by), ink(')²')] : [operand(gradient[by], 'g'), ink('²')];
  return {
    groups: [
      [{ text: '∥∇', quantity: 'g' }, name('f', 'g'), at(point), { text: '∥', quantity: 'g' }, ink(' = ')],
      [ink('√( '), ...entry(0), ink(' + '), ...entry(1), ink(' )')],
    ],
    result: [number(Math.hypot(...gradient), 'g')],
    resultOf: 'length',
    values: valuesOf(gradient, open),
  };
};

const steepestDescent: Substitute = (numbers, { open }) => {
  const given = surfaceAndPoint(numbers);
  if (given === undefined) return undefined;
  const { point, gradient } = given;
  return {
    groups: [[name('d'), ink(' = −'), ...nabla, at(point)], ...(open ? [] : [[ink('= −'), vector(gradient, 'g')]])],
    result: [vector(gradient.map((partial) => 0 - partial))],
    resultOf: 'd',
    values: valuesOf(gradient, open),
  };
};

export const gradient: Readonly<Record<string, Substitute>> = {
  gradient: gradientAt,
  'gradient-length': gradientLength,
  'steepest-descent': steepestDescent,
};
