import type { CellsKey } from '@/lib/grading/answer-kinds';
import { gradeCells } from '@/lib/grading/grade-cells';
import { cellTolerance } from '@/lib/numerics/tolerance';
import type { Decider, Question } from './decisions';
import type { Peers } from './peers';

/** Written so that every contestant reads them alike: KAS knows no 1e-3, mathjs no comma. */
export const numberQuestions: readonly Question[] = [
  ['0.0975', '0.0975', 'equal'],
  ['0.09750', '0.0975', 'equal'],
  ['39/400', '0.0975', 'equal'],
  ['9.75*10^-2', '0.0975', 'equal'],
  ['0.195', '0.0975', 'different'],
  ['-0.0975', '0.0975', 'different'],
  ['2.303', '2.302585', 'equal'],
  ['2.3', '2.302585', 'different'],
  ['1.0', '2.302585', 'different'],
  ['-3.6', '-3.6', 'equal'],
  ['-18/5', '-3.6', 'equal'],
  ['12.01', '12.01', 'equal'],
  ['sqrt(2)/2', '0.70710678', 'equal'],
  ['(1+2)*4/3', '4', 'equal'],
].map(([input = '', key = '', expect]) => ({ input, key, expect: expect === 'equal' ? 'equal' : 'different' }));

export function numberDeciders({ kas, math }: Peers): readonly Decider<Question>[] {
  const isNear = (value: unknown, key: string) =>
    typeof value === 'number' && Math.abs(value - Number(key)) <= cellTolerance * Math.abs(Number(key)) ? 'equal' : 'different';
  const keys = new Map(numberQuestions.map(({ key }) => [key, keyOf(Number(key))]));
  return [
    {
      name: 'kobai (with feedback)',
      decide: ({ input, key }) => {
        const { verdict } = gradeCells(keys.get(key) ?? keyOf(Number(key)), input, '');
        if (verdict === 'invalid') return 'invalid';
        return verdict === 'correct' ? 'equal' : 'different';
      },
    },
    {
      // It compares to 9 digits of its own accord: the two rounded answers are false rejects of the rule, not of the program.
      name: '@khanacademy/kas',
      decide: ({ input, key }) => {
        const [answer, reference] = [kas.parse(input), kas.parse(key)];
        if (!answer.parsed) return 'invalid';
        return kas.compare(answer.expr, reference.expr).equal ? 'equal' : 'different';
      },
    },
    { name: 'mathjs', decide: ({ input, key }) => isNear(math.evaluate(input), key) },
  ];
}

function keyOf(reference: number): CellsKey {
  return { kind: 'number', shape: [1], reference: [reference], tolerance: cellTolerance, mistakes: [] };
}
