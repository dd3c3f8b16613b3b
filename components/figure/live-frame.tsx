'use client';

import type { ReactNode } from 'react';
import { QuietButton } from '@/components/ui/button';
import type { Words } from '@/lib/i18n/messages';
import { FigureActions } from './figure-actions';
import { FigureFrame } from './figure-frame';

/** The frame of a live figure with a picture and a table: its actions, its sentence, the article's numbers once they may be offered. */
export function LiveFrame({
  view,
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
  number: string;
  title: string;
  words: Words<'figure'>;
  presets: readonly { readonly label: string; readonly onChoose: () => void }[];
  picture: ReactNode;
  table: ReactNode;
}) {
  return (
    <FigureFrame
      name={view.name}
      number={number}
      title={title}
      actions={
        <>
          {presets.map(({ label, onChoose }) => (
            <QuietButton key={label} onClick={onChoose}>
              {label}
            </QuietButton>
          ))}
          <FigureActions
            words={words}
            shared={view.shared}
            onReset={view.reset}
            onShare={() => void view.share()}
            table={view.table}
            onTable={view.toggleTable}
          />
        </>
      }
    >
      {view.table ? table : picture}
      <p className="vh" aria-live="polite">
        {view.said}
      </p>
    </FigureFrame>
  );
}
