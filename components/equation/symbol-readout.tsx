'use client';

import { Typeset } from '@/components/ui/typeset';
import type { Words } from '@/lib/i18n/messages';
import type { LegendSymbol } from './legend';
import { Pieces } from './pieces';
import type { Shown, SubstitutionSources } from './shown-substitution';
import { useSubstitution } from './use-substitution';

/** A symbol's name, its meaning, and its value where the numbers at hand settle it. */
export function SymbolReadout({
  symbol,
  lesson,
  sources,
  words,
}: {
  symbol: LegendSymbol;
  lesson: string;
  sources: SubstitutionSources;
  words: Words<'lesson'>;
}) {
  const value = currentValue(symbol.id, useSubstitution(lesson, sources));
  return (
    <>
      <Typeset as="b" html={symbol.nameHtml} />　<Typeset html={symbol.meaningHtml} />
      {value === undefined ? null : (
        <span className="now">
          {words.value} <span className={`mth q-${symbol.quantity}`}>{value}</span>
        </span>
      )}
    </>
  );
}

function currentValue(id: string, shown: Shown | undefined) {
  if (shown === undefined) return undefined;
  const { result, resultOf, values } = shown.substitution;
  if (resultOf === id) return shown.open || result === undefined ? '?' : <Pieces pieces={result} />;
  return values?.[id];
}
