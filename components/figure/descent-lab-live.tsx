'use client';

import { useMemo, useRef, useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import type { Point } from '@/lib/numerics/quadratic';
import { AnswerChoice } from './answer-choice';
import { type DescentExercise, descentExercises, descentOverlay, planeHalf } from './descent-answers';
import { DescentLab, sentenceOf } from './descent-lab';
import {
  afterOneStep,
  article,
  type DescentLabState,
  descentLabCode,
  rates,
  runOf,
  startRange,
  stepsRange,
} from './descent-lab-state';
import { DescentLabTable } from './descent-lab-table';
import { dragHandlers } from './drag-handlers';
import { useArticleRevealed, useGradedAnswer } from './graded-answer';
import { LiveFrame } from './live-frame';
import type { FigureProps } from './live-props';
import { PlayButtons } from './play-buttons';
import { powerOfTen } from './plot-scale';
import { PointSliders } from './point-sliders';
import { RateSlider } from './rate-slider';
import { SliderControl } from './slider-control';
import { onRange } from './slider-handle';
import { useFigureView } from './use-figure-view';
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
  const view = useFigureView(lesson, 'descent-lab', descentLabCode, (state) => sentenceOf(state, words));
  const { state, change, say } = view;
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
  const reach = planeHalf(overlay);
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
  const goesOn = ({ start, eta, steps }: DescentLabState) => steps < stepsRange.to && !runOf(start, eta, steps).diverges;
  const run = usePlay(() => goesOn(change(afterOneStep)), say);
  const move = (start: Point) => change((old) => ({ ...old, start }));
  const play = () => {
    if (!run.playing && !goesOn(state)) change((old) => ({ ...old, steps: 0 }));
    run.toggle();
  };
  const step = () => {
    run.stop();
    view.choose(afterOneStep);
  };
  const given = descentExercises.filter((id) => answers[id] !== undefined);

  const handles = {
    drag: dragHandlers(
      ({ across, up }) => move([onRange(reach * (2 * across - 1), startRange), onRange(reach * (2 * up - 1), startRange)]),
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
          onChange={(eta) => change((old) => ({ ...old, eta }))}
          onRelease={say}
        />
        <SliderControl
          name={words.step}
          label={words.stepHandle}
          shown={String(state.steps)}
          valueText={fill(words.stepText, { n: state.steps })}
          value={state.steps}
          range={stepsRange}
          axis={stepsRange}
          onChange={(steps) => {
            run.stop();
            change((old) => ({ ...old, steps: Math.round(steps) }));
          }}
          onRelease={say}
        />
        <PlayButtons playing={run.playing} words={words} onStep={step} onPlay={play} />
        <AnswerChoice
          answers={given.map((id) => ({ id, name: words.exercises[id] }))}
          chosen={chosen}
          words={words}
          onChoose={show}
        />
      </>
    ),
  };

  return (
    <LiveFrame
      view={view}
      onOwn={() => {
        show(undefined);
        run.stop();
      }}
      number={number}
      title={words.title}
      words={all}
      presets={known ? [{ label: all.article, onChoose: () => view.choose(article) }] : []}
      picture={<DescentLab state={state} words={words} overlay={overlay} drawnTo={drawnTo} handles={handles} />}
      table={<DescentLabTable state={state} words={words} />}
    />
  );
}
