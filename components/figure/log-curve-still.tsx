import type { FigureProps } from './live-props';
import { LogCurve, sentenceOf } from './log-curve';
import { logCurveCode } from './log-curve-state';
import { StillFrame } from './still-frame';

export const StillLogCurve = ({ number, words }: FigureProps) => (
  <StillFrame
    name="log-curve"
    number={number}
    title={words.logCurve.title}
    sentence={sentenceOf(logCurveCode.initial, words.logCurve)}
    words={words}
  >
    <LogCurve state={logCurveCode.initial} words={words.logCurve} />
  </StillFrame>
);
