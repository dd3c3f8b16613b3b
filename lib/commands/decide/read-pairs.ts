import { z } from 'zod';
import type { FormulaNames } from '@/lib/grading/formula/declarations';
import type { LabelledPair } from '@/lib/grading/formula/labelled-pair';

const kind = z.custom<FormulaNames[string]>((value) => typeof value === 'string');
const pairSchema = z.object({
  id: z.string().optional(),
  input: z.string(),
  format: z.enum(['latex', 'ascii']),
  key: z.string(),
  vars: z.record(z.string(), kind),
  expect: z.enum(['equal', 'different', 'invalid']),
  tol: z.number().positive().optional(),
  form: z.enum(['number', 'factored', 'expanded']).optional(),
  lhs: z.array(z.string()).optional(),
  aliases: z.record(z.string(), z.string()).optional(),
});

/** The pairs of a file, one JSON object a line; blank lines are skipped. Throws with the line's number where one does not fit. */
export function readPairs(text: string): readonly LabelledPair[] {
  return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [readPair(line, i + 1)]));
}

function readPair(line: string, number: number): LabelledPair {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new Error(`Line ${number} is no JSON.`);
  }
  const { data, error } = pairSchema.safeParse(json);
  if (!data) throw new Error(`Line ${number} is no labelled pair: ${z.prettifyError(error)}`);
  const { id, tol, form, lhs, aliases, ...rest } = data;
  return {
    ...rest,
    id: id ?? `line ${number}`,
    ...(tol !== undefined && { tol }),
    ...(form && { form }),
    ...(lhs && { lhs }),
    ...(aliases && { aliases }),
  };
}
