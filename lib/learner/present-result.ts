import 'server-only';
import { findExercise } from '@/lib/course/catalogue';
import type { Instance } from '@/lib/course/exercise';
import type { AcceptedInterval, Feedback, Place, Verdict } from '@/lib/grading/verdict';
import { feedbackSentence } from '@/lib/i18n/feedback';
import type { Locale } from '@/lib/i18n/locale';
import { escapeMarkdown } from '@/lib/typesetting/escape-markdown';
import { messageToHtml, readToHtml } from '@/lib/typesetting/message-to-html';

/**
 * How results are worded: the reader's language, and whether each text comes typeset too. `listed` leaves out what a list
 * of answers does not show: explanations take most of the time that a page of fifty answers needs.
 */
export interface Wording {
  readonly locale: Locale;
  readonly html: boolean | 'listed';
}

export interface PresentedFeedback {
  readonly code: string;
  /** Markdown with `$…$`. */
  readonly message: string;
  readonly html?: string;
  readonly at?: Place;
}

/** What the API calls a Result. */
export interface Result {
  readonly verdict: Verdict;
  readonly score: number;
  readonly feedback: readonly PresentedFeedback[];
  readonly mistake?: string;
  /** Its short name, in the reader's language. */
  readonly mistakeName?: string;
  /** LaTeX. */
  readonly read?: string;
  readonly readHtml?: string;
  readonly accepted?: readonly AcceptedInterval[];
}

/** A grading, fresh or stored: what of it a learner may be told. */
export interface TellableGrading {
  readonly verdict: Verdict;
  readonly score: number;
  readonly feedback: readonly Feedback[];
  readonly mistake?: string | null | undefined;
  readonly read?: string | null | undefined;
  readonly accepted?: readonly AcceptedInterval[] | undefined;
}

/** What a learner typed and a sentence repeats, such as an unknown name, is text in it and never markup; `term` is our own LaTeX. */
function quoting(feedback: Feedback): Feedback {
  if (!feedback.values) return feedback;
  const values = Object.entries(feedback.values).map(
    ([name, value]) => [name, typeof value === 'string' && name !== 'term' ? escapeMarkdown(value) : value] as const,
  );
  return { ...feedback, values: Object.fromEntries(values) };
}

const nameOf = (instance: Instance | null, mistake: string, locale: Locale): string | undefined =>
  instance === null ? undefined : findExercise(instance.exercise)?.mistakes.find(({ code }) => code === mistake)?.name[locale];

function messageOf(
  instance: Instance | null,
  answer: unknown,
  feedback: Feedback,
  among: readonly Feedback[],
  locale: Locale,
): string {
  if (instance && nameOf(instance, feedback.code, locale) !== undefined) {
    return instance.explain(feedback.code, answer)[locale];
  }
  const objection = feedback.code === 'wrong' ? instance?.objection?.(answer) : undefined;
  return objection?.[locale] ?? feedbackSentence(locale, feedback, { names: instance?.format, among });
}

/**
 * A grading in the reader's words: an exercise's own mistakes explained by its instance, all else by the general
 * sentences. `instance` is null where the answer was to a version that is no longer served. Accepted intervals hold the
 * reference, so they are told with a correct answer alone.
 */
export function presentResult(
  instance: Instance | null,
  answer: unknown,
  grading: TellableGrading,
  { locale, html }: Wording,
): Result {
  const isExplained = html === true || (html === 'listed' && grading.verdict === 'invalid');
  const remarks = grading.feedback.map(quoting);
  const feedback = remarks.map((one): PresentedFeedback => {
    const message = messageOf(instance, answer, one, remarks, locale);
    return {
      code: one.code,
      message,
      ...(isExplained && { html: messageToHtml(message) }),
      ...(one.at !== undefined && { at: one.at }),
    };
  });
  const { verdict, score, mistake, read, accepted } = grading;
  const mistakeName = mistake ? nameOf(instance, mistake, locale) : undefined;
  return {
    verdict,
    score,
    feedback,
    ...(mistake && { mistake, ...(mistakeName !== undefined && { mistakeName }) }),
    ...(read && { read, ...(html && { readHtml: readToHtml(read) }) }),
    ...(verdict === 'correct' && accepted && { accepted }),
  };
}
