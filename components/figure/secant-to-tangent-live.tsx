'use client';

import { useMemo, useRef } from 'react';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import { ChoiceRow } from './choice-row';
import { dragHandlers } from './drag-handlers';
import { useArticleRevealed, useGradedAnswer } from './graded-answer';
import { LiveFrame } from './live-frame';
import type { FigureProps } from './live-props';
import { valueOn } from './plot-scale';
import { SecantToTangent, sentenceOf } from './secant-to-tangent';
import {
  functionNames,
  pictureOf,
  pictureOfAnswer,
  type SecantState,
  schemeNames,
  secantCode,
  shownAxis,
  stepHandle,
  xRange,
} from './secant-to-tangent-state';
import { SecantTable } from './secant-to-tangent-table';
import { SliderControl } from './slider-control';
import { onRange } from './slider-handle';
import { useAnswerScene } from './use-answer-scene';
import { useFigureView } from './use-figure-view';
import { WithSigns } from './with-signs';

/** The article's instances of the two exercises on differences. */
const article = {
  forward: { f: 'square', x: 3, h: 0.1, scheme: 'forward' },
  central: { f: 'cube', x: 2, h: 0.1, scheme: 'central' },
} as const satisfies Record<string, SecantState>;

/** Nearer than this the two points are one to a finger: it takes hold of x. */
const apart = 0.2;

/** The point and the step dragged or moved by keys; a graded difference drawn as the slope that it is. */
export default function LiveSecantToTangent({ lesson, number, words: all }: FigureProps) {
  const words = all.secantToTangent;
  const view = useFigureView(lesson, 'secant-to-tangent', secantCode, (state) => sentenceOf(state, words));
  const forward = useGradedAnswer(lesson, 'forward-difference');
  const central = useGradedAnswer(lesson, 'central-difference');
  const forwardKnown = useArticleRevealed(lesson, 'forward-difference');
  const centralKnown = useArticleRevealed(lesson, 'central-difference');
  const { scene, choose: chooseScene } = useAnswerScene(lesson, [forward, central]);
  const grabbed = useRef<'x' | 'h' | undefined>(undefined);
  const { state } = view;

  const ofAnswer = useMemo(
    () => scene && pictureOfAnswer(scene, scene.exercise === 'central-difference' ? 'central' : 'forward'),
    [scene],
  );
  const picture = ofAnswer ?? pictureOf(state);

  const own = (next: SecantState) => {
    chooseScene(undefined);
    view.choose(next);
  };
  const toX = (x: number) => view.change((old) => ({ ...old, x: onRange(x, xRange) }));
  const toStep = (exponent: number) =>
    view.change((old) => ({ ...old, h: stepHandle.valueAt(onRange(exponent, stepHandle.range)) }));
  const release = () => {
    grabbed.current = undefined;
    view.say();
  };
  const drag = dragHandlers(({ across }) => {
    const at = valueOn(picture.x, across);
    const { x, h } = state;
    grabbed.current ??= h > apart && Math.abs(at - x - h) < Math.abs(at - x) ? 'h' : 'x';
    if (grabbed.current === 'x') toX(at);
    else toStep(Math.log10(Math.max(at - x, 1e-4)));
  }, release);

  const sceneChoices = [
    ...(forward ? [{ id: 'forward-difference', name: words.answerForward }] : []),
    ...(central ? [{ id: 'central-difference', name: words.answerCentral }] : []),
  ];
  const controls = (
    <div className="controls">
      <ChoiceRow
        label={words.function}
        choices={[...functionNames.map((id) => ({ id, name: <WithSigns text={words[id]} /> })), ...sceneChoices]}
        chosen={ofAnswer && scene ? scene.exercise : state.f}
        onChoose={(id) => {
          const f = functionNames.find((name) => name === id);
          if (f === undefined) chooseScene(id);
          else own({ ...state, f });
        }}
      />
      {ofAnswer ? null : (
        <>
          <ChoiceRow
            label={words.scheme}
            choices={schemeNames.map((id) => ({ id, name: words[id] }))}
            chosen={state.scheme}
            onChoose={(scheme) => own({ ...state, scheme })}
          />
          <SliderControl
            name={<i>x</i>}
            label={words.handleX}
            shown={formatNumber(state.x)}
            valueText={fill(words.handleXText, { x: formatNumber(state.x) })}
            value={state.x}
            range={xRange}
            axis={shownAxis}
            onChange={toX}
            onRelease={view.say}
          />
          <SliderControl
            name={<i className="q-s">h</i>}
            label={words.handleH}
            shown={formatNumber(state.h, 3)}
            valueText={fill(words.handleHText, { h: formatNumber(state.h, 3) })}
            value={stepHandle.exponentOf(state.h)}
            range={stepHandle.range}
            axis={stepHandle.range}
            onChange={toStep}
            onRelease={view.say}
          />
        </>
      )}
    </div>
  );

  return (
    <LiveFrame
      view={view}
      onOwn={() => chooseScene(undefined)}
      number={number}
      title={words.title}
      words={all}
      presets={[
        ...(forwardKnown ? [{ label: words.articleForward, onChoose: () => view.choose(article.forward) }] : []),
        ...(centralKnown ? [{ label: words.articleCentral, onChoose: () => view.choose(article.central) }] : []),
      ]}
      picture={<SecantToTangent picture={picture} words={words} handles={{ drag: ofAnswer ? undefined : drag, controls }} />}
      table={<SecantTable state={state} words={words} />}
    />
  );
}
