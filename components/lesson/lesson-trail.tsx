'use client';

import type { Point } from '@/components/plate/contours';
import { Trail } from '@/components/plate/trail';
import { useLesson } from './use-lesson';

/** The path on a lesson's plate: one step for each exercise solved. */
export function LessonTrail({ lesson, points }: { lesson: string; points: readonly Point[] }) {
  const records = useLesson(lesson, ({ exercises }) => exercises);
  const done = Object.values(records).filter(({ status }) => status === 'solved').length;
  return <Trail points={points} done={done} />;
}
