import 'server-only';
import type { SubmissionView } from '@/components/progress/submission-view';
import { typedParts } from '@/components/progress/typed-parts';
import { findExercise } from '@/lib/course/catalogue';
import { toPublicExercise } from '@/lib/course/public-exercise';
import { fill } from '@/lib/i18n/fill';
import { formatTime } from '@/lib/i18n/format-time';
import type { Locale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import { verdictWord } from '@/lib/i18n/verdict';
import type { PresentedSubmission } from '@/lib/learner/present-submission';
import { inlineMarkdownToHtml } from '@/lib/typesetting/markdown';

/** The options of a choice, by id; undefined for other kinds, and for a version that is no longer served. */
function optionsOf({ exercise: id, variant, version }: PresentedSubmission, locale: Locale): Map<string, string> | undefined {
  const exercise = findExercise(id);
  if (exercise?.kind !== 'choice' || exercise.version !== version) return;
  const { options = [] } = toPublicExercise(exercise, exercise.instance(variant), locale).answer;
  return new Map(options.map((option) => [option.id, inlineMarkdownToHtml(option.text)]));
}

/** Submissions as the lists show them. `wording` must have asked for html, `listed` at least. */
export function submissionViews(submissions: readonly PresentedSubmission[], locale: Locale): SubmissionView[] {
  const words = messagesOf(locale).progress;
  return submissions.map((submission): SubmissionView => {
    const { id, exercise, variant, answer, createdAt, result } = submission;
    const found = findExercise(exercise);
    const options = optionsOf(submission, locale);
    const { verdict, mistake, mistakeName, readHtml, feedback } = result;
    return {
      id,
      exercise,
      title: found?.title[locale] ?? exercise,
      href: found ? `/${locale}/lessons/${found.lesson}#${exercise}` : `/${locale}`,
      numbers: variant === 'article' ? words.article : fill(words.variant, { seed: variant }),
      createdAt,
      time: formatTime(locale, createdAt),
      typed: typedParts(answer, options),
      // Of a choice it would be the option's letter.
      readHtml: options ? undefined : readHtml,
      verdict,
      verdictWord: verdictWord(locale, verdict),
      mistake: mistake === undefined ? undefined : { code: mistake, name: mistakeName ?? mistake },
      noticeHtml: verdict === 'invalid' ? (feedback[0]?.html ?? feedback[0]?.message) : undefined,
    };
  });
}
