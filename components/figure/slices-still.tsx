import { FigureFrame } from './figure-frame';
import type { FigureProps } from './live-props';
import { Slices, sentenceOf } from './slices';
import { pictureOf, slicesCode } from './slices-state';

export const StillSlices = ({ number, words }: FigureProps) => (
  <FigureFrame name="slices" number={number} title={words.slices.title}>
    <Slices picture={pictureOf(slicesCode.initial)} words={words.slices} />
    <p className="vh">{sentenceOf(slicesCode.initial, words.slices)}</p>
    <noscript>
      <p className="cap">{words.noScript}</p>
    </noscript>
  </FigureFrame>
);
