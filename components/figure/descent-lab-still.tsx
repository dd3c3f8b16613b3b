import { DescentLab, sentenceOf } from './descent-lab';
import { initial } from './descent-lab-state';
import type { FigureProps } from './live-props';
import { StillFrame } from './still-frame';

export const StillDescentLab = ({ number, words }: FigureProps) => (
  <StillFrame
    name="descent-lab"
    number={number}
    title={words.descentLab.title}
    sentence={sentenceOf(initial, words.descentLab)}
    words={words}
  >
    <DescentLab state={initial} words={words.descentLab} />
  </StillFrame>
);
