import type { Verdict } from '@/lib/grading/verdict';
import type { Bilingual, Locale } from './locale';

const words: Readonly<Record<Verdict, Bilingual>> = {
  correct: { ja: '正解', en: 'Correct' },
  partly: { ja: '一部正解', en: 'Partly correct' },
  incorrect: { ja: '不正解', en: 'Not correct' },
  invalid: { ja: '読み取れません', en: 'Could not read this' },
};

/** The word that stands beside a verdict's mark. */
export const verdictWord = (locale: Locale, verdict: Verdict): string => words[verdict][locale];
