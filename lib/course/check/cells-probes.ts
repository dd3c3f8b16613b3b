import type { CellsKey } from '@/lib/grading/answer-kinds';
import { collide } from '@/lib/grading/collide';
import { notCorrect, type Probe } from './probe';

/** The digits that a prompt asks for, which must always be enough. */
const digitsAsked = ({ tolerance }: CellsKey): number => (tolerance < 1e-3 ? 5 : 4);

const typed = ({ kind, shape }: CellsKey, cells: readonly string[]): unknown => {
  if (kind === 'number') return cells[0];
  if (kind === 'vector') return cells;
  const columns = shape[1] ?? 1;
  return Array.from({ length: cells.length / columns }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
};

const exactly = (key: CellsKey, cells: readonly number[]): unknown => typed(key, cells.map(String));
const rounded = (key: CellsKey, cells: readonly number[]): unknown =>
  typed(
    key,
    cells.map((cell) => (key.tolerance === 0 ? String(cell) : cell.toPrecision(digitsAsked(key)))),
  );

/** Every cell moved by `share` of its accepted distance. */
const moved = (key: CellsKey, share: number): unknown =>
  exactly(
    key,
    key.reference.map((cell) => cell * (1 + share * key.tolerance)),
  );

/** Codes that may be named for a value: its own, or an earlier one that collides with it, as on `article`. */
const codesFor = (key: CellsKey, rank: number, value: readonly number[]): readonly string[] =>
  key.mistakes
    .slice(0, rank + 1)
    .filter(({ values }, at) => at === rank || values.some((other) => collide(value, other, key)))
    .map(({ code }) => code);

const tolerated = (key: CellsKey): readonly Probe[] => {
  if (key.tolerance === 0) {
    const beside = exactly(
      key,
      key.reference.map((cell) => cell + 1),
    );
    const between = exactly(
      key,
      key.reference.map((cell) => cell + 0.5),
    );
    return [
      { what: 'one beside the integer', answer: beside, verdicts: notCorrect },
      { what: 'no integer', answer: between, verdicts: notCorrect },
    ];
  }
  return [-1, 1].flatMap((side): Probe[] => [
    { what: 'just inside the tolerance', answer: moved(key, 0.99 * side), verdicts: ['correct'] },
    { what: 'just outside the tolerance', answer: moved(key, 1.01 * side), verdicts: notCorrect },
  ]);
};

export function cellsProbes(key: CellsKey): readonly Probe[] {
  const { reference, mistakes } = key;
  const mutated = { ...key, reference: reference.map((cell) => 1.5 * cell + (cell === 0 ? 1 : 0)), mistakes: [] };
  const tooMany = key.kind === 'number' ? ['1', '2'] : typed(key, [...reference, ...reference].map(String));
  const invalid = ['', 'abc', 'NaN', '1/0', '0,5', '∞', '1e999'].map((text) =>
    typed(
      key,
      reference.map(() => text),
    ),
  );
  return [
    { what: 'the reference', answer: exactly(key, reference), verdicts: ['correct'], mistakes: 'none' },
    { what: 'the reference, with the digits asked for', answer: rounded(key, reference), verdicts: ['correct'] },
    ...tolerated(key),
    ...mistakes.flatMap(({ code, values }, rank) =>
      values.flatMap((value): Probe[] => {
        const expected = { verdicts: ['incorrect'], mistakes: codesFor(key, rank, value) } as const;
        return [
          { what: `mistake ${code}`, answer: exactly(key, value), ...expected },
          { what: `mistake ${code}, rounded`, answer: rounded(key, value), ...expected },
        ];
      }),
    ),
    { what: 'the reference against a mutated key', answer: exactly(key, reference), key: mutated, verdicts: notCorrect },
    ...[...invalid, tooMany, null, 1, {}].map(
      (answer): Probe => ({ what: 'an unreadable answer', answer, verdicts: ['invalid'] }),
    ),
  ];
}
