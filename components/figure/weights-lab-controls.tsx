'use client';

import { memo } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { AnswerChoice } from './answer-choice';
import { ChoiceRow } from './choice-row';
import { Coordinate } from './coordinate';
import { dragHandlers } from './drag-handlers';
import { PlayButtons } from './play-buttons';
import { RateSlider } from './rate-slider';
import { SliderControl } from './slider-control';
import { SliderHandle } from './slider-handle';
import { classes, inputRange, rates, weightRange } from './weights-lab-state';

type WeightsLabWords = Words<'figure'>['weightsLab'];

const marks = [0.001, 0.01, 0.1, 1, 10].map((at) => ({ at, text: formatNumber(at) }));

// Both are drawn again only when what they show changes: a weight that is dragged moves one handle of eight.

/** The handle of one weight, in its cell of the grid. */
export const WeightHandle = memo(function WeightHandle({
  row,
  column,
  value,
  words,
  onChange,
  onRelease,
}: {
  row: number;
  column: number;
  value: number;
  words: WeightsLabWords;
  onChange: (row: number, column: number, value: number) => void;
  onRelease: () => void;
}) {
  const { from, to } = weightRange;
  // Training may lead a weight out of the range of its handle.
  const within = Math.min(to, Math.max(from, value));
  const drag = dragHandlers(({ across }) => onChange(row, column, from + across * (to - from)), onRelease);
  return (
    <div className="sc-track" {...drag}>
      <SliderHandle
        className="knob"
        label={fill(words.weightHandle, { index: `${String(column + 1)}${String(row + 1)}` })}
        valueText={fill(words.valueText, { value: formatNumber(value, 4) })}
        value={within}
        range={weightRange}
        onChange={(next) => onChange(row, column, next)}
        onRelease={onRelease}
        style={{ left: `${(100 * (within - from)) / (to - from)}%` }}
      />
    </div>
  );
});

/** Inputs and rate as sliders, the true class, the learner's graded training, and the steps. */
export const WeightsLabControls = memo(function WeightsLabControls({
  x,
  eta,
  c,
  playing,
  trained,
  shownAnswer,
  words,
  on,
}: {
  x: readonly number[];
  eta: number;
  c: number;
  playing: boolean;
  /** Whether there is a graded training to draw. */
  trained: boolean;
  shownAnswer: boolean;
  words: WeightsLabWords;
  on: {
    readonly input: (i: number, value: number) => void;
    readonly rate: (eta: number) => void;
    readonly trueClass: (c: number) => void;
    readonly answer: (shown: boolean) => void;
    readonly step: () => void;
    readonly play: () => void;
    readonly release: () => void;
  };
}) {
  return (
    <>
      {x.map((value, i) => (
        <SliderControl
          key={`x ${String(i)}`}
          name={<Coordinate index={i === 0 ? 0 : 1} />}
          label={fill(words.inputHandle, { index: i })}
          shown={formatNumber(value)}
          valueText={fill(words.valueText, { value: formatNumber(value) })}
          value={value}
          range={inputRange}
          axis={inputRange}
          onChange={(next) => on.input(i, next)}
          onRelease={on.release}
        />
      ))}
      <RateSlider eta={eta} scale={rates} marks={marks} words={words} onChange={on.rate} onRelease={on.release} />
      <ChoiceRow label={words.trueClass} choices={classes} chosen={String(c)} onChoose={(id) => on.trueClass(Number(id))} />
      <AnswerChoice
        answers={trained ? [{ id: 'train-the-weights', name: words.training }] : []}
        chosen={shownAnswer ? 'train-the-weights' : undefined}
        words={words}
        onChoose={(id) => on.answer(id !== undefined)}
      />
      <PlayButtons playing={playing} words={words} onStep={on.step} onPlay={on.play} />
    </>
  );
});
