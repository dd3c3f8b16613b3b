import type { Declarations } from './declarations';
import { residuesProve } from './exact-size';
import { ExactWorld, OutOfReach } from './exact-value';
import type { Stream } from './stream';
import { type Formula, someNode } from './tree';
import { drawLengths } from './world';

/**
 * `equal` and `different` are final. `alike`: equal but for where a side has no value; `unknown`: residues differ though
 * the values need not, or the exact stage cannot follow.
 */
export type ExactVerdict = 'equal' | 'different' | 'alike' | 'unknown';

/** With counted names one draw shows one length or exponent alone: both parities and several sizes are needed. */
const drawsWithCounts = 6;

const isDecimal = (node: Formula) => node.kind === 'number' && !Number.isInteger(node.value);

/** Compares values modulo 2^61 − 1 at random residues, entry by entry. */
export function compareExactly(
  answers: readonly Formula[],
  references: readonly Formula[],
  declarations: Declarations,
  stream: Stream,
  reading: 'product' | 'quotient',
): ExactVerdict {
  const hasCounts = [...declarations.values()].some(({ role, ...rest }) => {
    return role === 'index' || role === 'free-index' || role === 'size' || ('domain' in rest && rest.domain === 'int');
  });
  let isRational = true;
  try {
    for (let draw = 0; draw < (hasCounts ? drawsWithCounts : 1); draw++) {
      const world = new ExactWorld(...countsOf(declarations, stream, draw), stream, reading);
      const isEqual = references.every((reference, i) => world.agrees(reference, answers[i] ?? reference));
      isRational &&= world.isRational;
      if (!isEqual)
        return isRational && ![...answers, ...references].some((side) => someNode(side, isDecimal)) ? 'different' : 'unknown';
    }
  } catch (error) {
    if (error instanceof OutOfReach) return 'unknown';
    throw error;
  }
  if (!references.every((reference, i) => residuesProve(reference, answers[i] ?? reference, declarations))) return 'unknown';
  return isRational ? 'equal' : 'alike';
}

function countsOf(
  declarations: Declarations,
  stream: Stream,
  draw: number,
): [counts: Map<string, number>, lengths: Map<string, number>] {
  const lengths = new Map<string, number>();
  drawLengths(declarations, stream, lengths);
  const counts = new Map<string, number>();
  for (const [name, declaration] of declarations) {
    if (declaration.role === 'size') counts.set(name, lengths.get(declaration.of) ?? 3);
    if (declaration.role === 'free-index') counts.set(name, stream.integer(1, 3));
    if (declaration.role === 'scalar' && declaration.domain === 'int') {
      counts.set(name, draw % 2 === 0 ? 2 * stream.integer(1, 15) : 2 * stream.integer(0, 15) + 1);
    }
  }
  return [counts, lengths];
}
