import type { AnswerKey } from '@/lib/grading/answer-kinds';
import { grade } from '@/lib/grading/grade';
import type { Instance } from '../exercise';
import { cellsProbes } from './cells-probes';
import { choiceProbes } from './choice-probes';
import { formulaProbes } from './formula-probes';
import { parametersProbes } from './parameters-probes';
import type { Probe } from './probe';
import { tableProbes } from './table-probes';

function probesOf(key: AnswerKey): readonly Probe[] {
  switch (key.kind) {
    case 'number':
    case 'vector':
    case 'matrix':
      return cellsProbes(key);
    case 'formula':
    case 'formulas':
      return formulaProbes(key);
    case 'choice':
      return choiceProbes(key);
    case 'parameters':
      return parametersProbes(key);
    case 'table':
      return tableProbes(key);
  }
}

const samplesOf = ({ samples }: Instance): readonly Probe[] =>
  samples.map(({ answer, verdict, mistake }) => ({
    what: 'a sample answer',
    answer,
    verdicts: [verdict],
    mistakes: mistake === undefined ? 'none' : [mistake],
  }));

/** Grades every probe of an instance and says which came back otherwise than it must. */
export function gradingFindings(
  instance: Instance,
  seed: string,
): { readonly probes: number; readonly findings: readonly string[] } {
  const probes = [...probesOf(instance.key), ...samplesOf(instance)];
  const findings = probes.flatMap(({ what, answer, key = instance.key, verdicts, mistakes }) => {
    const { verdict, mistake, score } = grade(key, answer, seed);
    const said = `${what}: ${JSON.stringify(answer)} is ${verdict}${mistake === undefined ? '' : ` (${mistake})`}`;
    if (!verdicts.includes(verdict)) return [`${said}, not ${verdicts.join(' or ')}`];
    if (mistakes === 'none' && mistake !== undefined) return [`${said}, and no mistake`];
    if (Array.isArray(mistakes) && !mistakes.includes(mistake ?? '')) return [`${said}, not ${mistakes.join(' or ')}`];
    const scored = verdict === 'correct' ? score === 1 : verdict === 'partly' ? score > 0 && score < 1 : score === 0;
    return scored ? [] : [`${said} with the score ${score}`];
  });
  return { probes: probes.length, findings };
}
