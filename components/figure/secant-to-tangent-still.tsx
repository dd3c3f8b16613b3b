import type { FigureProps } from './live-props';
import { SecantToTangent, sentenceOf } from './secant-to-tangent';
import { pictureOf, secantCode } from './secant-to-tangent-state';
import { StillFrame } from './still-frame';

export const StillSecantToTangent = ({ number, words }: FigureProps) => (
  <StillFrame
    name="secant-to-tangent"
    number={number}
    title={words.secantToTangent.title}
    sentence={sentenceOf(secantCode.initial, words.secantToTangent)}
    words={words}
  >
    <SecantToTangent picture={pictureOf(secantCode.initial)} words={words.secantToTangent} />
  </StillFrame>
);
