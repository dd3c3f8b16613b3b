import type { Declaration, Declarations } from './declarations';
import { isFunctionSpelling } from './function-names';
import { isGreekName } from './greek';

/** Another spelling of a declared name, and the LaTeX that reads it back as it was typed. */
export interface Alias {
  readonly name: string;
  readonly latex: string;
}
export interface Aliases {
  readonly names: ReadonlyMap<string, Alias>;
  /** By `of/by`: `f/x_0` for ∂f/∂x_0. */
  readonly partials: ReadonlyMap<string, Alias>;
}
export const noAliases: Aliases = { names: new Map(), partials: new Map() };

export interface ResolvedName {
  readonly name: string;
  readonly declaration: Declaration;
  readonly latex?: string;
}

const longestRun = 24;
const baseOf = (name: string) => {
  const line = name.indexOf('_');
  return line < 0 ? name : name.slice(0, line);
};

/** The names that a formula may use. They drive the lexers: `xh` is x·h where x and h are declared, `eta` stays whole. */
export class Names {
  private readonly bases: ReadonlySet<string>;
  private readonly fields: ReadonlySet<string>;

  /** `open` lets every name stand, which is how an author's aliases are read. */
  constructor(
    readonly declarations: Declarations,
    readonly aliases: Aliases = noAliases,
    readonly open = false,
  ) {
    this.bases = new Set([...declarations.keys(), ...aliases.names.keys()].flatMap((name) => [name, baseOf(name)]));
    this.fields = new Set([...aliases.partials.keys()].map((partial) => partial.slice(0, partial.indexOf('/'))));
  }

  resolve(name: string): ResolvedName | undefined {
    const alias = this.aliases.names.get(name);
    const canonical = alias?.name ?? name;
    const declaration = this.declarations.get(canonical);
    if (declaration) return alias ? { name: canonical, declaration, latex: alias.latex } : { name: canonical, declaration };
    return this.open ? { name, declaration: { role: 'scalar', domain: 'real' } } : undefined;
  }

  /** Is it declared, by itself or as the part before an index? */
  has(name: string): boolean {
    return this.bases.has(name);
  }

  /** May it stand after a ∂ or d on top of a derivative? */
  isField(name: string): boolean {
    const role = this.declarations.get(name)?.role;
    return this.open || this.fields.has(name) || role === 'field' || role === 'function';
  }

  /** Does `d` mean a derivative? Not where it is declared as a name. */
  get hasDifferential(): boolean {
    return !this.has('d');
  }

  /** Does this run of letters stand as it is? `df` and `dx` do, for derivatives. */
  isWhole(run: string): boolean {
    if (this.open || this.isPart(run)) return true;
    const rest = run.slice(1);
    return run.startsWith('d') && this.hasDifferential && (this.isField(rest) || this.has(rest) || isGreekName(rest));
  }

  private isPart(run: string): boolean {
    if (this.has(run)) return true;
    return run.length > 1 ? isFunctionSpelling(run) || isGreekName(run) || run === 'sum' || run === 'partial' : run === 'e';
  }

  /** The fewest known names that a run of letters consists of; undefined where it does not. */
  split(run: string): readonly string[] | undefined {
    if (run.length > longestRun) return undefined;
    const best: (readonly string[] | undefined)[] = [[]];
    for (let end = 1; end <= run.length; end++) {
      for (let start = 0; start < end; start++) {
        const head = best[start];
        const part = run.slice(start, end);
        const isKnown = part === 'e' ? this.has('e') : this.isPart(part);
        if (head && isKnown && head.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = [...head, part];
      }
    }
    return best[run.length];
  }

  /** Is each letter of the run a name by itself? LaTeX then reads a product, whatever longer names there are. */
  isProductOfLetters(run: string): boolean {
    for (const letter of run) if (!this.has(letter) && letter !== 'e') return false;
    return true;
  }

  /** How many letters after `base_` are its index in plain text: one in `y_kt_k`, both in `t_nk` of a matrix. */
  indexLength(base: string, run: string): number {
    for (let length = run.length; length > 0; length--) {
      const name = `${base}_${run.slice(0, length)}`;
      if (this.declarations.has(name) || this.aliases.names.has(name)) return length;
    }
    const declaration = this.declarations.get(base);
    return declaration?.role === 'entries' ? Math.min(declaration.dimensions, run.length) : run.length;
  }
}
