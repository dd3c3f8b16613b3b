'use client';

import { useEffect, useState } from 'react';
import { Typeset } from '@/components/ui/typeset';
import type { AnswerFormat, SubmittedFormula } from '@/lib/grading/answer-kinds';
import type { Words } from '@/lib/i18n/messages';
import { EqualTo } from './fields/equal-to';
import { formulaText } from './fields/submitted-formula';

type Read = typeof import('./formula-reading').readFormula;

/** How a formula is read, typeset as it is typed; an arrow under the place where reading stops. */
export function FormulaReadBack({
  id,
  format,
  text,
  name,
  names,
  words,
}: {
  id: string;
  format: AnswerFormat;
  /** As it is answered: built in the editor it is LaTeX. */
  text: SubmittedFormula;
  name: string | undefined;
  names: Readonly<Record<string, string>>;
  words: Words<'exercise'>;
}) {
  const [read, setRead] = useState<{ readonly formula: Read }>();
  useEffect(() => {
    let left = false;
    // Without the chunk (no connection) the answer is sent and read by the server all the same.
    import('./formula-reading').then(
      (module) => left || setRead({ formula: module.readFormula }),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);

  const reading = read?.formula(format, text);
  if (reading === undefined) return <p className="read" id={id} />;
  if (reading.ok) {
    return (
      <p className="read" id={id}>
        {words.readAs}
        <span className="v">
          {name === undefined ? null : <EqualTo tex={name} names={names} />}
          <Typeset html={reading.html} />
        </span>
      </p>
    );
  }
  return (
    <div className="read bad" id={id}>
      <span aria-hidden="true" className="stopped">
        <code>{formulaText(text)}</code>
        <code>{' '.repeat(reading.at)}↑</code>
      </span>
      {words.unreadableFormula}
    </div>
  );
}
