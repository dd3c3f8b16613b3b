import type { FigureProps } from './live-props';
import { LossBars, sentenceOf } from './loss-bars';
import { initial } from './loss-bars-state';
import { StillFrame } from './still-frame';

export const StillLossBars = ({ number, words }: FigureProps) => (
  <StillFrame
    name="loss-bars"
    number={number}
    title={words.lossBars.title}
    sentence={sentenceOf(initial, words.lossBars)}
    words={words}
  >
    <LossBars state={initial} words={words.lossBars} />
  </StillFrame>
);
