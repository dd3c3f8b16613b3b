'use client';

import { useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { Point } from '@/lib/numerics/quadratic';
import { ChoiceRow } from './choice-row';
import { useDescentArrow } from './descent-arrow';
import { dragHandlers, type Fraction } from './drag-handlers';
import { useArticleRevealed, useGradedAnswer } from './graded-answer';
import { GradientField, pair, sentenceOf } from './gradient-field';
import {
  coordinateRange,
  degreesOf,
  directionAt,
  type GradientFieldState,
  gradientFieldCode,
  hundredth,
  initial,
  planeOf,
  seenThrough,
} from './gradient-field-state';
import { GradientFieldTable } from './gradient-field-table';
import { lengthToKeep, type Subject, sentenceAbout, viewOfDirection, viewOfPoint, viewOfPoints } from './gradient-field-view';
import { LiveFrame } from './live-frame';
import type { FigureProps } from './live-props';
import { PointSliders } from './point-sliders';
import { SliderControl } from './slider-control';
import { onRange } from './slider-handle';
import { useFigureState } from './use-figure-state';
import { useNewlyGraded } from './use-newly-graded';

const turn = { from: 0, to: 359, step: 1 } as const;
const article: GradientFieldState = { point: [3, 4], window: 'wide' };

/** The point dragged over the field; or, on an exercise's function, the arrow that answers it. */
export default function LiveGradientField({ lesson, number, words: all }: FigureProps) {
  const words = all.gradientField;
  const { state, set, share, shared } = useFigureState(lesson, 'gradient-field', gradientFieldCode);
  const arrow = useDescentArrow(lesson);
  const graded = useGradedAnswer(lesson, 'descent-direction');
  const points = useGradedAnswer(lesson, 'gradient-at-points');
  const known = [
    useArticleRevealed(lesson, 'gradient-at-points'),
    useArticleRevealed(lesson, 'gradient-length'),
    useArticleRevealed(lesson, 'descent-direction'),
  ].every(Boolean);
  const [subject, setSubject] = useState<Subject>('free');
  const [table, setTable] = useState(false);
  const [said, setSaid] = useState(() => sentenceOf(state, words));

  const saidOf = (about: Subject) => sentenceAbout(about === 'direction' ? arrow : about === 'points' ? points : state, words);
  const turnTo = (about: Subject) => {
    setSubject(about);
    setSaid(saidOf(about));
  };
  useNewlyGraded(lesson, graded, () => turnTo('direction'));
  useNewlyGraded(lesson, points, () => turnTo('points'));

  const drawing = subject === 'direction' ? arrow : undefined;
  const submitted = subject === 'points' && points ? viewOfPoints(points) : undefined;
  const shown = drawing ? viewOfDirection(drawing) : (submitted ?? viewOfPoint(state));
  const direction = drawing?.direction ? pair(drawing.direction) : words.noArrow;

  const say = () => setSaid(saidOf(subject));
  const choose = (next: (state: GradientFieldState) => GradientFieldState) => {
    setSubject('free');
    set(next);
    setSaid(sentenceOf(next(state), words));
  };
  const move = (point: Point) =>
    set((old) => ({ ...old, point: [onRange(point[0], coordinateRange(old)), onRange(point[1], coordinateRange(old))] }));
  const follow = ({ across, up }: Fraction) => {
    const { half } = planeOf(shown.state);
    const at: Point = [half * (2 * across - 1), half * (2 * up - 1)];
    if (drawing) drawing.draw([hundredth(at[0] - drawing.point[0]), hundredth(at[1] - drawing.point[1])]);
    else if (subject === 'free') move(at);
  };

  const degrees = drawing?.direction ? degreesOf(drawing.direction) : 0;
  const handles = {
    drag: subject === 'points' ? {} : dragHandlers(follow, say),
    choices: (
      <ChoiceRow
        label={words.window}
        choices={[
          { id: 'wide', name: words.wide },
          { id: 'source', name: words.source },
          ...(arrow ? [{ id: 'direction' as const, name: words.ofDirection }] : []),
          ...(points ? [{ id: 'points' as const, name: words.ofPoints }] : []),
        ]}
        chosen={subject === 'free' ? state.window : subject}
        onChoose={(id) => (id === 'direction' || id === 'points' ? turnTo(id) : choose((old) => seenThrough(old, id)))}
      />
    ),
    controls: drawing ? (
      <SliderControl
        name={words.arrow}
        label={words.arrowHandle}
        shown={direction}
        valueText={drawing.direction ? fill(words.arrowText, { degrees, direction }) : words.noArrow}
        value={degrees}
        range={turn}
        onChange={(to) => drawing.draw(directionAt(to, lengthToKeep(drawing.direction)))}
        onRelease={say}
      />
    ) : subject === 'points' ? null : (
      <PointSliders point={state.point} range={coordinateRange(state)} words={words} onChange={move} onRelease={say} />
    ),
  };

  return (
    <LiveFrame
      view={{
        name: 'gradient-field',
        said,
        shared,
        share,
        table,
        toggleTable: () => setTable(!table),
        reset: () => choose(() => initial),
      }}
      number={number}
      title={words.title}
      words={all}
      presets={known ? [{ label: all.article, onChoose: () => choose(() => article) }] : []}
      picture={
        <GradientField
          {...shown}
          words={words}
          caption={drawing ? words.captionOfDirection : submitted ? words.captionOfPoints : words.caption}
          handles={handles}
        />
      }
      table={shown.asked ? undefined : <GradientFieldTable state={shown.state} words={words} quadratic={shown.quadratic} />}
    />
  );
}
