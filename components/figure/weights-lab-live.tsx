'use client';

import { useMemo, useRef, useState } from 'react';
import { useLesson } from '@/components/lesson/use-lesson';
import { Button, QuietButton } from '@/components/ui/button';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import { ChoiceRow } from './choice-row';
import { dragHandlers } from './drag-handlers';
import { FigureActions } from './figure-actions';
import { FigureFrame } from './figure-frame';
import { useArticleRevealed, useGradedAnswer } from './graded-answer';
import type { FigureProps } from './live-props';
import { RateSlider } from './rate-slider';
import { SliderControl } from './slider-control';
import { onRange, SliderHandle } from './slider-handle';
import { trainingOverlay } from './training-answer';
import { useFigureState } from './use-figure-state';
import { useNewlyGraded } from './use-newly-graded';
import { usePlay } from './use-play';
import { sentenceOf, WeightsLab } from './weights-lab';
import {
  afterOneStep,
  initial,
  inputRange,
  mostSteps,
  outputs,
  rates,
  restarted,
  type WeightsLabState,
  weightRange,
  weightsLabCode,
  weightsLabOf,
  withInput,
  withWeight,
} from './weights-lab-state';
import { WeightsLabTable } from './weights-lab-table';

const marks = [0.001, 0.01, 0.1, 1, 10].map((at) => ({ at, text: formatNumber(at) }));
const articleExercises = ['forward-pass', 'network-loss', 'which-way', 'weight-gradient', 'train-the-weights'] as const;

/** Weights, inputs and rate moved, the true class chosen, and steps of descent taken or played. */
export default function LiveWeightsLab({ lesson, number, words: all }: FigureProps) {
  const words = all.weightsLab;
  const { state, set, share, shared } = useFigureState(lesson, 'weights-lab', weightsLabCode);
  const [said, setSaid] = useState(() => sentenceOf(state, words));
  const [table, setTable] = useState(false);
  const known = [
    useArticleRevealed(lesson, articleExercises[0]),
    useArticleRevealed(lesson, articleExercises[1]),
    useArticleRevealed(lesson, articleExercises[2]),
    useArticleRevealed(lesson, articleExercises[3]),
    useArticleRevealed(lesson, articleExercises[4]),
  ].every(Boolean);
  const article = useLesson(lesson, ({ exercises }) => exercises['train-the-weights']?.givens);
  const preset = known ? weightsLabOf(article) : undefined;

  const answer = useGradedAnswer(lesson, 'train-the-weights');
  const [shownAnswer, setShownAnswer] = useState(false);
  const overlay = useMemo(() => (shownAnswer && answer ? trainingOverlay(answer) : undefined), [shownAnswer, answer]);
  useNewlyGraded(lesson, answer, () => setShownAnswer(true));

  const latest = useRef(state);
  latest.current = state;
  const play = usePlay(() => {
    const next = afterOneStep(latest.current);
    latest.current = next;
    set(() => next);
    const goesOn = next.losses.length <= mostSteps;
    if (!goesOn) setSaid(sentenceOf(next, words));
    return goesOn;
  });
  const say = () => setSaid(sentenceOf(state, words));
  const move = (next: (old: WeightsLabState) => WeightsLabState) => {
    play.stop();
    set(next);
  };
  const choose = (next: WeightsLabState) => {
    move(() => next);
    setSaid(sentenceOf(next, words));
  };
  const weigh = (row: number, column: number, value: number) =>
    move((old) => withWeight(old, row, column, onRange(value, weightRange)));

  const handles = {
    weight: (row: number, column: number) => {
      const value = state.W[row]?.[column] ?? 0;
      const within = Math.min(weightRange.to, Math.max(weightRange.from, value));
      const { from, to } = weightRange;
      return (
        <div className="sc-track" {...dragHandlers(({ across }) => weigh(row, column, from + across * (to - from)), say)}>
          <SliderHandle
            className="knob"
            label={fill(words.weightHandle, { index: `${String(column + 1)}${String(row + 1)}` })}
            valueText={fill(words.valueText, { value: formatNumber(value, 4) })}
            value={within}
            range={weightRange}
            onChange={(next) => weigh(row, column, next)}
            onRelease={say}
            style={{ left: `${(100 * (within - from)) / (to - from)}%` }}
          />
        </div>
      );
    },
    controls: (
      <>
        {state.x.map((value, i) => (
          <SliderControl
            key={`x ${String(i)}`}
            name={
              <>
                <i>x</i>
                <sub>{i}</sub>
              </>
            }
            label={fill(words.inputHandle, { index: i })}
            shown={formatNumber(value)}
            valueText={fill(words.valueText, { value: formatNumber(value) })}
            value={value}
            range={inputRange}
            onChange={(next) => move((old) => withInput(old, i, onRange(next, inputRange)))}
            onRelease={say}
          />
        ))}
        <RateSlider
          eta={state.eta}
          scale={rates}
          marks={marks}
          words={words}
          onChange={(eta) => set((old) => ({ ...old, eta }))}
          onRelease={say}
        />
        <ChoiceRow
          label={words.trueClass}
          choices={Array.from({ length: outputs }, (_, k) => ({ id: String(k), name: String(k) }))}
          chosen={String(state.c)}
          onChoose={(id) => choose(restarted({ ...state, c: Number(id) }))}
        />
        {answer === undefined ? null : (
          <ChoiceRow
            label={words.answers}
            choices={[
              { id: 'none', name: words.none },
              { id: 'train-the-weights', name: words.training },
            ]}
            chosen={shownAnswer ? 'train-the-weights' : 'none'}
            onChoose={(id) => setShownAnswer(id !== 'none')}
          />
        )}
        <div className="plays">
          <Button type="button" onClick={() => choose(afterOneStep(state))}>
            {words.oneStep}
          </Button>
          <QuietButton
            onClick={() => {
              if (!play.playing) return play.play();
              play.stop();
              say();
            }}
          >
            {play.playing ? words.pause : words.play}
          </QuietButton>
        </div>
      </>
    ),
  };

  return (
    <FigureFrame
      name="weights-lab"
      number={number}
      title={words.title}
      actions={
        <>
          {preset ? <QuietButton onClick={() => choose(preset)}>{all.article}</QuietButton> : null}
          <FigureActions
            words={all}
            shared={shared}
            onReset={() => choose(initial)}
            onShare={() => void share()}
            table={table}
            onTable={() => setTable(!table)}
          />
        </>
      }
    >
      {table ? (
        <WeightsLabTable state={state} words={words} />
      ) : (
        <WeightsLab state={state} words={words} overlay={overlay} handles={handles} />
      )}
      <p className="vh" aria-live="polite">
        {said}
      </p>
    </FigureFrame>
  );
}
