import type { Declarations, Domain } from './declarations';
import { type Bounded, SmoothFunction } from './smooth-function';
import type { Stream } from './stream';

/** Where the values of a world lie: near 1 mostly, in a tail, on whole numbers, or over many sizes. */
export type Region = 'middle' | 'right' | 'left' | 'whole' | 'wide';

/** One sample point: values for every name, lengths for the index sets, a smooth function for every unknown one. */
export class World {
  readonly lengths = new Map<string, number>();
  private readonly values = new Map<string, number>();
  private readonly functions = new Map<string, SmoothFunction>();

  constructor(
    private readonly declarations: Declarations,
    private readonly stream: Stream,
    private readonly region: Region,
  ) {
    drawLengths(declarations, stream, this.lengths);
    for (const [name, declaration] of declarations) {
      if (declaration.role === 'scalar') this.values.set(name, this.draw(declaration.domain));
      if (declaration.role === 'free-index') this.values.set(name, stream.integer(1, 3));
      if (declaration.role === 'size') this.values.set(name, this.lengths.get(declaration.of) ?? Number.NaN);
    }
  }

  variable(name: string): number {
    return this.values.get(name) ?? Number.NaN;
  }

  entry(name: string, indices: readonly number[]): number {
    const declaration = this.declarations.get(name);
    if (declaration?.role !== 'entries' || !indices.every(isEntryIndex)) return Number.NaN;
    return this.lazily(`${name}[${indices.join()}]`, declaration.domain);
  }

  /** ∂of/∂by, a number of its own. */
  partial(of: string, by: string): number {
    return this.lazily(`∂${of}/∂${by}`, 'real');
  }

  unknown(name: string, order: number, given: readonly Bounded[]): Bounded {
    const known = this.functions.get(name) ?? new SmoothFunction(given.length, this.stream);
    this.functions.set(name, known);
    return known.at(given, order);
  }

  private lazily(key: string, domain: Domain): number {
    const known = this.values.get(key) ?? this.draw(domain);
    this.values.set(key, known);
    return known;
  }

  private draw(domain: Domain): number {
    const { stream } = this;
    switch (domain) {
      case 'unit':
        return 0.03 + 0.94 * stream.unit();
      case 'int':
        return stream.integer(1, 9);
      case 'pos':
        return Math.abs(this.real());
      case 'real':
      case 'nonzero':
        return this.real();
    }
  }

  private real(): number {
    const { stream } = this;
    const size = stream.unit();
    const sign = stream.unit() < 0.5 ? -1 : 1;
    switch (this.region) {
      case 'wide':
        return sign * 10 ** (9 * size - 3);
      case 'right':
        return 10 ** (1 + 1.5 * size);
      case 'left':
        return -(10 ** (1 + 1.5 * size));
      case 'whole':
        return sign * (1 + Math.floor(6 * size));
      case 'middle':
        if (size < 0.8) return sign * (0.2 + 2.3 * stream.unit());
        return sign * (size < 0.92 ? 2.5 + 10 * stream.unit() : 0.02 + 0.2 * stream.unit());
    }
  }
}

const isEntryIndex = (index: number) => Number.isInteger(index) && index >= 0 && index <= 60;

/** Every index set has its own length of 3 to 6, so that no formula that holds for one length alone passes. */
export function drawLengths(declarations: Declarations, stream: Stream, lengths: Map<string, number>): void {
  for (const [name, { role }] of declarations) if (role === 'index') lengths.set(name, stream.integer(3, 6));
  const [first = 3] = lengths.values();
  for (const [name, { role }] of declarations) if (role === 'free-index') lengths.set(name, first);
}
