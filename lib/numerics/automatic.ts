import { NumericsError } from './errors';
import { requireFiniteVector } from './preconditions';

/** A number that remembers how it was computed: the operands and the partial derivative of the value by each. */
export interface Traced {
  readonly value: number;
  readonly operands: readonly Traced[];
  readonly partials: readonly number[];
}

/** What operations take: a plain number is a constant. */
export type Operand = Traced | number;

export function add(a: Operand, b: Operand): Traced {
  return operation(numberOf(a) + numberOf(b), [a, 1], [b, 1]);
}

export function subtract(a: Operand, b: Operand): Traced {
  return operation(numberOf(a) - numberOf(b), [a, 1], [b, -1]);
}

export function multiply(a: Operand, b: Operand): Traced {
  return operation(numberOf(a) * numberOf(b), [a, numberOf(b)], [b, numberOf(a)]);
}

export function divide(a: Operand, b: Operand): Traced {
  const [numerator, denominator] = [numberOf(a), numberOf(b)];
  return operation(numerator / denominator, [a, 1 / denominator], [b, -numerator / (denominator * denominator)]);
}

/** a to a constant power. */
export function power(a: Operand, exponent: number): Traced {
  const base = numberOf(a);
  return operation(base ** exponent, [a, exponent === 0 ? 0 : exponent * base ** (exponent - 1)]);
}

export function exp(a: Operand): Traced {
  const value = Math.exp(numberOf(a));
  return operation(value, [a, value]);
}

/** @throws NumericsError `log-domain` */
export function log(a: Operand): Traced {
  const value = numberOf(a);
  if (!(value > 0)) throw new NumericsError('log-domain', `log of ${value}`);
  return operation(Math.log(value), [a, 1 / value]);
}

export function sin(a: Operand): Traced {
  return operation(Math.sin(numberOf(a)), [a, Math.cos(numberOf(a))]);
}

export function cos(a: Operand): Traced {
  return operation(Math.cos(numberOf(a)), [a, -Math.sin(numberOf(a))]);
}

/**
 * The gradient of f at x by reverse-mode automatic differentiation: exact up to rounding, in one pass forward and one back,
 * whatever the number of variables. It shares no code with the numerical gradient, which is what makes it a check of it.
 * @param f composed of this module's operations
 * @throws NumericsError `empty`, `not-finite` (x, the value, or a derivative), `log-domain`
 */
export function automaticGradient(f: (x: readonly Traced[]) => Traced, x: readonly number[]): number[] {
  requireFiniteVector(x, 'x');
  const variables = x.map((value): Traced => ({ value, operands: [], partials: [] }));
  const result = f(variables);
  requireFiniteVector([result.value], 'f(x)');
  const adjoints = new Map<Traced, number>([[result, 1]]);
  for (const node of resultFirst(result)) {
    const adjoint = adjoints.get(node) ?? 0;
    for (const [k, operand] of node.operands.entries()) {
      adjoints.set(operand, (adjoints.get(operand) ?? 0) + adjoint * (node.partials[k] ?? 0));
    }
  }
  const gradient = variables.map((variable) => adjoints.get(variable) ?? 0);
  requireFiniteVector(gradient, 'the gradient');
  return gradient;
}

function operation(value: number, ...operands: readonly (readonly [Operand, number])[]): Traced {
  const traced = operands.filter((entry): entry is readonly [Traced, number] => typeof entry[0] !== 'number');
  return { value, operands: traced.map(([operand]) => operand), partials: traced.map(([, partial]) => partial) };
}

function numberOf(a: Operand): number {
  return typeof a === 'number' ? a : a.value;
}

/** Every number before its operands; without recursion, so that a long computation cannot overflow the stack. */
function resultFirst(result: Traced): Traced[] {
  const finished: Traced[] = [];
  const seen = new Set<Traced>();
  const pending: { readonly node: Traced; readonly done: boolean }[] = [{ node: result, done: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.done) {
      finished.push(next.node);
      continue;
    }
    if (seen.has(next.node)) continue;
    seen.add(next.node);
    pending.push({ node: next.node, done: true });
    for (const operand of next.node.operands) pending.push({ node: operand, done: false });
  }
  return finished.reverse();
}
