import type { ReactNode } from 'react';
import { QuietButton } from '@/components/ui/button';
import { FigureFrame } from './figure-frame';
import type { FigureProps } from './live-props';

/** The frame of a figure's first picture: its sentence, what is said where scripts are off, and the room of its actions. */
export const StillFrame = ({
  name,
  number,
  title,
  sentence,
  words,
  children,
}: {
  name: string;
  number: string;
  title: string;
  /** The state in words. */
  sentence: string;
  words: FigureProps['words'];
  children: ReactNode;
}) => (
  <FigureFrame
    name={name}
    number={number}
    title={title}
    actions={[words.table, words.reset, words.share].map((action) => (
      <QuietButton key={action} className="room">
        {action}
      </QuietButton>
    ))}
  >
    {children}
    <p className="vh">{sentence}</p>
    <noscript>
      <p className="cap">{words.noScript}</p>
    </noscript>
  </FigureFrame>
);
