'use client';

import { useMemo } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Point, Quadratic } from '@/lib/numerics/quadratic';
import { ChoiceRow } from './choice-row';
import { Coordinate } from './coordinate';
import { dragHandlers } from './drag-handlers';
import { useGradedAnswer, useRevealed } from './graded-answer';
import { LiveFrame } from './live-frame';
import type { FigureProps } from './live-props';
import { valueOn } from './plot-scale';
import { Slices, sentenceOf } from './slices';
import {
  coefficientNames,
  coefficientRange,
  pictureOf,
  pictureOfAnswer,
  plane,
  pointRange,
  type SlicesState,
  slicesCode,
} from './slices-state';
import { SlicesTable } from './slices-table';
import { SliderControl } from './slider-control';
import { onRange } from './slider-handle';
import { useAnswerScene } from './use-answer-scene';
import { useFigureView } from './use-figure-view';

const article: SlicesState = { quadratic: [1, 0, 1], point: [3, 4] };
const onPlane = (fraction: number): number => onRange(valueOn(plane, fraction), pointRange);
const replaced = (quadratic: Quadratic, k: number, value: number): Quadratic => {
  const [a, b, c] = quadratic.map((old, i) => (i === k ? value : old));
  return [a ?? 0, b ?? 0, c ?? 0];
};

/** The point dragged over the plane or along a slice, the coefficients by their handles; graded slopes drawn as tangents. */
export default function LiveSlices({ lesson, number, words: all }: FigureProps) {
  const words = all.slices;
  const view = useFigureView(lesson, 'slices', slicesCode, (state) => sentenceOf(state, words));
  const graded = useGradedAnswer(lesson, 'partials-at-point');
  const articleKnown = useRevealed(lesson, 'partials-at-point');
  const { scene, choose: chooseScene } = useAnswerScene(lesson, [graded]);
  const ofAnswer = useMemo(() => scene && pictureOfAnswer(scene), [scene]);
  const { state, say } = view;
  const { quadratic, point } = state;
  const [x0, x1] = point;

  const toPoint = (next: Point) => view.change((old) => ({ ...old, point: next }));
  const handles = {
    plane: dragHandlers(({ across, up }) => toPoint([onPlane(across), onPlane(up)]), say),
    slices: [
      dragHandlers(({ across }) => toPoint([onPlane(across), x1]), say),
      dragHandlers(({ across }) => toPoint([x0, onPlane(across)]), say),
    ],
  } as const;

  const controls = (
    <>
      {graded === undefined ? null : (
        <div className="controls">
          <ChoiceRow
            label={words.shown}
            choices={[
              { id: 'own', name: words.own },
              { id: graded.exercise, name: words.answerScene },
            ]}
            chosen={ofAnswer ? graded.exercise : 'own'}
            onChoose={(id) => chooseScene(id === 'own' ? undefined : id)}
          />
        </div>
      )}
      {ofAnswer ? null : (
        <>
          <div className="controls sl">
            {([0, 1] as const).map((k) => (
              <SliderControl
                key={k}
                name={<Coordinate index={k} />}
                label={fill(words.handle, { k })}
                shown={formatNumber(point[k])}
                valueText={fill(words.handleText, { name: `x ${k}`, value: formatNumber(point[k]) })}
                value={point[k]}
                range={pointRange}
                axis={pointRange}
                onChange={(value) => toPoint(k === 0 ? [value, x1] : [x0, value])}
                onRelease={say}
              />
            ))}
          </div>
          <div className="controls in-row">
            {coefficientNames.map((name, k) => (
              <SliderControl
                key={name}
                name={<i>{name}</i>}
                label={fill(words.coefficient, { name })}
                shown={formatNumber(quadratic[k] ?? 0)}
                valueText={fill(words.handleText, { name, value: formatNumber(quadratic[k] ?? 0) })}
                value={quadratic[k] ?? 0}
                range={coefficientRange}
                onChange={(value) => view.change((old) => ({ ...old, quadratic: replaced(old.quadratic, k, value) }))}
                onRelease={say}
              />
            ))}
          </div>
        </>
      )}
    </>
  );

  return (
    <LiveFrame
      view={view}
      onOwn={() => chooseScene(undefined)}
      number={number}
      title={words.title}
      words={all}
      presets={articleKnown ? [{ label: all.article, onChoose: () => view.choose(article) }] : []}
      picture={
        <Slices
          picture={ofAnswer ?? pictureOf(state)}
          words={words}
          handles={ofAnswer ? { controls } : { ...handles, controls }}
        />
      }
      table={<SlicesTable state={state} words={words} />}
    />
  );
}
