import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exercises } from '@/lib/course/catalogue';
import { checkExercise, type ExerciseReport } from '@/lib/course/check/check-exercise';
import recorded from '@/lib/course/check/drawn-instances.json';

const recordFile = fileURLToPath(new URL('../course/check/drawn-instances.json', import.meta.url));
/** Of one exercise's findings, this many are printed: what is wrong on one seed is wrong on most. */
const findingsShown = 12;

/** Adds what is missing and changes nothing: an exercise that draws other instances needs a new version. */
function record(reports: readonly ExerciseReport[]): void {
  const known: Record<string, Record<string, string>> = recorded;
  const entries = reports.map(({ id, version, hash }) => [id, { [version]: hash, ...known[id] }] as const);
  writeFileSync(recordFile, `${JSON.stringify({ ...known, ...Object.fromEntries(entries) }, null, 2)}\n`);
}

function print({ id, kind, version, mistakes, instances, probes, findings }: ExerciseReport): void {
  const cells = [
    id.padEnd(28),
    kind.padEnd(10),
    `v${version}`,
    String(mistakes).padStart(9),
    String(instances).padStart(10),
    String(probes).padStart(8),
  ];
  console.log(`${cells.join(' ')}  ${findings.length === 0 ? 'holds' : `${findings.length} findings`}`);
  for (const finding of findings.slice(0, findingsShown)) console.log(`    ${finding}`);
}

/**
 * `npm run check:course`: holds every exercise to course.md over 200 seeds each, prints a line for each and exits 1 on a
 * finding. `-- ID…` checks some only; `-- --record` also records what new exercises or versions draw.
 */
export function run(args: readonly string[]): number {
  const named = args.filter((arg) => !arg.startsWith('--'));
  const chosen = exercises().filter(({ id }) => named.length === 0 || named.includes(id));
  if (chosen.length === 0) {
    console.error(`No exercise is called ${named.join(', ')}.`);
    return 1;
  }
  console.log(`${'exercise'.padEnd(28)} ${'kind'.padEnd(10)} v   mistakes  instances   probes  over 200 seeds`);
  const reports = chosen.map((exercise) => {
    const report = checkExercise(exercise, { seeds: 200, typeset: 5, family: true });
    print(report);
    return report;
  });
  if (args.includes('--record')) record(reports);
  const failed = reports.filter(({ findings }) => findings.length > 0);
  console.log(`${reports.length - failed.length} of ${reports.length} exercises hold`);
  return failed.length === 0 ? 0 : 1;
}
