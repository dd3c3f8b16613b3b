const segment = '[^/]+';

/** The addresses of the pages after the language, by the folders under `app/[locale]` that hold a `page.tsx`. */
export const pagePatterns: readonly string[] = [
  '',
  `/lessons/${segment}`,
  '/errata',
  '/progress',
  '/account',
  '/sign-in',
  `/join/${segment}`,
  '/classes',
  `/classes/${segment}`,
  `/classes/${segment}/learners/${segment}`,
];

const known = new RegExp(`^/(?:ja|en)(?:${pagePatterns.join('|')})/?$`);

/** Does a page answer at this address? Whether what it asks for exists, only the page can tell. */
export const isPageAddress = (pathname: string): boolean => known.test(pathname);
