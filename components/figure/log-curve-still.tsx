import { FigureFrame } from './figure-frame';
import type { FigureProps } from './live-props';
import { LogCurve, sentenceOf } from './log-curve';
import { logCurveCode } from './log-curve-state';

export const StillLogCurve = ({ number, words }: FigureProps) => (
  <FigureFrame name="log-curve" number={number} title={words.logCurve.title}>
    <LogCurve state={logCurveCode.initial} words={words.logCurve} />
    <p className="vh">{sentenceOf(logCurveCode.initial, words.logCurve)}</p>
    <noscript>
      <p className="cap">{words.noScript}</p>
    </noscript>
  </FigureFrame>
);
