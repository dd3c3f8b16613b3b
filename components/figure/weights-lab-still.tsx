import type { FigureProps } from './live-props';
import { StillFrame } from './still-frame';
import { sentenceOf, WeightsLab } from './weights-lab';
import { initial } from './weights-lab-state';

export const StillWeightsLab = ({ number, words }: FigureProps) => (
  <StillFrame
    name="weights-lab"
    number={number}
    title={words.weightsLab.title}
    sentence={sentenceOf(initial, words.weightsLab)}
    words={words}
  >
    <WeightsLab state={initial} words={words.weightsLab} />
  </StillFrame>
);
