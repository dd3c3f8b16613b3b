'use client';

import { Fragment } from 'react';
import { useLesson } from '@/components/lesson/use-lesson';
import type { Givens } from '@/lib/course/exercise';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { type Piece, substitutions } from './substitution-of';

const PieceText = ({ piece: { text, quantity, italic } }: { piece: Piece }) => {
  const inner = italic ? <i>{text}</i> : text;
  return quantity === undefined || quantity === 'k' ? inner : <span className={`q q-${quantity}`}>{inner}</span>;
};

/**
 * The equation with the numbers that the learner has at hand: an exercise's, or a figure's once it is moved. For the
 * exercise's own numbers it ends in `= ?` until that instance is solved.
 */
export function SubstitutionLine({
  lesson,
  equation,
  exercises,
  words,
}: {
  lesson: string;
  equation: string;
  exercises: readonly { readonly id: string; readonly number: number; readonly givens: Givens }[];
  words: Words<'lesson'>;
}) {
  const snapshot = useLesson(lesson, (state) => state);
  const substitute = substitutions[equation];
  if (substitute === undefined) return null;

  const { source } = snapshot;
  const figure = source?.kind === 'figure' ? snapshot.figures[source.id] : undefined;
  const ofFigure = typeof figure === 'object' && figure !== null ? substitute(figure as Givens) : undefined;
  const touched = exercises.find(({ id }) => source?.kind === 'exercise' && source.id === id);
  const candidates = touched ? [touched, ...exercises] : exercises;
  const numbersOf = (id: string, givens: Givens) => snapshot.exercises[id]?.givens ?? givens;
  const exercise = candidates.find(({ id, givens }) => substitute(numbersOf(id, givens)) !== undefined);
  const shown = ofFigure ?? (exercise && substitute(numbersOf(exercise.id, exercise.givens)));
  if (shown === undefined) return null;
  const open = ofFigure === undefined && exercise !== undefined && snapshot.exercises[exercise.id]?.revealed !== true;
  const from = ofFigure ? words.numbersOfFigure : fill(words.numbersOfExercise, { n: exercise?.number ?? '' });
  return (
    <div className="subst">
      <span className="mth">
        <span className="vh">{words.numbers}: </span>
        {shown.groups.map((group, i) => {
          const text = group.map((piece) => piece.text).join('');
          return (
            <Fragment key={`${String(i)} ${text}`}>
              <span className="nb">
                {group.map((piece, k) => (
                  <PieceText key={`${String(k)} ${piece.text}`} piece={piece} />
                ))}
              </span>{' '}
            </Fragment>
          );
        })}
        <span className="nb">
          = {open ? '?' : <PieceText piece={{ text: formatNumber(shown.value), quantity: shown.quantity }} />}
        </span>
      </span>
      <small>{from}</small>
    </div>
  );
}
