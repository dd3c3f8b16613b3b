'use client';

import { useState } from 'react';
import { QuietButton } from '@/components/ui/button';
import { readNumber } from '@/lib/grading/read-number';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import { dragHandlers } from './drag-handlers';
import { useArticleGivens } from './graded-answer';
import { LiveFrame } from './live-frame';
import type { FigureProps } from './live-props';
import { LossBars, sentenceOf } from './loss-bars';
import { barRange, type LossBarsState, lossBarsCode, lossBarsOf, normalised } from './loss-bars-state';
import { LossBarsTable } from './loss-bars-table';
import { onRange, SliderHandle } from './slider-handle';
import { useFigureView } from './use-figure-view';
import { useNarrow } from './use-narrow';

/** As a field has room for it: a tenth of a phone holds three decimals. */
const inField = (value: number, narrow: boolean): string => formatNumber(narrow ? Math.round(value * 1000) / 1000 : value, 3);

/** The bars dragged, moved by arrow keys or typed; any of the ten classes made the true one. */
export default function LiveLossBars({ lesson, number, words: all }: FigureProps) {
  const words = all.lossBars;
  const view = useFigureView(lesson, 'loss-bars', lossBarsCode, (state) => sentenceOf(state, words));
  const { state, change, say } = view;
  const article = useArticleGivens(lesson, 'squared-error');
  const narrow = useNarrow();
  const [typed, setTyped] = useState<{ readonly k: number; readonly text: string }>();
  const choose = (next: (old: LossBarsState) => LossBarsState) => {
    setTyped(undefined);
    view.choose(next);
  };
  const preset = lossBarsOf(article);
  const move = (k: number, value: number) => change(({ y, c }) => ({ c, y: y.map((old, i) => (i === k ? value : old)) }));

  const handles = {
    column: (k: number) => dragHandlers(({ up }) => move(k, onRange(up, barRange)), say),
    grip: (k: number) => (
      <SliderHandle
        label={fill(words.handle, { k })}
        valueText={fill(words.handleText, { value: formatNumber(state.y[k] ?? 0, 4) })}
        value={state.y[k] ?? 0}
        range={barRange}
        vertical
        onChange={(value) => move(k, value)}
        onRelease={say}
        style={{ bottom: `${(state.y[k] ?? 0) * 100}%` }}
      />
    ),
    field: (k: number) => (
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={fill(words.field, { k })}
        value={typed?.k === k ? typed.text : inField(state.y[k] ?? 0, narrow)}
        onChange={(event) => {
          setTyped({ k, text: event.target.value });
          const reading = readNumber(event.target.value);
          if (reading.ok && reading.value >= 0 && reading.value <= 1) move(k, reading.value);
        }}
        onBlur={() => {
          setTyped(undefined);
          say();
        }}
      />
    ),
    chooser: (k: number) => (
      <button
        type="button"
        className="class"
        aria-pressed={k === state.c}
        aria-label={fill(words.chooseClass, { k })}
        onClick={() => choose(({ y }) => ({ y, c: k }))}
      >
        {k}
      </button>
    ),
    normalise: <QuietButton onClick={() => choose(normalised)}>{words.normalise}</QuietButton>,
  };

  return (
    <LiveFrame
      view={view}
      onOwn={() => setTyped(undefined)}
      number={number}
      title={words.title}
      words={all}
      presets={preset ? [{ label: all.article, onChoose: () => view.choose(preset) }] : []}
      picture={<LossBars state={state} words={words} handles={handles} />}
      table={<LossBarsTable state={state} words={words} />}
    />
  );
}
