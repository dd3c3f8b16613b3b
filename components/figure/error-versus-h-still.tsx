import { ErrorVersusH, sentenceOf } from './error-versus-h';
import { errorCode } from './error-versus-h-state';
import { FigureFrame } from './figure-frame';
import type { FigureProps } from './live-props';

export const StillErrorVersusH = ({ number, words }: FigureProps) => (
  <FigureFrame name="error-versus-h" number={number} title={words.errorVersusH.title}>
    <ErrorVersusH state={errorCode.initial} words={words.errorVersusH} />
    <p className="vh">{sentenceOf(errorCode.initial, words.errorVersusH)}</p>
    <noscript>
      <p className="cap">{words.noScript}</p>
    </noscript>
  </FigureFrame>
);
