import { isOneFormula } from '@/components/errata/erratum-text';
import type { ExerciseView } from '@/components/exercise/exercise-view';
import type { LessonErratum } from '@/components/lesson/erratum';
import { equationNumber, type LessonContent } from '@/components/lesson/lesson-content';
import { exercisesOf } from '@/lib/course/catalogue';
import { errata } from '@/lib/course/errata/all-errata';
import type { Erratum } from '@/lib/course/erratum';
import type { Exercise } from '@/lib/course/exercise';
import { fieldNames } from '@/lib/course/field-names';
import type { Lesson } from '@/lib/course/lesson';
import { toPublicExercise } from '@/lib/course/public-exercise';
import type { Locale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import { typeset } from '@/lib/typesetting/katex.mjs';
import { inlineMarkdownToHtml, markdownToHtml } from '@/lib/typesetting/markdown';
import { erratumTextOf } from '../../erratum-text-of';

function viewOf(exercise: Exercise, lesson: Lesson, number: number, locale: Locale): ExerciseView {
  const { prompt, answer, lesson: _, ...rest } = toPublicExercise(exercise, exercise.instance(exercise.opensOn), locale);
  const options = answer.options?.map((option) => ({ ...option, html: inlineMarkdownToHtml(option.text) }));
  return {
    ...rest,
    promptHtml: markdownToHtml(prompt),
    answer: { ...answer, ...(options && { options }) },
    hasVariants: exercise.hasVariants,
    number,
    equation: { id: exercise.equation, number: equationNumber(lesson, exercise.equation) },
    names: Object.fromEntries(fieldNames(answer).map((tex) => [tex, typeset(tex)])),
  };
}

/**
 * On a lesson's page a check that prints an open exercise's result is left to the errata page, and so are the right form
 * and its reason where an exercise asks for that very form; what is printed then leaves such a result out.
 */
function lessonErratumOf(erratum: Erratum, locale: Locale): LessonErratum {
  const { checks, ...text } = erratumTextOf(erratum, locale);
  const { askedBy, checkAnswers = [] } = erratum;
  if (askedBy === undefined) return { ...text, checks: checkAnswers.length > 0 ? [] : checks };
  const number = exercisesOf(erratum.lesson).findIndex(({ id }) => id === askedBy) + 1;
  const { id, place } = text;
  const printed = (erratum.printedWhileAsked ?? erratum.printed)[locale];
  return {
    id,
    place,
    printedHtml: inlineMarkdownToHtml(printed),
    isFormula: isOneFormula(printed),
    askedBy: { id: askedBy, number },
  };
}

/** What a lesson's page shows, in one language: public views only, everything typeset. */
export function lessonContentOf(lesson: Lesson, locale: Locale): LessonContent {
  const { lesson: lessonWords, exercise, figure } = messagesOf(locale);
  return {
    lesson,
    locale,
    exercises: exercisesOf(lesson.id).map((each, i) => viewOf(each, lesson, i + 1, locale)),
    errata: Object.fromEntries(
      errata.filter((one) => one.lesson === lesson.id).map((one) => [one.id, lessonErratumOf(one, locale)]),
    ),
    words: { lesson: lessonWords, exercise, figure },
  };
}
