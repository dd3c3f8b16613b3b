/*
 * Pieces of TeX and Markdown that the exercises' texts share. TeX comes without dollars unless the name says otherwise.
 */

/** Quantities in their colours, as in the lesson's equations. */
export const output = (text: string): string => `\\Y{${text}}`;
export const target = (text: string): string => `\\T{${text}}`;
export const loss = (text: string): string => `\\E{${text}}`;
export const slope = (text: string): string => `\\G{${text}}`;
export const step = (text: string): string => `\\S{${text}}`;

/** Terms joined by + or, where a term starts with one, by its own minus. */
export const sum = (terms: readonly string[]): string =>
  terms.map((term, at) => (at === 0 || term.startsWith('-') ? term : `+${term}`)).join('');

/** A display of equations aligned at =, one row per step: the left side (empty after the first row) and the right. */
export function aligned(left: string, ...rights: readonly string[]): string {
  const rows = rights.map((right, at) => `${at === 0 ? left : ''}&=${right}`);
  return display(`\\begin{aligned}${rows.join('\\\\')}\\end{aligned}`);
}

/** A display equation as a Markdown block of its own. */
export const display = (text: string): string => `\n\n$$\n${text}\n$$\n\n`;

/** A long sum in rows of `perRow` terms, for a right side of `aligned`. */
export function wideSum(terms: readonly string[], perRow = 3): string {
  const rows: string[] = [];
  for (let at = 0; at < terms.length; at += perRow) {
    const row = sum(terms.slice(at, at + perRow));
    rows.push(at === 0 || row.startsWith('-') ? row : `+${row}`);
  }
  return rows.join('\\\\&\\quad\\,');
}

/** A vector in round brackets. */
export const vector = (entries: readonly string[]): string => `(${entries.join(',')})`;

/** A Markdown table: a head row and rows below, each with its label first. */
export function strip(head: readonly string[], ...rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `\n\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n\n`;
}
