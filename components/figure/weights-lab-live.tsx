'use client';

import { useCallback, useMemo, useState } from 'react';
import { useArticleGivens, useArticleRevealed, useGradedAnswer } from './graded-answer';
import { LiveFrame } from './live-frame';
import type { FigureProps } from './live-props';
import { onRange } from './slider-handle';
import { trainingOverlay } from './training-answer';
import { useFigureView } from './use-figure-view';
import { useNewlyGraded } from './use-newly-graded';
import { usePlay } from './use-play';
import { sentenceOf, WeightsLab } from './weights-lab';
import { WeightHandle, WeightsLabControls } from './weights-lab-controls';
import {
  afterOneStep,
  inputRange,
  mostSteps,
  restarted,
  weightRange,
  weightsLabCode,
  weightsLabOf,
  withInput,
  withWeight,
} from './weights-lab-state';
import { WeightsLabTable } from './weights-lab-table';

const articleExercises = ['forward-pass', 'network-loss', 'which-way', 'weight-gradient'] as const;

/** Weights, inputs and rate moved, the true class chosen, and steps of descent taken or played. */
export default function LiveWeightsLab({ lesson, number, words: all }: FigureProps) {
  const words = all.weightsLab;
  const view = useFigureView(lesson, 'weights-lab', weightsLabCode, (state) => sentenceOf(state, words));
  const { state, change, choose, say } = view;
  const known = [
    useArticleRevealed(lesson, articleExercises[0]),
    useArticleRevealed(lesson, articleExercises[1]),
    useArticleRevealed(lesson, articleExercises[2]),
    useArticleRevealed(lesson, articleExercises[3]),
  ].every(Boolean);
  const article = useArticleGivens(lesson, 'train-the-weights');
  const preset = known ? weightsLabOf(article) : undefined;

  const answer = useGradedAnswer(lesson, 'train-the-weights');
  const [shownAnswer, setShownAnswer] = useState(false);
  const overlay = useMemo(() => (shownAnswer && answer ? trainingOverlay(answer) : undefined), [shownAnswer, answer]);
  useNewlyGraded(lesson, answer, () => setShownAnswer(true));

  const { playing, toggle, stop } = usePlay(() => change(afterOneStep).losses.length <= mostSteps, say);

  const weigh = useCallback(
    (row: number, column: number, value: number) => {
      stop();
      change((old) => withWeight(old, row, column, onRange(value, weightRange)));
    },
    [change, stop],
  );
  const on = useMemo(
    () => ({
      input(i: number, value: number) {
        stop();
        change((old) => withInput(old, i, onRange(value, inputRange)));
      },
      rate: (eta: number) => void change((old) => ({ ...old, eta })),
      trueClass(c: number) {
        stop();
        choose((old) => restarted({ ...old, c }));
      },
      answer: setShownAnswer,
      step() {
        stop();
        choose(afterOneStep);
      },
      play: toggle,
      release: say,
    }),
    [change, choose, say, stop, toggle],
  );

  const handles = {
    weight: (row: number, column: number) => (
      <WeightHandle
        row={row}
        column={column}
        value={state.W[row]?.[column] ?? 0}
        words={words}
        onChange={weigh}
        onRelease={say}
      />
    ),
    controls: (
      <WeightsLabControls
        x={state.x}
        eta={state.eta}
        c={state.c}
        playing={playing}
        trained={answer !== undefined}
        shownAnswer={shownAnswer}
        words={words}
        on={on}
      />
    ),
  };

  return (
    <LiveFrame
      view={view}
      onOwn={() => {
        stop();
        setShownAnswer(false);
      }}
      number={number}
      title={words.title}
      words={all}
      presets={preset ? [{ label: all.article, onChoose: () => view.choose(preset) }] : []}
      picture={<WeightsLab state={state} words={words} overlay={overlay} handles={handles} />}
      table={<WeightsLabTable state={state} words={words} />}
    />
  );
}
