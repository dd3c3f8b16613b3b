import { FigureFrame } from './figure-frame';
import type { FigureProps } from './live-props';
import { SecantToTangent, sentenceOf } from './secant-to-tangent';
import { pictureOf, secantCode } from './secant-to-tangent-state';

export const StillSecantToTangent = ({ number, words }: FigureProps) => (
  <FigureFrame name="secant-to-tangent" number={number} title={words.secantToTangent.title}>
    <SecantToTangent picture={pictureOf(secantCode.initial)} words={words.secantToTangent} />
    <p className="vh">{sentenceOf(secantCode.initial, words.secantToTangent)}</p>
    <noscript>
      <p className="cap">{words.noScript}</p>
    </noscript>
  </FigureFrame>
);
