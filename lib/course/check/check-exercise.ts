import type { AnswerKey } from '@/lib/grading/answer-kinds';
import { isSound } from '../collisions';
import type { Exercise, Instance, Variant } from '../exercise';
import recorded from './drawn-instances.json';
import { countInstances, hashOf } from './family-check';
import { gradingFindings } from './grading-check';
import { hintFindings } from './hint-check';
import { publicFindings } from './public-check';
import { textFindings } from './text-check';

/** How much of an exercise is checked: grading on each seed, words on each, typesetting on the first few. */
export interface Extent {
  readonly seeds: number;
  readonly typeset: number;
  /** Count the family's instances, and compare what is drawn with what is on record: both draw many. */
  readonly family: boolean;
}

export interface ExerciseReport {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly mistakes: number;
  readonly instances: number;
  readonly probes: number;
  readonly hash: string;
  readonly findings: readonly string[];
}

/** Seeds whose instances the recorded hash covers; the same whatever the extent. */
const hashedSeeds = 200;

/** The hashes on record: exercise, then version. */
const onRecord: Readonly<Record<string, Readonly<Record<string, string>>>> = recorded;

/** A reference smaller than this in every cell would make relative tolerance meaningless. */
const nearZero = 1e-9;

function drawnFindings(key: AnswerKey): readonly string[] {
  const unsound = isSound(key) ? [] : ['a mistake is not finite or collides'];
  if (!('tolerance' in key && 'reference' in key) || key.purelyRelative) return unsound;
  const tiny = key.reference.some((cell) => cell !== 0 && Math.abs(cell) < nearZero) || key.reference.every((cell) => cell === 0);
  return tiny ? [...unsound, `the reference ${key.reference.join(', ')} is near zero`] : unsound;
}

/** A mistake may be possible on drawn instances only (`towards-minimum`) or on `article` only: either may show it. */
function uncoveredMistakes(exercise: Exercise, instance: Instance): readonly string[] {
  if (instance.key.kind !== 'parameters') return [];
  const drawn = exercise.hasVariants ? exercise.instance(0).samples : [];
  const shown = new Set([...instance.samples, ...drawn].map(({ mistake }) => mistake));
  const good = instance.samples.some(({ verdict }) => verdict === 'correct');
  const missing = exercise.mistakes.filter(({ code }) => !shown.has(code)).map(({ code }) => `no sample shows ${code}`);
  return good ? missing : [...missing, 'no sample is correct'];
}

function instanceFindings(
  exercise: Exercise,
  variant: Variant,
  typeset: boolean,
): { probes: number; findings: readonly string[] } {
  const instance = exercise.instance(variant);
  const graded = gradingFindings(instance, String(variant));
  const findings = [
    ...graded.findings,
    ...(variant === 'article' ? uncoveredMistakes(exercise, instance) : drawnFindings(instance.key)),
    ...hintFindings(instance),
    ...textFindings(instance, typeset),
    ...publicFindings(exercise, instance),
  ];
  return { probes: graded.probes, findings: findings.map((finding) => `${variant}: ${finding}`) };
}

function recordFindings({ id, version }: Exercise, hash: string): readonly string[] {
  const before = onRecord[id]?.[String(version)];
  if (before === undefined) return ['what it draws is not on record: npm run check:course -- --record'];
  return before === hash
    ? []
    : [`it draws other instances than version ${version} did (${hash}, not ${before}): give it a new version`];
}

function checkFamily(exercise: Exercise): { distinct: number; hash: string; findings: readonly string[] } {
  const { distinct, findings } = countInstances(exercise);
  const hash = hashOf(Array.from({ length: hashedSeeds }, (_, seed) => exercise.instance(seed)));
  return { distinct, hash, findings: [...findings, ...recordFindings(exercise, hash)] };
}

/** Checks one exercise as far as `extent` goes. */
export function checkExercise(exercise: Exercise, extent: Extent): ExerciseReport {
  const variants: readonly Variant[] = ['article', ...Array.from({ length: extent.seeds }, (_, seed) => seed)];
  const checked = variants.map((variant, at) => instanceFindings(exercise, variant, at <= extent.typeset));
  const family = extent.family ? checkFamily(exercise) : { distinct: 0, hash: '', findings: [] };
  return {
    id: exercise.id,
    kind: exercise.kind,
    version: exercise.version,
    mistakes: exercise.mistakes.length,
    instances: family.distinct,
    probes: checked.reduce((total, { probes }) => total + probes, 0),
    hash: family.hash,
    findings: [...checked.flatMap(({ findings }) => findings), ...family.findings],
  };
}
