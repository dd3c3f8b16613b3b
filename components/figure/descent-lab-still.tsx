import { DescentLab, sentenceOf } from './descent-lab';
import { initial } from './descent-lab-state';
import { FigureFrame } from './figure-frame';
import type { FigureProps } from './live-props';

export const StillDescentLab = ({ number, words }: FigureProps) => (
  <FigureFrame name="descent-lab" number={number} title={words.descentLab.title}>
    <DescentLab state={initial} words={words.descentLab} />
    <p className="vh">{sentenceOf(initial, words.descentLab)}</p>
    <noscript>
      <p className="cap">{words.noScript}</p>
    </noscript>
  </FigureFrame>
);
