import { limits } from './limits';
import { isTooUncertain, realFunction } from './real-function';
import type { Bounded } from './smooth-function';
import type { Formula, FunctionName, SeriesNode } from './tree';
import type { World } from './world';

const unitRoundoff = 2 ** -53;
/** Odd roots that a negative base has on the reals. */
const oddRoots = [3, 5, 7, 9];
/** What a call of an unknown function costs, in visits. */
const unknownVisits = 10;
const exact: Bounded = { value: 0, error: 0 };

/** `undefined`: no real value at this point. `loose`: rounding leaves too little of it. `spent`: too much work. */
export type Trouble = 'undefined' | 'loose' | 'spent';

/** Evaluates formulas at one sample point, each value with a running bound on its rounding error. */
export class RealEvaluation {
  /** Bound on the error of the value returned last. */
  error = 0;
  /** Why the value returned last is none. */
  trouble: Trouble | undefined;
  private visits = 0;
  private readonly bound = new Map<string, number>();

  constructor(
    private readonly world: World,
    private readonly reading: 'product' | 'quotient',
    private readonly budget: number = limits.visits,
  ) {}

  get spent(): number {
    return this.visits;
  }

  /** The value of `node`; NaN where there is `trouble`. */
  evaluate(node: Formula): number {
    this.trouble = undefined;
    this.error = 0;
    const value = this.value(node);
    this.bound.clear();
    return this.trouble ? Number.NaN : value;
  }

  private fail(trouble: Trouble): number {
    this.trouble ??= trouble;
    this.error = 0;
    return Number.NaN;
  }

  private result(value: number, error: number): number {
    this.error = error;
    return value;
  }

  private value(node: Formula): number {
    if (this.trouble) return Number.NaN;
    if (++this.visits > this.budget) return this.fail('spent');
    switch (node.kind) {
      case 'number':
        return this.result(node.value, Number.isSafeInteger(node.value) ? 0 : Math.abs(node.value) * unitRoundoff);
      case 'constant': {
        const value = node.name === 'pi' ? Math.PI : Math.E;
        return this.result(value, value * unitRoundoff);
      }
      case 'variable':
        return this.known(this.bound.get(node.name) ?? this.world.variable(node.name));
      case 'entry':
        return this.entry(node.name, node.indices);
      case 'negative':
        return -this.value(node.of);
      case 'sum': {
        let value = 0;
        let error = 0;
        for (const term of node.terms) {
          value += this.value(term);
          error += this.error + Math.abs(value) * unitRoundoff;
        }
        return this.result(value, error);
      }
      case 'product': {
        const a = this.value(node.left);
        const aError = this.error;
        const b = this.value(node.right);
        const bError = this.error;
        const value = a * b;
        const error = Math.abs(a) * bError + Math.abs(b) * aError + aError * bError + Math.abs(value) * unitRoundoff;
        return this.result(value, error);
      }
      case 'quotient':
        return this.quotient(node.over, node.under);
      case 'power':
        return this.power(node.base, node.exponent);
      case 'function':
        return node.name === 'max' || node.name === 'min'
          ? this.extreme(node.name, node.arguments)
          : this.apply(node.name, node.arguments);
      case 'unknown': {
        this.visits += unknownVisits;
        const given = node.arguments.map((argument) => ({ value: this.value(argument), error: this.error }));
        const { value, error } = this.trouble ? exact : this.world.unknown(node.name, node.order, given);
        return this.result(value, error);
      }
      case 'partial':
        return this.known(this.world.partial(node.of, node.by));
      case 'series':
        return this.series(node);
      case 'either':
        return this.value(this.reading === 'product' ? node.product : node.quotient);
      case 'list':
        return this.fail('undefined');
    }
  }

  /** A sampled value is exact: both formulas see the same double. */
  private known(value: number): number {
    return Number.isNaN(value) ? this.fail('undefined') : this.result(value, 0);
  }

  private entry(name: string, indices: readonly Formula[]): number {
    return this.known(
      this.world.entry(
        name,
        indices.map((index) => this.value(index)),
      ),
    );
  }

  private quotient(over: Formula, under: Formula): number {
    const a = this.value(over);
    const aError = this.error;
    const b = this.value(under);
    const bError = this.error;
    if (b === 0 && bError === 0) return this.fail('undefined');
    if (Math.abs(b) <= 2 * bError) return this.fail('loose');
    const value = a / b;
    return this.result(value, (aError + Math.abs(value) * bError) / (Math.abs(b) - bError) + Math.abs(value) * unitRoundoff);
  }

  private power(baseNode: Formula, exponentNode: Formula): number {
    if (baseNode.kind === 'constant' && baseNode.name === 'e') return this.apply('exp', [exponentNode]);
    const base = this.value(baseNode);
    const baseError = this.error;
    let exponent = this.value(exponentNode);
    let exponentError = this.error;
    if (this.trouble) return Number.NaN;
    const nearest = Math.round(exponent);
    if (Math.abs(exponent - nearest) <= 4 * exponentError && Math.abs(nearest) < limits.exponent) {
      exponent = nearest;
      exponentError = 0;
    }
    if (base === 0 && exponent < 0) return this.fail('undefined');
    const value = realPower(base, exponent, exponentError);
    if (Number.isNaN(value)) return this.fail(Math.abs(base) <= 2 * baseError ? 'loose' : 'undefined');
    const byBase =
      base === 0
        ? exponent >= 1
          ? exponent * baseError ** exponent
          : Math.sqrt(baseError)
        : Math.abs((exponent * value) / base) * baseError;
    const byExponent = base === 0 ? 0 : Math.abs(value * Math.log(Math.abs(base))) * exponentError;
    return this.result(value, byBase + byExponent + 2 * Math.abs(value) * unitRoundoff);
  }

  private extreme(name: 'max' | 'min', given: readonly Formula[]): number {
    let extreme = name === 'max' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    let error = 0;
    for (const argument of given) {
      extreme = Math[name](extreme, this.value(argument));
      error = Math.max(error, this.error);
    }
    return this.result(extreme, error);
  }

  private apply(name: Exclude<FunctionName, 'max' | 'min'>, given: readonly Formula[]): number {
    const [argument] = given;
    if (!argument) return this.fail('undefined');
    let x = this.value(argument);
    const { error } = this;
    if (this.trouble) return Number.NaN;
    if (isTooUncertain(name, x, error)) return this.fail('loose');
    if (name === 'sqrt' && x < 0 && x >= -4 * error) x = 0;
    const { value: f, slope } = realFunction(name);
    const value = f(x);
    if (Number.isNaN(value)) {
      const isAtEdge = error > 0 && (Math.abs(x) <= 4 * error || Math.abs(Math.abs(x) - 1) <= 4 * error);
      return this.fail(isAtEdge ? 'loose' : 'undefined');
    }
    const steepness = Math.abs(slope(x));
    const carried = error === 0 ? 0 : Number.isFinite(steepness) ? steepness * error : Math.sqrt(error);
    return this.result(value, carried + 2 * Math.abs(value) * unitRoundoff);
  }

  private series({ index, bounds, body }: SeriesNode): number {
    const from = bounds ? Math.round(this.value(bounds.from)) : 1;
    const to = bounds ? Math.round(this.value(bounds.to)) : (this.world.lengths.get(index) ?? Number.NaN);
    if (!(to - from < limits.seriesTerms)) return this.fail('spent');
    const outer = this.bound.get(index);
    let value = 0;
    let error = 0;
    for (let i = from; i <= to; i++) {
      this.bound.set(index, i);
      value += this.value(body);
      error += this.error + Math.abs(value) * unitRoundoff;
    }
    if (outer === undefined) this.bound.delete(index);
    else this.bound.set(index, outer);
    return this.result(value, error);
  }
}

/** base^exponent on the reals, where the odd roots of negative numbers are defined. */
function realPower(base: number, exponent: number, exponentError: number): number {
  const value = base ** exponent;
  if (!Number.isNaN(value) || !(base < 0)) return value;
  for (const root of oddRoots) {
    const times = Math.round(exponent * root);
    if (Math.abs(exponent * root - times) <= root * (exponentError + 1e-15 * Math.abs(exponent))) {
      return (times % 2 === 0 ? 1 : -1) * (-base) ** exponent;
    }
  }
  return value;
}
