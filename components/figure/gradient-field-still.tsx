import { FigureFrame } from './figure-frame';
import { GradientField, sentenceOf } from './gradient-field';
import { initial } from './gradient-field-state';
import type { FigureProps } from './live-props';

export const StillGradientField = ({ number, words }: FigureProps) => (
  <FigureFrame name="gradient-field" number={number} title={words.gradientField.title}>
    <GradientField state={initial} words={words.gradientField} />
    <p className="vh">{sentenceOf(initial, words.gradientField)}</p>
    <noscript>
      <p className="cap">{words.noScript}</p>
    </noscript>
  </FigureFrame>
);
