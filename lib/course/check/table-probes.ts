import type { TableKey } from '@/lib/grading/answer-kinds';
import { notCorrect, type Probe } from './probe';

type Row = readonly number[];

/** The rows of a table, each made from the one before. */
function rowsBy({ shape, start }: TableKey, next: (own: Row, row: number) => Row): readonly Row[] {
  const rows: Row[] = [];
  for (let row = 0; row < shape[0]; row++) rows.push(next(rows[row - 1] ?? start, row));
  return rows;
}

const typed = (rows: readonly Row[]): unknown => rows.map((row) => row.map(String));

export function tableProbes(key: TableKey): readonly Probe[] {
  const right = rowsBy(key, key.step);
  const [first] = right;
  const slipped = key.slips.flatMap(({ code, next }): Probe[] => {
    const at = right.findIndex((_, row) => next(right[row - 1] ?? key.start, row) !== null);
    // One slip, then right work on the own row: an error carried forward costs its own row alone.
    const rows = rowsBy(key, (own, row) => (row === at ? (next(own, row) ?? own) : key.step(own, row)));
    return [{ what: `slip ${code}`, answer: typed(rows), verdicts: ['partly'], mistakes: [code] }];
  });
  return [
    { what: 'the reference', answer: typed(right), verdicts: ['correct'], mistakes: 'none' },
    {
      what: 'the reference with four digits',
      answer: right.map((row) => row.map((cell) => cell.toPrecision(4))),
      verdicts: ['correct'],
    },
    ...slipped,
    {
      what: 'the reference against a mutated key',
      answer: typed(right),
      key: { ...key, start: key.start.map((cell) => 2 * cell) },
      verdicts: notCorrect,
    },
    ...[[], typed(right.slice(1)), [first], null, 'abc', typed(right.map(() => [Number.NaN, 1]))].map(
      (answer): Probe => ({ what: 'an unreadable answer', answer, verdicts: ['invalid'] }),
    ),
  ];
}
