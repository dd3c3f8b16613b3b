import { Fragment } from 'react';
import { WithLowered } from '@/components/ui/with-lowered';
import { MatrixText } from './matrix-text';
import type { Piece } from './substitutions/substitution-parts';

/** Parts by their places: two of them may be equal. */
const inPlace = <T,>(parts: readonly T[]) => parts.map((part, i) => [part, String(i)] as const);

/** A word with what stands below it: lim. */
const Limit = ({ text, under }: { text: string; under: readonly Piece[] }) => (
  <span className="lim">
    {text}
    <span>
      <Pieces pieces={under} />
    </span>
  </span>
);

function PieceText({ piece: { text, quantity, italic, sub, sup, under, rows } }: { piece: Piece }) {
  if (under !== undefined) return <Limit text={text} under={under} />;
  const inner = (
    <>
      {italic ? <i className={text === 'f' ? 'leans' : undefined}>{text}</i> : <WithLowered text={text} />}
      {sub === undefined ? null : <sub>{sub}</sub>}
      {sup === undefined ? null : <sup className={sup === 'T' ? 'sans' : undefined}>{sup}</sup>}
      {rows === undefined ? null : <MatrixText rows={rows} />}
    </>
  );
  return quantity === undefined || quantity === 'k' ? inner : <span className={`q q-${quantity}`}>{inner}</span>;
}

// By place, so that a number that changes while a handle moves is written into the same element.
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) =>
  inPlace(pieces).map(([piece, place]) => <PieceText key={place} piece={piece} />);

/** A formula that breaks between its groups only. */
export const Groups = ({ groups }: { groups: readonly (readonly Piece[])[] }) =>
  inPlace(groups).map(([group, place]) => (
    <Fragment key={place}>
      <span className="nb">
        <Pieces pieces={group} />
      </span>{' '}
    </Fragment>
  ));
