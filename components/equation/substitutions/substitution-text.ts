import type { Origin, Piece, Substitute } from './substitution-parts';

/** Pieces as plain text. */
export const piecesText = (pieces: readonly Piece[]): string =>
  pieces
    .map(
      ({ text, sub, sup, under, rows }) =>
        text +
        (sub ? `_${sub}` : '') +
        (under ? `_{${piecesText(under)}}` : '') +
        (sup ? `^${sup}` : '') +
        (rows ? `[${rows.map((row) => row.join(' ')).join('; ')}]` : ''),
    )
    .join('');

/** A substitution as the line under an equation reads, for tests. */
export function substitutionText(substitute: Substitute | undefined, numbers: Parameters<Substitute>[0], origin: Origin) {
  const substitution = substitute?.(numbers, origin);
  if (substitution === undefined) return undefined;
  const { groups, result } = substitution;
  const line = groups.map(piecesText).join(' ');
  const ends = result !== undefined && (origin.open || result.length > 0);
  return ends ? `${line} = ${origin.open ? '?' : piecesText(result)}`.replace(/ +/g, ' ') : line.replace(/ +/g, ' ');
}

export const exercise: Origin = { open: true, figure: false };
export const solved: Origin = { open: false, figure: false };
export const figure: Origin = { open: false, figure: true };
