/** The two languages of the product; `ja`, the language of the course's source, is the default. */
export const locales = ['ja', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'ja';

/** One text in both languages. Where mathematics occurs it is Markdown with `$…$`. */
export type Bilingual = Readonly<Record<Locale, string>>;

export const isLocale = (value: unknown): value is Locale => value === 'ja' || value === 'en';
