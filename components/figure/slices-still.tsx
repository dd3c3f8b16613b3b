import type { FigureProps } from './live-props';
import { Slices, sentenceOf } from './slices';
import { pictureOf, slicesCode } from './slices-state';
import { StillFrame } from './still-frame';

export const StillSlices = ({ number, words }: FigureProps) => (
  <StillFrame
    name="slices"
    number={number}
    title={words.slices.title}
    sentence={sentenceOf(slicesCode.initial, words.slices)}
    words={words}
  >
    <Slices picture={pictureOf(slicesCode.initial)} words={words.slices} />
  </StillFrame>
);
