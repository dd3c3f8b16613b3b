import { acceptedIntervals } from './accepted-interval';
import type { Grade, TableKey } from './answer-kinds';
import { closeness, countsAsZero, matches } from './compare';
import { diagnose } from './diagnose';
import { latexOfGrid, readMatrix } from './read-cells';
import type { Feedback, Grading } from './verdict';

/** The rows that lead from the start without a slip. */
const referenceRows = ({ start, shape: [rows], step }: TableKey): number[][] => {
  const reference: number[][] = [];
  for (let row = 0; row < rows; row += 1) reference.push([...step(reference[row - 1] ?? start, row)]);
  return reference;
};

/** The code of the slip that leads from the row before to this one; a slip already made wins over others. */
const slipInto = (key: TableKey, own: readonly number[], row: number, cells: readonly number[], made: ReadonlySet<string>) => {
  const fits = key.slips.filter(({ next }) => {
    const led = next(own, row);
    return led !== null && matches(cells, led, key);
  });
  return (fits.find(({ code }) => made.has(code)) ?? fits[0])?.code;
};

/**
 * Grades a table: each row against the step from the learner's OWN row before, so that a slip costs its own row and not
 * those that rightly follow from it; the same slip made again costs nothing (course.md, "table").
 */
export const gradeTable: Grade<TableKey> = (key, answer): Grading => {
  const [rows, columns] = key.shape;
  const reading = readMatrix(answer, rows, columns);
  if (!reading.ok) return { verdict: 'invalid', score: 0, feedback: reading.feedback };

  const typed = Array.from({ length: rows }, (_, row) => reading.values.slice(row * columns, (row + 1) * columns));
  const feedback: Feedback[] = [];
  const slipsMade = new Set<string>();
  let earned = 0;
  let rowsRight = 0;
  for (const [row, cells] of typed.entries()) {
    const own = typed[row - 1] ?? key.start;
    const expected = key.step(own, row);
    if (matches(cells, expected, key)) {
      rowsRight += 1;
      // Right zeros alone earn nothing: from a row of zeros the step leads to zeros again.
      if (!expected.every((cell) => countsAsZero(cell, key))) earned += 1;
      continue;
    }
    const slip = slipInto(key, own, row, cells, slipsMade);
    if (slip !== undefined && slipsMade.has(slip)) {
      earned += 1;
      feedback.push({ code: 'same-slip', at: row, values: { row, slip } });
    } else if (slip !== undefined) {
      slipsMade.add(slip);
      feedback.push({ code: slip, at: row, values: { row } });
    } else if (cells.every((cell, column) => closeness(cell, expected[column] ?? Number.NaN, key) !== 'off')) {
      earned += 1 / 2;
      feedback.push({ code: 'not-precise-enough', at: row, values: { row } });
    } else {
      const { code, values } = diagnose(cells, expected, { tolerance: key.tolerance });
      feedback.push({ code, at: row, values: { row, ...values } });
    }
  }

  const read = latexOfGrid(reading.latex, columns);
  const accepted = acceptedIntervals(referenceRows(key).flat(), key);
  if (rowsRight === rows) return { verdict: 'correct', score: 1, feedback: [], read, accepted };
  const [mistake] = slipsMade;
  const verdict = earned > 0 ? 'partly' : 'incorrect';
  return { verdict, score: earned / rows, feedback, ...(mistake === undefined ? {} : { mistake }), read, accepted };
};
