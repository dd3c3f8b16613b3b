'use client';

import type { ReactNode } from 'react';
import { QuietButton } from '@/components/ui/button';
import type { Words } from '@/lib/i18n/messages';
import { FigureActions } from './figure-actions';
import { FigureFrame } from './figure-frame';

/** The frame of a live figure: its picture or its table, its actions, its sentence, the article's numbers once they may be offered. */
export function LiveFrame({
  view,
  onOwn,
  number,
  title,
  words,
  presets,
  picture,
  table,
}: {
  view: {
    readonly name: string;
    readonly said: string;
    readonly shared: 'no' | 'copied' | 'in-address';
    readonly share: () => Promise<void>;
    readonly reset: () => void;
    readonly table: boolean;
    readonly toggleTable: () => void;
  };
  /** Leaves what stands in the place of the figure's own state, an exercise's answer, when that state is asked for. */
  onOwn?: () => void;
  number: string;
  title: string;
  words: Words<'figure'>;
  presets: readonly { readonly label: string; readonly onChoose: () => void }[];
  picture: ReactNode;
  /** Absent where the figure is a table already. */
  table?: ReactNode;
}) {
  const own = (choose: () => void) => () => {
    onOwn?.();
    choose();
  };
  return (
    <FigureFrame
      name={view.name}
      number={number}
      title={title}
      actions={
        <>
          {presets.map(({ label, onChoose }) => (
            <QuietButton key={label} onClick={own(onChoose)}>
              {label}
            </QuietButton>
          ))}
          <FigureActions
            words={words}
            shared={view.shared}
            onReset={own(view.reset)}
            onShare={() => void view.share()}
            {...(table !== undefined && { table: view.table, onTable: view.toggleTable })}
          />
        </>
      }
    >
      {view.table && table !== undefined ? table : picture}
      <p className="vh" aria-live="polite">
        {view.said}
      </p>
    </FigureFrame>
  );
}
