import type { Givens } from '@/lib/course/exercise';
import { crossEntropy, sourceDelta, squaredErrorTerms, sumOfSquaredErrors } from '@/lib/numerics/loss';
import { coloured, ink, listed, name, number, type Piece, type Substitute, subscript, vectorOf } from './substitution-parts';

/** y and t of a loss, where the numbers at hand have them. */
function outputAndTarget(numbers: Givens) {
  const [y, t] = [vectorOf(numbers['y']), vectorOf(numbers['t'])];
  const c = t?.indexOf(1) ?? -1;
  if (y === undefined || t === undefined || y.length !== t.length || c < 0) return undefined;
  return { y, t, c, values: { y: listed(y), t: listed(t), k: `0, …, ${y.length - 1}`, c: String(c) } };
}

const squaredError: Substitute = (numbers) => {
  const given = outputAndTarget(numbers);
  if (given === undefined) return undefined;
  const { y, t, values } = given;
  const shown = [...y.keys()].filter((k) => y[k] !== 0 || t[k] !== 0);
  const groups = shown.map((k, i) => [
    ...(i === 0 ? [name('E', 'e'), ink(' = ½ [ ')] : []),
    ink('('),
    number(y[k] ?? 0, 'y', 4),
    ink('−'),
    number(t[k] ?? 0, 't', 4),
    ink(i === shown.length - 1 ? ')² ]' : ')² +'),
  ]);
  return { groups, result: [number(sumOfSquaredErrors(y, t), 'e')], resultOf: 'e', values };
};

/** One term stands for all: that of the true class. */
const squaredErrorTerm: Substitute = (numbers) => {
  const given = outputAndTarget(numbers);
  if (given === undefined) return undefined;
  const { y, t, c, values } = given;
  const squared = [ink(`${subscript(c)} = (`), number(y[c] ?? 0, 'y', 4), ink('−'), number(t[c] ?? 0, 't', 4), ink(')²')];
  return { groups: [[name('d'), ...squared]], result: [number(squaredErrorTerms(y, t)[c] ?? 0)], values };
};

const crossEntropyWith =
  (delta: number): Substitute =>
  (numbers, { open }) => {
    const given = outputAndTarget(numbers);
    if (given === undefined) return undefined;
    const { y, t, c, values } = given;
    // log 0 has no value: δ joins where it is needed.
    const added = y[c] === 0 ? sourceDelta : delta;
    // A calculator needs no more than the output's number, and so does the field beside: the reader is to pick it out.
    const output = open ? [name('y', 'y'), coloured(subscript(c), 'y')] : [number(y[c] ?? 0, 'y', 4)];
    const argument = added > 0 ? [ink('('), ...output, ink(' + 10⁻⁷)')] : output;
    return {
      groups: [[name('E', 'e'), ink(' = −'), number(1, 't'), ink(' · log '), ...argument]],
      result: [number(crossEntropy(y, t, added), 'e')],
      resultOf: 'e',
      values: { ...values, delta: '10⁻⁷' },
    };
  };

/** With the true class alone; of a loss that is given, with the output left to find. */
const crossEntropyOneHot: Substitute = (numbers, { open }) => {
  const given = outputAndTarget(numbers);
  if (given !== undefined) {
    const { y, t, c, values } = given;
    const added = y[c] === 0 ? sourceDelta : 0;
    const output = number(y[c] ?? 0, 'y', 4);
    return {
      groups: [[name('E', 'e'), ink(' = −log '), ...(added > 0 ? [ink('('), output, ink(' + 10⁻⁷)')] : [output])]],
      result: [number(crossEntropy(y, t, added), 'e')],
      resultOf: 'e',
      values: { y: output.text, c: values.c },
    };
  }
  const loss = numbers['loss'];
  if (typeof loss !== 'number') return undefined;
  const output: Piece = open ? { ...name('y', 'y'), sub: 'c' } : number(Math.exp(-loss), 'y');
  return { groups: [[number(loss, 'e'), ink(' = −log '), output]], values: { e: String(loss) } };
};

export const lossFunctions: Readonly<Record<string, Substitute>> = {
  'squared-error': squaredError,
  'squared-error-term': squaredErrorTerm,
  'cross-entropy': crossEntropyWith(0),
  'cross-entropy-one-hot': crossEntropyOneHot,
  'cross-entropy-delta': crossEntropyWith(sourceDelta),
};
