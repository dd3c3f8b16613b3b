'use client';

import { useMemo } from 'react';
import { lessonStore } from '@/components/lesson/lesson-store';
import { useLesson } from '@/components/lesson/use-lesson';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';
import { readNumber } from '@/lib/grading/read-number';
import type { Point, Quadratic } from '@/lib/numerics/quadratic';
import { functionAndPoint } from './gradient-field-state';

const exercise = 'descent-direction';

/** The exercise `descent-direction` as an arrow: its function and point, what stands in its fields, and the way to fill them in. */
export interface DescentArrow {
  readonly quadratic: Quadratic;
  readonly point: Point;
  /** The direction in the fields; undefined where they hold none. */
  readonly direction: Point | undefined;
  readonly revealed: boolean;
  readonly draw: (direction: Point) => void;
}

/** The direction in an answer's two fields, where both can be read. */
export function directionIn(answer: SubmittedAnswer | undefined): Point | undefined {
  if (typeof answer !== 'object' || Array.isArray(answer)) return undefined;
  const cells = (answer as Readonly<Record<string, unknown>>)['direction'];
  if (!Array.isArray(cells)) return undefined;
  const readings = cells.map((text) => readNumber(String(text)));
  const numbers = readings.flatMap((reading) => (reading.ok && Number.isFinite(reading.value) ? [reading.value] : []));
  return numbers.length === 2 ? [numbers[0] ?? 0, numbers[1] ?? 0] : undefined;
}

/** The exercise beside the figure, both ways: its fields move the arrow, the arrow fills its fields. Undefined where the page has none. */
export function useDescentArrow(lesson: string): DescentArrow | undefined {
  const record = useLesson(lesson, ({ exercises }) => exercises[exercise]);
  return useMemo(() => {
    const given = functionAndPoint(record?.givens);
    if (record === undefined || given === undefined) return undefined;
    return {
      ...given,
      direction: directionIn(record.typed),
      revealed: record.revealed === true,
      draw: (direction) =>
        lessonStore(lesson).typeInto(exercise, { direction: direction.map((part) => String(part).replace('-', '−')) }),
    };
  }, [lesson, record]);
}
