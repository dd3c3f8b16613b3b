import fc from 'fast-check';
import type { CellsKey, FormulaKey } from '@/lib/grading/answer-kinds';
import { gradeCells } from '@/lib/grading/grade-cells';
import { gradeFormula } from '@/lib/grading/grade-formula';

const numberKey: CellsKey = { kind: 'number', shape: [1], reference: [0.0975], tolerance: 1e-3, mistakes: [] };
const formulaKey: FormulaKey = {
  kind: 'formula',
  names: { f: 'fn', x: 'real', h: 'nonzero', x_0: 'real', eta: 'pos', g_0: 'real' },
  reference: ['(f(x+h)-f(x-h))/(2*h)'],
  mistakes: [{ code: 'source-erratum', formulas: [['(f(x+h)-f(x-h))/2']] }],
};

// Parts that a reader knows, so that random texts get past its first character; and whatever Unicode holds.
const parts =
  '0 1 9 . , e E + - − * · / ÷ ^ ** ( ) [ ] { } | ! = := ← _ x h f x_0 x0 eta η g_0 pi π sqrt log ln exp sin f( (x+h) \\frac \\frac{1}{2} \\sqrt \\partial \\sum_k \\cdot \\left( \\right) 9^9^9^9 1e999 1/0 ½ ² ０ ． \u0301 \u202e \0 __proto__ constructor import('.split(
    ' ',
  );
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((list) => list.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...parts), fc.integer({ min: 1, max: 20_000 }))
      .map(([part, times]) => part.repeat(times).slice(0, 100_000)),
  },
);

/** Milliseconds after which an answer is graded again. */
const suspicious = 5;

export interface HostileResult {
  readonly answers: number;
  readonly thrown: readonly string[];
  /** Milliseconds. */
  readonly slowest: number;
  readonly slowestText: string;
}

/** Grades so many random answers, half as numbers, half as formulas. The seed is fixed: a bad answer can be found again. */
export function gradeHostile(answers: number): HostileResult {
  const thrown: string[] = [];
  let slowest = 0;
  let slowestText = '';
  for (let n = 0, sample: string[] = []; n < answers; n++) {
    // By the thousand: all at once would fill the memory with texts of 100 000 characters.
    if (sample.length === 0) sample = fc.sample(text, { numRuns: 1000, seed: 20_261_124 + n });
    const input = sample.pop() ?? '';
    try {
      let took = timeOf(n, input);
      // Again where it seems slow: the answer is to blame only if it always is, not if the machine did something else.
      for (let retry = 0; retry < 3 && took > suspicious; retry++) took = Math.min(took, timeOf(n, input));
      if (took > slowest) {
        slowest = took;
        slowestText = input.slice(0, 80);
      }
    } catch {
      thrown.push(input.slice(0, 80));
    }
  }
  return { answers, thrown, slowest, slowestText };
}

/** Grades one answer and returns the milliseconds it took; every second one as a number, every fourth as LaTeX. */
function timeOf(n: number, input: string): number {
  const began = performance.now();
  const answer = n % 4 === 3 ? { latex: input } : input;
  const { score } = n % 2 === 0 ? gradeCells(numberKey, input, 'bench') : gradeFormula(formulaKey, answer, 'bench');
  if (!Number.isFinite(score)) throw new Error('no score');
  return performance.now() - began;
}
