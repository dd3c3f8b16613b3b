import type { Givens } from '@/lib/course/exercise';
import { bowlAfter, stepOnBowl } from '@/lib/numerics/descent';
import { quadraticOf } from './partial-derivatives';
import {
  coloured,
  ink,
  name,
  number,
  operand,
  type Piece,
  pairOf,
  type Substitute,
  scalarOf,
  superscript,
  vector,
} from './substitution-parts';

/** Past this a run is said to diverge, and no step from there is shown. */
const limit = 1e12;

/** The point from which the next step is taken, and the rate; of a figure, the point that it has come to. */
function stepAhead(numbers: Givens, figure: boolean) {
  const [start, eta] = [pairOf(numbers['start']), scalarOf(numbers['eta'])];
  if (start === undefined || eta === undefined) return undefined;
  // Only a figure shows a run on its way: an exercise's `steps` is how many are asked for.
  const steps = figure ? (scalarOf(numbers['steps']) ?? 0) : 0;
  const from = bowlAfter(start, eta, steps);
  return from.every((value) => Math.abs(value) <= limit) ? { from, eta } : undefined;
}

const updateRule: Substitute = (numbers, { open, figure }) => {
  const given = stepAhead(numbers, figure);
  if (given === undefined) return undefined;
  const { from, eta } = given;
  const slope = from.map((value) => 2 * value);
  const gradient: Piece[] = open ? [coloured('∇', 'g'), name('f', 'g'), vector(from)] : [vector(slope, 'g')];
  return {
    groups: [
      [ink('('), name('x'), ink('₀, '), name('x'), ink('₁) ← ')],
      [vector(from), ink(' − '), number(eta, 's'), ink(' · '), ...gradient],
    ],
    result: [vector(stepOnBowl(from, eta))],
    values: { x: vector(from).text, eta: number(eta).text, i: '0, 1', ...(open ? {} : { g: vector(slope).text }) },
  };
};

/** What is not given yet (the rate that is sought, the number of steps) stays a symbol. */
const descentFactor: Substitute = (numbers) => {
  const start = pairOf(numbers['start']);
  const [eta, steps] = [scalarOf(numbers['eta']), scalarOf(numbers['steps'])];
  if (start === undefined || (eta === undefined && steps === undefined)) return undefined;
  const rate = eta === undefined ? name('η', 's') : number(eta, 's');
  const dot = eta === undefined ? '' : '·';
  const power: Piece = steps === undefined ? { text: ')', sup: 'n' } : { text: `)${superscript(steps)}` };
  const target = pairOf(numbers['target']);
  const end = eta === undefined || steps === undefined ? undefined : bowlAfter(start, eta, steps);
  return {
    groups: [
      [name('x'), ink(` = (1 − 2${dot}`), rate, power, ink(' · '), vector(start)],
      ...(end === undefined && target !== undefined ? [[ink('= '), vector(target, 'k', 9)]] : []),
    ],
    ...(end !== undefined ? { result: [vector(end)], resultOf: 'x' } : target === undefined ? { result: [] } : {}),
    values: {
      start: vector(start).text,
      ...(eta !== undefined && { eta: number(eta).text }),
      ...(steps !== undefined && { n: String(steps) }),
    },
  };
};

/** The bound for a function's two coefficients, and whether the rate at hand keeps below it. */
const learningRateLimit: Substitute = (numbers) => {
  const eta = scalarOf(numbers['eta']);
  const [a, , c] = quadraticOf(numbers) ?? (eta === undefined ? [] : [1, 0, 1]);
  if (a === undefined || c === undefined || a <= 0 || c <= 0) return undefined;
  const largest = Math.max(a, c);
  const holds = eta === undefined || eta < 1 / largest;
  const rate = eta === undefined ? [ink('0 < '), name('η', 's')] : [name('η', 's'), ink(' = '), number(eta, 's')];
  return {
    groups: [
      [...rate, ink(holds ? ' < ' : ' ≥ ')],
      [ink('1 / max('), operand(a), ink(', '), operand(c), ink(')')],
    ],
    result: [number(1 / largest, 's')],
    values: { a: String(a), c: String(c), ...(eta !== undefined && { eta: number(eta).text }) },
  };
};

export const gradientDescent: Readonly<Record<string, Substitute>> = {
  'update-rule': updateRule,
  'descent-factor': descentFactor,
  'learning-rate-limit': learningRateLimit,
};
