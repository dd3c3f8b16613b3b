'use client';

import { useEffect, useRef, useState } from 'react';
import { Typeset } from '@/components/ui/typeset';
import type { Quantity } from '@/lib/course/lesson';
import type { Words } from '@/lib/i18n/messages';
import { CopyLatex } from './copy-latex';
import { highlight, quantityOf } from './highlight';
import type { SubstitutionSources } from './shown-substitution';
import { SymbolReadout } from './symbol-readout';

export interface LegendSymbol {
  readonly id: string;
  readonly quantity: Quantity;
  readonly html: string;
  readonly nameHtml: string;
  readonly meaningHtml: string;
}

/** The symbols of an equation as buttons, for keyboard and touch; hovering a symbol in the equation does the same. */
export function Legend({
  symbols,
  tex,
  lesson,
  sources,
  words,
}: {
  symbols: readonly LegendSymbol[];
  tex: string;
  lesson: string;
  /** Where the symbols' current values come from. */
  sources: SubstitutionSources;
  words: Words<'lesson'>;
}) {
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
      const typeset = textOf((event.target as Element).closest('.q'));
      // Two symbols may be one quantity: the one that is written the same, else the first.
      const alike = symbols.filter((candidate) => candidate.quantity === quantity);
      const symbol = alike.find(({ id }) => textOf(key.current?.querySelector(`[data-symbol="${id}"] .katex-html`)) === typeset);
      const found = symbol ?? alike[0];
      if (quantity !== undefined && found !== undefined) {
        setRead(found.id);
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
                data-symbol={symbol.id}
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
                <Typeset className={`q-${symbol.quantity}`} html={symbol.html} /> <Typeset html={symbol.nameHtml} />
              </button>
            </li>
          ))}
        </ul>
        <CopyLatex tex={tex} words={words} />
      </div>
      <div className="readout" aria-live="polite">
        {shown === undefined ? words.touch : <SymbolReadout symbol={shown} lesson={lesson} sources={sources} words={words} />}
      </div>
    </>
  );
}

const textOf = (element: Element | null | undefined): string | null | undefined => element?.textContent;
