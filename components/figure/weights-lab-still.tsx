import { FigureFrame } from './figure-frame';
import type { FigureProps } from './live-props';
import { sentenceOf, WeightsLab } from './weights-lab';
import { initial } from './weights-lab-state';

export const StillWeightsLab = ({ number, words }: FigureProps) => (
  <FigureFrame name="weights-lab" number={number} title={words.weightsLab.title}>
    <WeightsLab state={initial} words={words.weightsLab} />
    <p className="vh">{sentenceOf(initial, words.weightsLab)}</p>
    <noscript>
      <p className="cap">{words.noScript}</p>
    </noscript>
  </FigureFrame>
);
