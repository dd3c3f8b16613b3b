import type { Locale } from './locale';
import accountEn from './messages/en/account.json';
import classEn from './messages/en/class.json';
import errataEn from './messages/en/errata.json';
import exerciseEn from './messages/en/exercise.json';
import figureEn from './messages/en/figure.json';
import homeEn from './messages/en/home.json';
import joinEn from './messages/en/join.json';
import lessonEn from './messages/en/lesson.json';
import problemEn from './messages/en/problem.json';
import progressEn from './messages/en/progress.json';
import searchEn from './messages/en/search.json';
import shortcutsEn from './messages/en/shortcuts.json';
import siteEn from './messages/en/site.json';
import accountJa from './messages/ja/account.json';
import classJa from './messages/ja/class.json';
import errataJa from './messages/ja/errata.json';
import exerciseJa from './messages/ja/exercise.json';
import figureJa from './messages/ja/figure.json';
import homeJa from './messages/ja/home.json';
import joinJa from './messages/ja/join.json';
import lessonJa from './messages/ja/lesson.json';
import problemJa from './messages/ja/problem.json';
import progressJa from './messages/ja/progress.json';
import searchJa from './messages/ja/search.json';
import shortcutsJa from './messages/ja/shortcuts.json';
import siteJa from './messages/ja/site.json';

/** The interface's words, a file per room and language; both languages have the same keys (a test compares them). */
const messages = {
  ja: {
    site: siteJa,
    lesson: lessonJa,
    exercise: exerciseJa,
    figure: figureJa,
    home: homeJa,
    problem: problemJa,
    account: accountJa,
    class: classJa,
    join: joinJa,
    progress: progressJa,
    errata: errataJa,
    search: searchJa,
    shortcuts: shortcutsJa,
  },
  en: {
    site: siteEn,
    lesson: lessonEn,
    exercise: exerciseEn,
    figure: figureEn,
    home: homeEn,
    problem: problemEn,
    account: accountEn,
    class: classEn,
    join: joinEn,
    progress: progressEn,
    errata: errataEn,
    search: searchEn,
    shortcuts: shortcutsEn,
  },
} as const;

/** The words of one room, to hand down to a component. */
export type Words<Room extends keyof (typeof messages)['ja']> = (typeof messages)['ja'][Room];

export const messagesOf = (locale: Locale): (typeof messages)['ja'] => messages[locale];
