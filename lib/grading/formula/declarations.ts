import type { NameKind } from '@/lib/grading/answer-kinds';

type ScalarKind = Exclude<NameKind, 'fn' | 'field'>;

/**
 * What the reader and the decision know beyond a course's `NameKind`: entries of a vector or a matrix, the index a sum
 * runs over, an index that stands free, and the number of values that an index has.
 */
export type FormulaNameKind =
  | NameKind
  | 'vec'
  | 'mat'
  | `vec:${ScalarKind}`
  | `mat:${ScalarKind}`
  | 'index'
  | 'freeindex'
  | `size:${string}`;
export type FormulaNames = Readonly<Record<string, FormulaNameKind>>;

/** Where the values of a number lie. */
export type Domain = ScalarKind;

export type Declaration =
  | { readonly role: 'scalar'; readonly domain: Domain }
  | { readonly role: 'function' }
  | { readonly role: 'field' }
  | { readonly role: 'entries'; readonly dimensions: 1 | 2; readonly domain: Domain }
  | { readonly role: 'index' }
  | { readonly role: 'free-index' }
  | { readonly role: 'size'; readonly of: string };
export type Declarations = ReadonlyMap<string, Declaration>;

const domains: ReadonlySet<string> = new Set<Domain>(['real', 'pos', 'unit', 'nonzero', 'int']);
const isDomain = (text: string): text is Domain => domains.has(text);

function declare(kind: string): Declaration {
  const [head = '', tail = ''] = kind.split(':');
  if (isDomain(kind)) return { role: 'scalar', domain: kind };
  if (head === 'fn') return { role: 'function' };
  if (head === 'field') return { role: 'field' };
  if (head === 'index') return { role: 'index' };
  if (head === 'freeindex') return { role: 'free-index' };
  if (head === 'size') return { role: 'size', of: tail };
  if (head === 'vec' || head === 'mat') {
    return { role: 'entries', dimensions: head === 'vec' ? 1 : 2, domain: isDomain(tail) ? tail : 'real' };
  }
  throw new TypeError(`no such kind of name: ${kind}`);
}

/** The declared names of a key as a map, which no name a learner types can escape from (`__proto__`). Throws on an author's slip. */
export function declarationsOf(names: FormulaNames): Declarations {
  return new Map(Object.entries(names).map(([name, kind]) => [name, declare(kind)]));
}
