import { FigureFrame } from './figure-frame';
import type { FigureProps } from './live-props';
import { LossBars, sentenceOf } from './loss-bars';
import { initial } from './loss-bars-state';

export const StillLossBars = ({ number, words }: FigureProps) => (
  <FigureFrame name="loss-bars" number={number} title={words.lossBars.title}>
    <LossBars state={initial} words={words.lossBars} />
    <p className="vh">{sentenceOf(initial, words.lossBars)}</p>
    <noscript>
      <p className="cap">{words.noScript}</p>
    </noscript>
  </FigureFrame>
);
