import { limits } from './limits';
import { inverse, mix, modulus, powerOf, reduce } from './residue';
import type { Stream } from './stream';
import type { Formula, SeriesNode } from './tree';
import { wholeCount } from './whole-count';

/** The exact stage cannot follow here: a division by 0, an index that is no whole number, too much work. */
export class OutOfReach extends Error {}

/** top/bottom, unreduced: dividing costs nothing until a function needs the residue itself. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}
const whole = (top: bigint): Fraction => ({ top, bottom: 1n });

/**
 * One assignment of random residues to the names. Rational operations are exact; every other function is scattered from
 * its argument's residue, so that equal arguments give equal values and nothing else does.
 */
export class ExactWorld {
  /** False once a function without a known algebra has been met: different residues then prove nothing. */
  isRational = true;
  private visits = 0;
  private readonly residues = new Map<string, bigint>();
  private readonly tags = new Map<string, bigint>();
  private readonly bound = new Map<string, number>();

  constructor(
    /** Values of indices, sizes and whole numbers; lengths of the index sets. */
    private readonly counts: ReadonlyMap<string, number>,
    private readonly lengths: ReadonlyMap<string, number>,
    private readonly stream: Stream,
    private readonly reading: 'product' | 'quotient',
  ) {}

  /** Do both formulas have the same value in this world? */
  agrees(a: Formula, b: Formula): boolean {
    const left = this.value(a);
    const right = this.value(b);
    return (left.top * right.bottom - right.top * left.bottom) % modulus === 0n;
  }

  private value(node: Formula): Fraction {
    this.spend(1);
    switch (node.kind) {
      case 'number':
        return numberValue(node.digits);
      case 'constant':
        this.isRational = false;
        return whole(this.tag(node.name));
      case 'variable':
        return this.variable(node.name);
      case 'entry':
        return whole(this.residue(`${node.name}[${node.indices.map((index) => this.index(index)).join()}]`));
      case 'negative': {
        const { top, bottom } = this.value(node.of);
        return { top: reduce(-top), bottom };
      }
      case 'sum':
        return node.terms.map((term) => this.value(term)).reduce(add);
      case 'product':
        return multiply(this.value(node.left), this.value(node.right));
      case 'quotient':
        return multiply(this.value(node.over), turn(this.value(node.under)));
      case 'power':
        return this.power(node.base, node.exponent);
      case 'function':
        this.isRational = false;
        return this.scatter(node.name, node.arguments);
      case 'unknown':
        return this.scatter(`${node.name}${"'".repeat(node.order)}()`, node.arguments);
      case 'partial':
        return whole(this.residue(`∂${node.of}/∂${node.by}`));
      case 'series':
        return this.series(node);
      case 'either':
        return this.value(this.reading === 'product' ? node.product : node.quotient);
      case 'list':
        throw new OutOfReach();
    }
  }

  private spend(visits: number): void {
    this.visits += visits;
    if (this.visits > limits.exactVisits) throw new OutOfReach();
  }

  private variable(name: string): Fraction {
    const count = this.bound.get(name) ?? this.counts.get(name);
    return whole(count === undefined ? this.residue(name) : reduce(BigInt(count)));
  }

  private residue(name: string): bigint {
    const known = this.residues.get(name);
    if (known !== undefined) return known;
    const drawn = reduce((BigInt(this.stream.word()) << 32n) | BigInt(this.stream.word()));
    this.residues.set(name, drawn);
    return drawn;
  }

  private tag(name: string): bigint {
    const known = this.tags.get(name) ?? this.residue(`function ${name}`);
    this.tags.set(name, known);
    return known;
  }

  private scatter(name: string, given: readonly Formula[]): Fraction {
    let state = this.tag(name);
    for (const argument of given) state = mix(state, settle(this.value(argument)));
    return whole(state);
  }

  private power(base: Formula, exponent: Formula): Fraction {
    const times = this.count(exponent);
    if (times !== undefined && Math.abs(times) <= limits.exponent) {
      this.spend(Math.log2(1 + Math.abs(times)));
      const { top, bottom } = this.value(base);
      const raised = { top: powerOf(top, Math.abs(times)), bottom: powerOf(bottom, Math.abs(times)) };
      return times < 0 ? turn(raised) : raised;
    }
    if (times !== undefined) throw new OutOfReach();
    this.isRational = false;
    return this.scatter('^', [base, exponent]);
  }

  private series({ index, bounds, body }: SeriesNode): Fraction {
    const from = bounds ? this.index(bounds.from) : 1;
    const to = bounds ? this.index(bounds.to) : (this.lengths.get(index) ?? Number.NaN);
    if (!(to - from < limits.seriesTerms)) throw new OutOfReach();
    const outer = this.bound.get(index);
    let total = whole(0n);
    for (let i = from; i <= to; i++) {
      this.bound.set(index, i);
      total = add(total, this.value(body));
    }
    if (outer === undefined) this.bound.delete(index);
    else this.bound.set(index, outer);
    return total;
  }

  private index(node: Formula): number {
    const value = this.count(node);
    if (value === undefined) throw new OutOfReach();
    return value;
  }

  private count(node: Formula): number | undefined {
    return wholeCount(node, (name) => this.bound.get(name) ?? this.counts.get(name));
  }
}

const turn = ({ top, bottom }: Fraction): Fraction => {
  if (top === 0n) throw new OutOfReach();
  return { top: bottom, bottom: top };
};
const multiply = (a: Fraction, b: Fraction): Fraction => ({
  top: (a.top * b.top) % modulus,
  bottom: a.bottom === 1n ? b.bottom : (a.bottom * b.bottom) % modulus,
});
const add = (a: Fraction, b: Fraction): Fraction => {
  if (a.bottom === b.bottom) return { top: (a.top + b.top) % modulus, bottom: a.bottom };
  return { top: (a.top * b.bottom + b.top * a.bottom) % modulus, bottom: (a.bottom * b.bottom) % modulus };
};
const settle = ({ top, bottom }: Fraction): bigint => (bottom === 1n ? top : (top * inverse(bottom)) % modulus);

/** A literal as the decimal fraction that it is: 0.1 is 1/10. */
function numberValue(digits: string): Fraction {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  const [before = '', after = ''] = mantissa.split('.');
  const top = reduce(BigInt(before + after || '0'));
  const shift = Number(exponent) - after.length;
  if (Math.abs(shift) > limits.exponent) throw new OutOfReach();
  const scale = powerOf(10n, Math.abs(shift));
  return shift < 0 ? { top, bottom: scale } : whole((top * scale) % modulus);
}
