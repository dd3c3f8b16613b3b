'use client';

import { Fragment, useRef } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { Words } from '@/lib/i18n/messages';
import type { SubstitutionSources } from './shown-substitution';
import type { Piece } from './substitutions/substitution-parts';
import { useOnScreen } from './use-on-screen';
import { useSubstitution } from './use-substitution';

/** Parts by their places: two of them may be equal. */
const inPlace = <T,>(parts: readonly T[]) => parts.map((part, i) => [part, String(i)] as const);

function MatrixText({ rows }: { rows: readonly (readonly string[])[] }) {
  const columns = rows[0]?.length ?? 1;
  return (
    <span className="mat" style={{ gridTemplateColumns: `repeat(${columns}, auto)` }}>
      {inPlace(rows.flat()).map(([text, place], i) => (
        <span key={place}>
          {text}
          <span className="vh">{(i + 1) % columns === 0 ? '; ' : ', '}</span>
        </span>
      ))}
    </span>
  );
}

const loweredDigits = '₀₁₂₃₄₅₆₇₈₉';

/** Lowered digits in the letters of the formula: a font's own hardly stand lower. */
function LoweredText({ text }: { text: string }) {
  return inPlace(text.split(/([₀-₉]+)/)).map(([part, place]) =>
    /^[₀-₉]/.test(part) ? <sub key={place}>{part.replace(/./g, (sign) => String(loweredDigits.indexOf(sign)))}</sub> : part,
  );
}

function PieceText({ piece: { text, quantity, italic, sup, rows } }: { piece: Piece }) {
  const inner = (
    <>
      {italic ? <i>{text}</i> : <LoweredText text={text} />}
      {sup === undefined ? null : <sup>{sup}</sup>}
      {rows === undefined ? null : <MatrixText rows={rows} />}
    </>
  );
  return quantity === undefined || quantity === 'k' ? inner : <span className={`q q-${quantity}`}>{inner}</span>;
}

// By place, so that a number that changes while a handle moves is written into the same element.
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) =>
  inPlace(pieces).map(([piece, place]) => <PieceText key={place} piece={piece} />);

/**
 * The equation with the numbers that the learner has at hand: an exercise's, or a figure's once it is moved. For the
 * exercise's own numbers it ends in `= ?` until that instance is solved.
 */
export function SubstitutionLine({
  lesson,
  sources,
  words,
}: {
  lesson: string;
  sources: SubstitutionSources;
  words: Words<'lesson'>;
}) {
  const line = useRef<HTMLDivElement>(null);
  const shown = useSubstitution(lesson, sources, useOnScreen(line));
  if (shown === undefined) return null;
  const { open, exercise } = shown;
  const { groups, result } = shown.substitution;
  const ends = result !== undefined && (open || result.length > 0);
  return (
    <div className="subst" ref={line}>
      <span className="mth">
        <span className="vh">{words.numbers}: </span>
        {inPlace(groups).map(([group, place]) => (
          <Fragment key={place}>
            <span className="nb">
              <Pieces pieces={group} />
            </span>{' '}
          </Fragment>
        ))}
        {ends ? <span className="nb">= {open ? '?' : <Pieces pieces={result} />}</span> : null}
      </span>
      <small>{exercise === undefined ? words.numbersOfFigure : fill(words.numbersOfExercise, { n: exercise })}</small>
    </div>
  );
}
