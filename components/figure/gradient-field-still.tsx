import { GradientField, sentenceOf } from './gradient-field';
import { initial } from './gradient-field-state';
import type { FigureProps } from './live-props';
import { StillFrame } from './still-frame';

export const StillGradientField = ({ number, words }: FigureProps) => (
  <StillFrame
    name="gradient-field"
    number={number}
    title={words.gradientField.title}
    sentence={sentenceOf(initial, words.gradientField)}
    words={words}
  >
    <GradientField state={initial} words={words.gradientField} />
  </StillFrame>
);
