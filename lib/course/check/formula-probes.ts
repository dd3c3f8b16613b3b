import type { FormulaKey } from '@/lib/grading/answer-kinds';
import { notCorrect, type Probe } from './probe';

const typed = ({ kind }: FormulaKey, formulas: readonly string[]): unknown => (kind === 'formula' ? formulas[0] : formulas);

export function formulaProbes(key: FormulaKey): readonly Probe[] {
  const { reference, mistakes } = key;
  const mutated = { ...key, reference: reference.map((formula) => `(${formula})+1`), mistakes: [] };
  const invalid = ['', '1+', ')(', 'undeclared_7', '1,5'].map((text) =>
    typed(
      key,
      reference.map(() => text),
    ),
  );
  return [
    { what: 'the reference', answer: typed(key, reference), verdicts: ['correct'], mistakes: 'none' },
    ...mistakes.flatMap(({ code, formulas }) =>
      formulas.map(
        (formula): Probe => ({ what: `mistake ${code}`, answer: typed(key, formula), verdicts: ['incorrect'], mistakes: [code] }),
      ),
    ),
    { what: 'the reference against a mutated key', answer: typed(key, reference), key: mutated, verdicts: notCorrect },
    {
      what: 'another function',
      answer: typed(
        key,
        reference.map((formula) => `2*(${formula})+3`),
      ),
      verdicts: notCorrect,
    },
    ...[...invalid, null, 1, {}, [reference, reference]].map(
      (answer): Probe => ({ what: 'an unreadable answer', answer, verdicts: ['invalid'] }),
    ),
  ];
}
