'use client';

import { useMemo } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import { dragHandlers } from './drag-handlers';
import { ErrorVersusH, sentenceOf } from './error-versus-h';
import { axisH, chosenStepOf, type ErrorState, errorCode, stepHandle } from './error-versus-h-state';
import { ErrorTable } from './error-versus-h-table';
import { useArticleRevealed, useGradedAnswer } from './graded-answer';
import { LiveFrame } from './live-frame';
import type { FigureProps } from './live-props';
import { valueOn } from './plot-scale';
import { SliderControl } from './slider-control';
import { onRange } from './slider-handle';
import { useFigureView } from './use-figure-view';

/** The step that the source chooses. */
const article: ErrorState = { h: 1e-4 };

/** The step dragged or moved by keys through sixteen decades. */
export default function LiveErrorVersusH({ lesson, number, words: all }: FigureProps) {
  const words = all.errorVersusH;
  const view = useFigureView(lesson, 'error-versus-h', errorCode, (state) => sentenceOf(state, words));
  const graded = useGradedAnswer(lesson, 'choose-h');
  const chosen = useMemo(() => graded && chosenStepOf(graded), [graded]);
  const articleKnown = useArticleRevealed(lesson, 'choose-h');
  const { state, say } = view;
  const move = (exponent: number) => view.change(() => ({ h: stepHandle.valueAt(onRange(exponent, stepHandle.range)) }));
  const shown = formatNumber(state.h, 3);

  const handles = {
    drag: dragHandlers(({ across }) => move(stepHandle.exponentOf(valueOn(axisH, across))), say),
    step: (
      <SliderControl
        name={<i className="q-s">h</i>}
        label={words.handle}
        shown={shown}
        valueText={fill(words.handleText, { h: shown })}
        value={stepHandle.exponentOf(state.h)}
        range={stepHandle.range}
        axis={stepHandle.range}
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
      picture={<ErrorVersusH state={state} words={words} handles={handles} chosen={chosen} />}
      table={<ErrorTable state={state} words={words} />}
    />
  );
}
