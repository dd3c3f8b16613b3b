/** A Markdown table: the first column to the left, the others to the right, so that it can stand in the README as it is. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, k) => Math.max(head.length, ...rows.map((row) => row[k]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, k) => (k === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(heads), rule, ...rows.map(line)].join('\n');
}

/** Three significant digits, without an exponent. */
export function threeDigits(value: number): string {
  return value >= 999.5 ? Math.round(value).toString() : value.toPrecision(3);
}

/** One goal and whether it held. */
export function goalLine(what: string, held: boolean): string {
  return `${held ? 'held  ' : 'MISSED'} ${what}`;
}
