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

/** A left side and the right sides that follow from it, one after the other; one may bring an \approx of its own. */
type Derivation = readonly [left: string, ...rights: readonly string[]];

const related = (right: string): string => (right.startsWith('\\approx') ? `&${right}` : `&=${right}`);
const apart = '\\\\[4pt]';

/** A display of equations aligned at =, one row per step: the left side (empty after the first row) and the right. */
export const aligned = (left: string, ...rights: readonly string[]): string => alignedAll([left, ...rights]);

/** As `aligned`, several derivations under each other. */
export function alignedAll(...derivations: readonly Derivation[]): string {
  const steps = derivations.map(([left, ...rights]) => rights.map((right, at) => `${at === 0 ? left : ''}${related(right)}`));
  // Fractions that touch read as one of several storeys.
  const within = steps.flat().some((step) => step.includes('frac')) ? '\\\\[9pt]' : '\\\\';
  const between = steps.some(({ length }) => length > 1) ? apart : within;
  return display(`\\begin{aligned}${steps.map((rows) => rows.join(within)).join(between)}\\end{aligned}`);
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
