import { ordinalOf } from '@/components/lesson/lesson-content';
import type { ProgressLine } from '@/components/progress/progress-table';
import { exercisesOf, lessons } from '@/lib/course/catalogue';
import { fill } from '@/lib/i18n/fill';
import { formatTime } from '@/lib/i18n/format-time';
import type { Locale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import type { ExerciseProgress } from '@/lib/learner/get-progress';

/** A learner's progress, lesson by lesson; lessons without exercises are left out. */
export function progressByLesson(
  progress: readonly ExerciseProgress[],
  locale: Locale,
): { lesson: string; caption: string; lines: ProgressLine[] }[] {
  const byExercise = new Map(progress.map((one) => [one.exercise, one]));
  const { where } = messagesOf(locale).lesson;
  return lessons().flatMap(({ id, number, title }) => {
    const lines = exercisesOf(id).flatMap((exercise): ProgressLine[] => {
      const one = byExercise.get(exercise.id);
      if (!one) return [];
      const { status, bestScore, attempts, solvedAt } = one;
      return [
        {
          exercise: exercise.id,
          title: exercise.title[locale],
          href: `/${locale}/lessons/${id}#${exercise.id}`,
          status,
          bestScore,
          attempts,
          solved: solvedAt === null ? undefined : { at: solvedAt.toISOString(), time: formatTime(locale, solvedAt) },
        },
      ];
    });
    const caption = fill(where, { n: ordinalOf(number, locale), title: title[locale] });
    return lines.length === 0 ? [] : [{ lesson: id, caption, lines }];
  });
}
