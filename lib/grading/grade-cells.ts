import { acceptedIntervals } from './accepted-interval';
import type { CellsKey, Grade } from './answer-kinds';
import { closeness, countsAsZero, matches, nearFactor } from './compare';
import { diagnose } from './diagnose';
import { type CellsReading, latexOfGrid, readMatrix, readSingle, readVector } from './read-cells';
import type { Feedback, Grading, Place } from './verdict';

const read = ({ kind, shape }: CellsKey, answer: unknown): CellsReading => {
  if (kind === 'number') return readSingle(answer);
  const [rows = 1, columns = 1] = shape;
  return kind === 'vector' ? readVector(answer, rows) : readMatrix(answer, rows, columns);
};

const placeIn = ({ kind, shape }: CellsKey, index: number): { at?: Place; values?: Record<string, number> } => {
  if (kind === 'number') return {};
  if (kind === 'vector') return { at: index, values: { cell: index } };
  const columns = shape[1] ?? 1;
  return { at: [Math.floor(index / columns), index % columns] };
};

const mistakeWithin = (key: CellsKey, answer: readonly number[], factor: 1 | typeof nearFactor) =>
  key.mistakes.find(({ values }) => values.some((cells) => matches(answer, cells, key, factor)))?.code;

/** A remark on each cell that is not right, at its place. */
const remarks = (key: CellsKey, answer: readonly number[]): Feedback[] =>
  key.reference.flatMap((reference, index): Feedback[] => {
    const cell = answer[index] ?? Number.NaN;
    const close = closeness(cell, reference, key);
    if (close === 'right') return [];
    const { at, values } = placeIn(key, index);
    const { tolerance, terms, purelyRelative = false } = key;
    const asked = { tolerance, purelyRelative, ...(terms === undefined ? {} : { terms }) };
    const said: Feedback = close === 'near' ? { code: 'not-precise-enough' } : diagnose([cell], [reference], asked);
    const filled = { ...values, ...said.values };
    return [
      { code: said.code, ...(at === undefined ? {} : { at }), ...(Object.keys(filled).length > 0 ? { values: filled } : {}) },
    ];
  });

const worth = { right: 1, near: 1 / 2, off: 0 } as const;

/** Grades number, vector and matrix: the order 1–6 of course.md, "Grading, exactly". */
export const gradeCells: Grade<CellsKey> = (key, answer): Grading => {
  const reading = read(key, answer);
  if (!reading.ok) return { verdict: 'invalid', score: 0, feedback: reading.feedback };
  const cells = reading.values;
  const base = {
    read:
      key.kind === 'number'
        ? (reading.latex[0] ?? '')
        : latexOfGrid(reading.latex, key.kind === 'vector' ? cells.length : (key.shape[1] ?? 1)),
    accepted: acceptedIntervals(key.reference, key),
  };
  const wrong = (mistake: string): Grading => ({
    verdict: 'incorrect',
    score: 0,
    feedback: [{ code: mistake }],
    mistake,
    ...base,
  });

  if (matches(cells, key.reference, key)) return { verdict: 'correct', score: 1, feedback: [], ...base };

  const mistake = mistakeWithin(key, cells, 1);
  if (mistake !== undefined) return wrong(mistake);

  const close = key.reference.map((reference, index) => closeness(cells[index] ?? Number.NaN, reference, key));
  const telling = key.reference.some((reference, index) => close[index] !== 'off' && !countsAsZero(reference, key));
  if (telling) {
    const score = close.reduce((earned, cell) => earned + worth[cell], 0) / close.length;
    return { verdict: 'partly', score, feedback: remarks(key, cells), ...base };
  }

  const roundedMistake = mistakeWithin(key, cells, nearFactor);
  if (roundedMistake !== undefined) return wrong(roundedMistake);

  return { verdict: 'incorrect', score: 0, feedback: [diagnose(cells, key.reference, key)], ...base };
};
