'use client';

import { useState } from 'react';
import { QuietButton } from '@/components/ui/button';
import { fill } from '@/lib/i18n/fill';
import type { Words } from '@/lib/i18n/messages';

/** The lines of an erratum's check as the server computed them, as TeX. */
export interface ComputedCheck {
  readonly id: string;
  readonly place: string;
  readonly lines: readonly string[];
}

/** Computes every check once more with the core in this browser, on demand, and says whether the values are the same. */
export function RecomputeButton({ checks, words }: { checks: readonly ComputedCheck[]; words: Words<'errata'> }) {
  const [result, setResult] = useState('');
  const recompute = async () => {
    setResult(words.recomputing);
    try {
      const { computedChecks } = await import('./recompute');
      setResult(resultOf(checks, computedChecks(), words));
    } catch {
      setResult(words.failed);
    }
  };
  return (
    <div className="recompute needs-script">
      <QuietButton onClick={() => void recompute()}>{words.recompute}</QuietButton>
      <p role="status">{result}</p>
    </div>
  );
}

function resultOf(
  checks: readonly ComputedCheck[],
  here: Readonly<Record<string, readonly string[]>>,
  words: Words<'errata'>,
): string {
  const differing = checks.flatMap(({ id, place, lines }) => lines.filter((line, i) => here[id]?.[i] !== line).map(() => place));
  if (differing.length === 0) return fill(words.agrees, { n: checks.flatMap(({ lines }) => lines).length });
  return fill(words.differs, { n: differing.length, places: [...new Set(differing)].join(words.listSeparator) });
}
