import fs from 'node:fs';
import { decidePair, type LabelledPair } from '@/lib/grading/formula/labelled-pair';
import { inRoot } from '../setup/root.mjs';
import type { Decider } from './decisions';
import type { Peers } from './peers';

/** The labelled pairs kept beside the grader, but for those that ask for a form or a tolerance: no peer knows these. */
export function formulaQuestions(): LabelledPair[] {
  const folder = inRoot('lib/grading/formula');
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => fs.readFileSync(inRoot('lib/grading/formula', name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line): LabelledPair => JSON.parse(line))
    .filter(({ form, tol }) => form === undefined && tol === undefined);
}

export function formulaDeciders({ kas, math }: Peers): readonly Decider<LabelledPair>[] {
  return [
    { name: 'kobai', decide: decidePair },
    {
      name: '@khanacademy/kas',
      decide: ({ input, key, vars }) => {
        const functions = Object.keys(vars).filter((name) => vars[name] === 'fn');
        const [answer, reference] = [kas.parse(input, { functions }), kas.parse(key, { functions })];
        if (!answer.parsed || !reference.parsed) return 'invalid';
        return kas.compare(answer.expr, reference.expr).equal ? 'equal' : 'different';
      },
    },
    {
      // It reads no LaTeX: such answers are refused at once, which costs it no time here.
      name: 'mathjs',
      decide: ({ input, key }) => (math.symbolicEqual(math.parse(input), math.parse(key)) ? 'equal' : 'different'),
    },
  ];
}
