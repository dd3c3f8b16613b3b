/**
 * A path of our own pages, as a sign-in may be asked to return to it; undefined for anything that could lead to
 * another site.
 */
export function ownPath(asked: string | undefined): string | undefined {
  if (asked === undefined || !/^\/(ja|en)(?=[/?#]|$)/.test(asked)) return undefined;
  // Browsers read a backslash as a slash and drop line breaks.
  return /[\\\p{Cc}]|\/\//u.test(asked) ? undefined : asked;
}
