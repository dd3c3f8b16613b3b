import { readFileSync } from 'node:fs';
import { readPairs } from './decide/read-pairs';
import { decideAll, describeDisagreement, summarise } from './decide/tally';

/**
 * `npm run decide -- FILE`: the author's bench. Decides labelled pairs of formulas with the product's own grader, prints
 * every disagreement and closes on one line of counts and times. Exit code 1 where there is a disagreement.
 */
export function run([file]: readonly string[]): number {
  if (file === undefined) {
    console.error('Name a file of labelled pairs, one JSON object a line: npm run decide -- FILE');
    return 1;
  }
  try {
    const results = decideAll(readPairs(readFileSync(file, 'utf8')), () => performance.now());
    const disagreements = results.filter(({ disagreement }) => disagreement !== undefined);
    for (const result of disagreements) console.log(describeDisagreement(result));
    console.log(summarise(results));
    return disagreements.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
