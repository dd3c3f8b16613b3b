const segment = '[^/]+';

/** Here again, as the course is too heavy to be read before every page. */
export const lessonIds: readonly string[] = [
  'loss-functions',
  'numerical-differentiation',
  'partial-derivatives',
  'gradient',
  'gradient-descent',
  'neural-network-gradient',
];

/** The addresses of the pages after the language, by the folders under `app/[locale]` that hold a `page.tsx`. */
export const pagePatterns: readonly string[] = [
  '',
  `/lessons/(?:${lessonIds.join('|')})`,
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

/** Does a page answer at this address? Whether a class, a learner or a code exists, only the page can tell. */
export const isPageAddress = (pathname: string): boolean => known.test(pathname);
