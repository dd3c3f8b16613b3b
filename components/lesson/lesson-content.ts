import type { ExerciseView } from '@/components/exercise/exercise-view';
import type { LessonErratum } from '@/components/lesson/erratum';
import type { Lesson } from '@/lib/course/lesson';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';

/** Everything that a lesson's page is made of besides its prose; the page's route puts it together. */
export interface LessonContent {
  readonly lesson: Lesson;
  readonly locale: Locale;
  /** In the order of the page; those of the contract that are not there yet are left out. */
  readonly exercises: readonly ExerciseView[];
  readonly errata: Readonly<Record<string, LessonErratum>>;
  readonly words: {
    readonly lesson: Words<'lesson'>;
    readonly exercise: Words<'exercise'>;
    readonly figure: Words<'figure'>;
  };
}

/** An equation's number: lesson.place. */
export const equationNumber = (lesson: Lesson, id: string): string =>
  `${lesson.number}.${lesson.equations.findIndex((equation) => equation.id === id) + 1}`;

/** A figure's number: lesson.place. */
export const figureNumber = (lesson: Lesson, id: string): string => `${lesson.number}.${lesson.figures.indexOf(id) + 1}`;

const japanese = '〇一二三四五六七八九';

/** 第一課, Lesson 1: Japanese counts its lessons in characters. */
export const ordinalOf = (number: number, locale: Locale): string =>
  locale === 'ja' ? (japanese[number] ?? String(number)) : String(number);
