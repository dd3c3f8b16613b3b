'use client';

import { useRef } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { Words } from '@/lib/i18n/messages';
import { Groups, Pieces } from './pieces';
import type { SubstitutionSources } from './shown-substitution';
import { useOnScreen } from './use-on-screen';
import { useSubstitution } from './use-substitution';

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
  const { open, exercise, figure } = shown;
  const { groups, result } = shown.substitution;
  const ends = result !== undefined && (open || result.length > 0);
  return (
    <div className="subst" ref={line}>
      <span className="mth">
        <span className="vh">{words.numbers}: </span>
        <Groups groups={groups} />
        {ends ? <span className="nb">= {open ? '?' : <Pieces pieces={result} />}</span> : null}
      </span>
      <small>
        {exercise === undefined
          ? fill(words.numbersOfFigure, { n: figure ?? '' })
          : fill(words.numbersOfExercise, { n: exercise })}
      </small>
    </div>
  );
}
