'use client';

import { useEffect, useRef, useState } from 'react';
import { Typeset } from '@/components/ui/typeset';
import type { Quantity } from '@/lib/course/lesson';
import type { Words } from '@/lib/i18n/messages';
import { CopyLatex } from './copy-latex';
import { highlight, quantityOf } from './highlight';

export interface LegendSymbol {
  readonly id: string;
  readonly quantity: Quantity;
  readonly html: string;
  readonly name: string;
  readonly meaningHtml: string;
}

/** The symbols of an equation as buttons, for keyboard and touch; hovering a symbol in the equation does the same. */
export function Legend({ symbols, tex, words }: { symbols: readonly LegendSymbol[]; tex: string; words: Words<'lesson'> }) {
  const [pressed, setPressed] = useState<string>();
  const [read, setRead] = useState<string>();
  const key = useRef<HTMLDivElement>(null);
  const look = (symbol: LegendSymbol | undefined) => {
    setRead(symbol?.id);
    highlight(symbol?.quantity);
  };
  const held = symbols.find(({ id }) => id === pressed);

  useEffect(() => {
    const equation = key.current?.closest('.eq')?.querySelector('.eq-body');
    if (!equation) return;
    const over = (event: Event) => {
      const quantity = quantityOf(event.target);
      const symbol = symbols.find((candidate) => candidate.quantity === quantity);
      if (quantity !== undefined && symbol !== undefined) {
        setRead(symbol.id);
        highlight(quantity);
      }
    };
    const out = () => highlight(undefined);
    equation.addEventListener('pointerover', over);
    equation.addEventListener('pointerout', out);
    return () => {
      equation.removeEventListener('pointerover', over);
      equation.removeEventListener('pointerout', out);
    };
  }, [symbols]);

  const shown = symbols.find(({ id }) => id === (read ?? pressed));
  return (
    <>
      <div className="key" ref={key}>
        <ul className="legend" aria-label={words.symbols}>
          {symbols.map((symbol) => (
            <li key={symbol.id}>
              <button
                type="button"
                aria-pressed={pressed === symbol.id}
                onPointerEnter={() => look(symbol)}
                onFocus={() => look(symbol)}
                onPointerLeave={() => look(held)}
                onBlur={() => look(held)}
                onClick={() => {
                  const chosen = pressed === symbol.id ? undefined : symbol;
                  setPressed(chosen?.id);
                  look(chosen ?? symbol);
                }}
              >
                {symbol.quantity === 'k' ? null : <span className={`sw sw-${symbol.quantity}`} />}
                <Typeset className={`q-${symbol.quantity}`} html={symbol.html} /> {symbol.name}
              </button>
            </li>
          ))}
        </ul>
        <CopyLatex tex={tex} words={words} />
      </div>
      <div className="readout" aria-live="polite">
        {shown === undefined ? (
          words.touch
        ) : (
          <>
            <b>{shown.name}</b>　<Typeset html={shown.meaningHtml} />
          </>
        )}
      </div>
    </>
  );
}
