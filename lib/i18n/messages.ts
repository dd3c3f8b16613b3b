import type { Locale } from './locale';
import siteEn from './messages/en/site.json';
import siteJa from './messages/ja/site.json';

/** The interface's words, a file per room and language; both languages have the same keys (a test compares them). */
const messages = {
  ja: { site: siteJa },
  en: { site: siteEn },
} as const;

export const messagesOf = (locale: Locale) => messages[locale];
