import type { Result } from './contest';
import type { DeciderResult } from './decisions';
import type { HostileResult } from './hostile';
import { goalLine, tableOf, threeDigits } from './table';

/** The goals of `npm run bench`; where one is missed the table says so, and the command still ends well. */
const mostMicrosecondsOfNumber = 5;
const mostMicrosecondsOfFormula = 200;
const mostMicrosecondsOfFormulaP99 = 5000;
const leastP99Ratio = 10;
const mostFalseRejectsShare = 0.01;
const mostMillisecondsOfHostile = 50;

/** Ours first, the peers from fast to slow, times for the work done once. */
export function contestReport({ contest, ours, also, peers, ratio }: Result): string {
  const rows = [ours, ...also, ...peers.toSorted((a, b) => a.median - b.median)].map(({ name, median, p99 }) => [
    name,
    threeDigits(median),
    threeDigits(p99),
    `${threeDigits(median / ours.median)}×`,
  ]);
  const table = tableOf([contest.title, 'median, µs', 'p99, µs', 'ours = 1'], rows);
  const { goal } = contest;
  const what = `the fastest peer takes ${threeDigits(ratio)} times as long`;
  const others = also
    .map(({ name, median }) => `\n       beside "${name}" it takes ${threeDigits((ratio * ours.median) / median)} times as long`)
    .join('');
  return goal === 0 ? `${table}\n       ${what}` : `${table}\n${goalLine(`${what}, goal ${goal}`, ratio >= goal)}${others}`;
}

export function numberReport(results: readonly DeciderResult[]): string {
  const [ours] = results;
  const median = ours?.median ?? Number.NaN;
  const goal = goalLine(`a number decided in ${threeDigits(median)} µs, goal under 5`, median < mostMicrosecondsOfNumber);
  return `${decisionTable('numbers', results)}\n${goal}`;
}

export function formulaReport(results: readonly DeciderResult[], questions: number): string {
  const [ours, ...peers] = results;
  const { median = Number.NaN, p99 = Number.NaN, falseAccepts = Number.NaN, falseRejects = Number.NaN } = ours ?? {};
  const ratio = Math.min(...peers.map((peer) => peer.p99)) / p99;
  return [
    decisionTable(`formulas, ${questions} pairs`, results),
    goalLine(`median ${threeDigits(median)} µs, goal under 200`, median < mostMicrosecondsOfFormula),
    goalLine(`p99 ${threeDigits(p99 / 1000)} ms, goal under 5`, p99 < mostMicrosecondsOfFormulaP99),
    goalLine(`p99 ${threeDigits(ratio)} times better than the best peer's, goal 10`, ratio >= leastP99Ratio),
    goalLine(`${falseAccepts} false accepts, goal 0`, falseAccepts === 0),
    goalLine(`${falseRejects} false rejects, goal at most 1 %`, falseRejects <= mostFalseRejectsShare * questions),
  ].join('\n');
}

export function hostileReport({ answers, thrown, slowest, slowestText }: HostileResult): string {
  const what = `${answers} hostile answers: ${thrown.length} thrown or without a score, slowest ${threeDigits(slowest)} ms, goal under 50`;
  const held = thrown.length === 0 && slowest < mostMillisecondsOfHostile;
  const details = held
    ? []
    : [
        `       slowest: ${JSON.stringify(slowestText)}`,
        ...thrown.slice(0, 5).map((text) => `       threw: ${JSON.stringify(text)}`),
      ];
  return [goalLine(what, held), ...details].join('\n');
}

function decisionTable(title: string, results: readonly DeciderResult[]): string {
  return tableOf(
    [title, 'decisions/s', 'median, µs', 'p99, µs', 'false accepts', 'false rejects'],
    results.map(({ name, perSecond, median, p99, falseAccepts, falseRejects }) => [
      name,
      Math.round(perSecond).toString(),
      threeDigits(median),
      threeDigits(p99),
      falseAccepts.toString(),
      falseRejects.toString(),
    ]),
  );
}
