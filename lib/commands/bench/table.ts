import type { Result } from './contest';

const digits = (value: number): string => (value >= 1000 ? Math.round(value).toString() : value.toPrecision(3));

/** The table of all contests: a block each, ours first, times per run of the work, and whether the goal held. */
export function tableOf(results: readonly Result[]): string {
  return results.map(block).join('\n\n');
}

function block({ contest, ours, peers, ratio }: Result): string {
  const rows = [ours, ...peers.toSorted((a, b) => a.median - b.median)].map(({ name, median, p99 }) => [
    name,
    digits(median),
    digits(p99),
    `${digits(median / ours.median)}×`,
  ]);
  const heads = [contest.title, 'median, µs', 'p99, µs', 'ours = 1'];
  const widths = heads.map((head, k) => Math.max(head.length, ...rows.map((row) => row[k]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, k) => (k === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const goal = contest.goal > 0 ? `, goal ${contest.goal}: ${ratio >= contest.goal ? 'held' : 'MISSED'}` : '';
  return [line(heads), rule, ...rows.map(line), `fastest peer / ours = ${ratio.toFixed(1)}${goal}`].join('\n');
}
