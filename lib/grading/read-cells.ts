import { readNumber } from './read-number';
import type { Feedback, Place } from './verdict';

/** Cells that could be read, row-major, or what is to be said of those that could not. */
export type CellsReading =
  | { readonly ok: true; readonly values: readonly number[]; readonly latex: readonly string[] }
  | { readonly ok: false; readonly feedback: readonly Feedback[] };

const wrongShape = (values: NonNullable<Feedback['values']>): CellsReading => ({
  ok: false,
  feedback: [{ code: 'wrong-shape', values }],
});

/** A place in a list or grid as the sentence needs it: an offset and a cell are both numbers. */
const placeOf = (index: number, columns: number | undefined): { at: Place; values: Record<string, number> } =>
  columns === undefined
    ? { at: index, values: { cell: index } }
    : { at: [Math.floor(index / columns), index % columns], values: {} };

const readFlat = (cells: readonly unknown[], columns?: number): CellsReading => {
  const values: number[] = [];
  const latex: string[] = [];
  const feedback: Feedback[] = [];
  for (const [index, cell] of cells.entries()) {
    const reading = typeof cell === 'string' ? readNumber(cell) : ({ ok: false, code: 'wrong-shape' } as const);
    if (reading.ok) {
      values.push(reading.value);
      latex.push(reading.latex);
    } else {
      const place = placeOf(index, columns);
      const more =
        reading.code === 'wrong-shape' ? {} : { ...reading.values, ...(reading.at === undefined ? {} : { offset: reading.at }) };
      feedback.push({ code: reading.code, at: place.at, values: { ...place.values, ...more } });
    }
  }
  return feedback.length > 0 ? { ok: false, feedback } : { ok: true, values, latex };
};

/** One number: `at` of what cannot be read is an offset in its text. */
export const readSingle = (answer: unknown): CellsReading => {
  if (typeof answer !== 'string') return wrongShape({});
  const reading = readNumber(answer);
  if (reading.ok) return { ok: true, values: [reading.value], latex: [reading.latex] };
  const { code, at, values } = reading;
  return { ok: false, feedback: [{ code, ...(at === undefined ? {} : { at }), ...(values ? { values } : {}) }] };
};

/** A list of `length` numbers; `at` is the index of a cell. */
export const readVector = (answer: unknown, length: number): CellsReading => {
  if (!Array.isArray(answer)) return wrongShape({ length });
  return answer.length === length ? readFlat(answer) : wrongShape({ length, given: answer.length });
};

/** A grid of `rows` by `columns` numbers; `at` is [row, column]. */
export const readMatrix = (answer: unknown, rows: number, columns: number): CellsReading => {
  const fits =
    Array.isArray(answer) &&
    answer.length === rows &&
    answer.every((row: unknown) => Array.isArray(row) && row.length === columns);
  return fits ? readFlat(answer.flat(), columns) : wrongShape({ rows, columns });
};

/** The LaTeX of a list (one row) or a grid of cells that were read. */
export const latexOfGrid = (latex: readonly string[], columns: number): string => {
  const rows = Array.from({ length: latex.length / columns }, (_, row) =>
    latex.slice(row * columns, (row + 1) * columns).join(' & '),
  );
  return `\\begin{pmatrix}${rows.join(' \\\\ ')}\\end{pmatrix}`;
};
