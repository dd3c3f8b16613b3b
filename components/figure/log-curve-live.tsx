'use client';

import { fill } from '@/lib/i18n/fill';
import { dragHandlers } from './drag-handlers';
import { useArticleRevealed, useGradedAnswer } from './graded-answer';
import { LiveFrame } from './live-frame';
import type { FigureProps } from './live-props';
import { LogCurve, outputName, sentenceOf } from './log-curve';
import { axisY, type LogCurveState, logCurveCode, outputRange, printed } from './log-curve-state';
import { LogCurveTable } from './log-curve-table';
import { SliderControl } from './slider-control';
import { onRange } from './slider-handle';
import { useFigureView } from './use-figure-view';

/** The output at which the loss is 1, as the article has it. */
const article: LogCurveState = { y: Number(Math.exp(-1).toFixed(6)) };

/** The output dragged along the curve, or moved by the arrow keys. */
export default function LiveLogCurve({ lesson, number, words: all }: FigureProps) {
  const words = all.logCurve;
  const view = useFigureView(lesson, 'log-curve', logCurveCode, (state) => sentenceOf(state, words));
  const graded = useGradedAnswer(lesson, 'log-curve-value');
  const articleKnown = useArticleRevealed(lesson, 'log-curve-value');
  const { state, say } = view;
  const text = printed(state);
  const move = (y: number) => view.change(() => ({ y: onRange(y, outputRange) }));

  const handles = {
    drag: dragHandlers(({ across }) => move(across), say),
    output: (
      <SliderControl
        name={outputName}
        label={words.handle}
        shown={text.y}
        valueText={fill(words.handleText, text)}
        value={state.y}
        range={outputRange}
        axis={axisY}
        onChange={move}
        onRelease={say}
      />
    ),
  };

  return (
    <LiveFrame
      view={view}
      number={number}
      title={words.title}
      words={all}
      presets={articleKnown ? [{ label: all.article, onChoose: () => view.choose(article) }] : []}
      picture={<LogCurve state={state} words={words} handles={handles} graded={graded} />}
      table={<LogCurveTable state={state} words={words} />}
    />
  );
}
