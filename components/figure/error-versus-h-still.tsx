import { ErrorVersusH, sentenceOf } from './error-versus-h';
import { errorCode } from './error-versus-h-state';
import type { FigureProps } from './live-props';
import { StillFrame } from './still-frame';

export const StillErrorVersusH = ({ number, words }: FigureProps) => (
  <StillFrame
    name="error-versus-h"
    number={number}
    title={words.errorVersusH.title}
    sentence={sentenceOf(errorCode.initial, words.errorVersusH)}
    words={words}
  >
    <ErrorVersusH state={errorCode.initial} words={words.errorVersusH} />
  </StillFrame>
);
