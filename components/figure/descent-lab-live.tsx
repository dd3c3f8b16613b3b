'use client';

import { useMemo, useRef, useState } from 'react';
import { QuietButton } from '@/components/ui/button';
import { fill } from '@/lib/i18n/fill';
import type { Point } from '@/lib/numerics/quadratic';
import { ChoiceRow } from './choice-row';
import { type DescentExercise, descentExercises, descentOverlay } from './descent-answers';
import { DescentLab, sentenceOf } from './descent-lab';
import {
  article,
  type DescentLabState,
  descentLabCode,
  half,
  initial,
  rates,
  runOf,
  startRange,
  stepsRange,
} from './descent-lab-state';
import { DescentLabTable } from './descent-lab-table';
import { dragHandlers } from './drag-handlers';
import { FigureActions } from './figure-actions';
import { FigureFrame } from './figure-frame';
import { useArticleRevealed, useGradedAnswer } from './graded-answer';
import type { FigureProps } from './live-props';
import { powerOfTen } from './plot-scale';
import { PointSliders } from './point-sliders';
import { RateSlider } from './rate-slider';
import { SliderControl } from './slider-control';
import { onRange } from './slider-handle';
import { useFigureState } from './use-figure-state';
import { useNewlyGraded } from './use-newly-graded';
import { usePlay } from './use-play';

const marks = [
  { at: 1e-10, text: powerOfTen(-10) },
  { at: 0.01, text: '0.01' },
  { at: 0.1, text: '0.1' },
  { at: 1, text: '1' },
  { at: 10, text: '10' },
];

/** Start, rate and number of steps moved, the steps played, and graded answers drawn step by step. */
export default function LiveDescentLab({ lesson, number, words: all }: FigureProps) {
  const words = all.descentLab;
  const { state, set, share, shared } = useFigureState(lesson, 'descent-lab', descentLabCode);
  const [said, setSaid] = useState(() => sentenceOf(state, words));
  const [table, setTable] = useState(false);
  const known = [
    useArticleRevealed(lesson, 'one-step'),
    useArticleRevealed(lesson, 'trace-descent'),
    useArticleRevealed(lesson, 'hundred-steps'),
  ].every(Boolean);

  const answers = {
    'one-step': useGradedAnswer(lesson, 'one-step'),
    'trace-descent': useGradedAnswer(lesson, 'trace-descent'),
    'hundred-steps': useGradedAnswer(lesson, 'hundred-steps'),
    'find-learning-rate': useGradedAnswer(lesson, 'find-learning-rate'),
  };
  const [chosen, setChosen] = useState<DescentExercise>();
  const [drawnTo, setDrawnTo] = useState(0);
  const answer = chosen && answers[chosen];
  const overlay = useMemo(() => (chosen && answer ? descentOverlay(chosen, answer) : undefined), [chosen, answer]);
  const last = overlay ? overlay.yours.points.length - 1 : 0;
  const traced = useRef(0);
  const tracing = usePlay(() => {
    traced.current = Math.min(last, traced.current + 1);
    setDrawnTo(traced.current);
    return traced.current < last;
  });
  const show = (exercise: DescentExercise | undefined) => {
    setChosen(exercise);
    traced.current = 0;
    setDrawnTo(0);
    if (exercise !== undefined) tracing.play();
  };
  useNewlyGraded(lesson, answers['one-step'], () => show('one-step'));
  useNewlyGraded(lesson, answers['trace-descent'], () => show('trace-descent'));
  useNewlyGraded(lesson, answers['hundred-steps'], () => show('hundred-steps'));
  useNewlyGraded(lesson, answers['find-learning-rate'], () => show('find-learning-rate'));

  // What is played is said once it rests.
  const latest = useRef(state);
  latest.current = state;
  const run = usePlay(() => {
    const next = { ...latest.current, steps: Math.min(stepsRange.to, latest.current.steps + 1) };
    latest.current = next;
    set(() => next);
    const goesOn = next.steps < stepsRange.to && !runOf(next.start, next.eta, next.steps).diverges;
    if (!goesOn) setSaid(sentenceOf(next, words));
    return goesOn;
  });
  const say = () => setSaid(sentenceOf(state, words));
  const choose = (next: DescentLabState) => {
    run.stop();
    set(() => next);
    setSaid(sentenceOf(next, words));
  };
  const move = (start: Point) => set((old) => ({ ...old, start }));
  const play = () => {
    if (run.playing) {
      run.stop();
      return say();
    }
    if (state.steps === stepsRange.to || runOf(state.start, state.eta, state.steps).diverges)
      set((old) => ({ ...old, steps: 0 }));
    run.play();
  };
  const given = descentExercises.filter((id) => answers[id] !== undefined);

  const handles = {
    drag: dragHandlers(
      ({ across, up }) => move([onRange(half * (2 * across - 1), startRange), onRange(half * (2 * up - 1), startRange)]),
      say,
    ),
    controls: (
      <>
        <PointSliders point={state.start} range={startRange} words={words} onChange={move} onRelease={say} />
        <RateSlider
          eta={state.eta}
          scale={rates}
          marks={marks}
          words={words}
          onChange={(eta) => set((old) => ({ ...old, eta }))}
          onRelease={say}
        />
        <SliderControl
          name={words.step}
          label={words.stepHandle}
          shown={String(state.steps)}
          valueText={fill(words.stepText, { n: state.steps })}
          value={state.steps}
          range={stepsRange}
          onChange={(steps) => {
            run.stop();
            set((old) => ({ ...old, steps: Math.round(steps) }));
          }}
          onRelease={say}
        />
        <div className="plays">
          <QuietButton onClick={play}>{run.playing ? words.pause : words.play}</QuietButton>
          <QuietButton onClick={() => choose({ ...state, steps: Math.min(stepsRange.to, state.steps + 1) })}>
            {words.oneStep}
          </QuietButton>
        </div>
        {given.length === 0 ? null : (
          <ChoiceRow
            label={words.answers}
            choices={[{ id: 'none', name: words.none }, ...given.map((id) => ({ id, name: words.exercises[id] }))]}
            chosen={chosen ?? 'none'}
            onChoose={(id) => show(id === 'none' ? undefined : (id as DescentExercise))}
          />
        )}
      </>
    ),
  };

  return (
    <FigureFrame
      name="descent-lab"
      number={number}
      title={words.title}
      actions={
        <>
          {known ? <QuietButton onClick={() => choose(article)}>{all.article}</QuietButton> : null}
          <FigureActions
            words={all}
            shared={shared}
            onReset={() => {
              show(undefined);
              choose(initial);
            }}
            onShare={() => void share()}
            table={table}
            onTable={() => setTable(!table)}
          />
        </>
      }
    >
      {table ? (
        <DescentLabTable state={state} words={words} />
      ) : (
        <DescentLab state={state} words={words} overlay={overlay} drawnTo={drawnTo} handles={handles} />
      )}
      <p className="vh" aria-live="polite">
        {said}
      </p>
    </FigureFrame>
  );
}
