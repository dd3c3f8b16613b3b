import type { Grade, Outcome, ParameterFormat, ParametersKey, ParameterValues } from './answer-kinds';
import { integerOf } from './compare';
import { excerpt } from './excerpt';
import { latexOfGrid, readSingle, readVector } from './read-cells';
import type { Feedback, Grading } from './verdict';

/** Names that are not asked for are reported up to this many. */
const extraNamesReported = 5;
const greek = new Set(['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'eta', 'theta', 'lambda', 'mu', 'sigma']);

const latexOfName = (name: string) => {
  if (greek.has(name)) return `\\${name}`;
  return name.length === 1 ? name : `\\mathrm{${name}}`;
};

type ParameterReading =
  | { readonly ok: true; readonly value: number | readonly number[]; readonly latex: string }
  | { readonly ok: false; readonly feedback: readonly Feedback[] };

const isOutside = ({ integer = false, from = -Infinity, to = Infinity }: ParameterFormat, value: number) =>
  (integer && integerOf(value) === undefined) || value < from || value > to;

const boundsOf = ({ integer = false, from, to }: ParameterFormat): Record<string, string | number> => ({
  ...(integer ? { kind: 'integer' } : {}),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** One named value; whatever is wrong with it is told at its name. */
const readParameter = (format: ParameterFormat, given: unknown): ParameterReading => {
  const { name, length, integer = false } = format;
  const reading = length === undefined ? readSingle(given) : readVector(given, length);
  if (!reading.ok) {
    return {
      ok: false,
      feedback: reading.feedback.map(({ code, at, values }) => {
        const offset = length === undefined && typeof at === 'number' ? { offset: at } : {};
        return { code, at: name, ...(values || 'offset' in offset ? { values: { ...values, ...offset } } : {}) };
      }),
    };
  }
  const outside = reading.values.findIndex((value) => isOutside(format, value));
  if (outside >= 0) {
    const cell = length === undefined ? {} : { cell: outside };
    return { ok: false, feedback: [{ code: 'out-of-range', at: name, values: { ...boundsOf(format), ...cell } }] };
  }
  const values = integer ? reading.values.map((value) => integerOf(value) ?? value) : reading.values;
  const written = length === undefined ? (reading.latex[0] ?? '') : latexOfGrid(reading.latex, length);
  return { ok: true, value: length === undefined ? (values[0] ?? Number.NaN) : values, latex: `${latexOfName(name)}=${written}` };
};

const fits = ({ verdict, score }: Outcome) =>
  (verdict === 'correct' && score === 1) ||
  (verdict === 'partly' && score > 0 && score < 1) ||
  (verdict === 'incorrect' && score === 0);

/** Runs the experiment. One that throws, or whose outcome contradicts itself, has shown nothing: never correct. */
const judged = (judge: ParametersKey['judge'], values: ParameterValues): Outcome => {
  const nothingShown: Outcome = { verdict: 'incorrect', score: 0 };
  try {
    const outcome = judge(values);
    return fits(outcome) ? outcome : nothingShown;
  } catch {
    return nothingShown;
  }
};

/** Grades named numbers and vectors by what comes out when the core runs the experiment with them. */
export const gradeParameters: Grade<ParametersKey> = ({ parameters, judge }, answer): Grading => {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    return { verdict: 'invalid', score: 0, feedback: [{ code: 'wrong-shape' }] };
  }
  const given = new Map<string, unknown>(Object.entries(answer));
  const unreadable: Feedback[] = [];
  const values = new Map<string, number | readonly number[]>();
  const read: string[] = [];
  for (const format of parameters) {
    const { name } = format;
    if (!given.has(name)) {
      unreadable.push({ code: 'wrong-shape', at: name, values: { missing: name } });
      continue;
    }
    const reading = readParameter(format, given.get(name));
    if (reading.ok) {
      values.set(name, reading.value);
      read.push(reading.latex);
    } else unreadable.push(...reading.feedback);
  }
  const extra = [...given.keys()].filter((key) => parameters.every(({ name }) => name !== key));
  for (const name of extra.slice(0, extraNamesReported).map(excerpt)) {
    unreadable.push({ code: 'wrong-shape', at: name, values: { extra: name } });
  }
  if (unreadable.length > 0) return { verdict: 'invalid', score: 0, feedback: unreadable };

  const { verdict, score, mistake, code } = judged(judge, Object.fromEntries(values));
  const said = mistake ?? code ?? 'wrong';
  const feedback = verdict === 'correct' ? [] : [{ code: said, values: { judged: 'outcome' } }];
  return { verdict, score, feedback, ...(mistake === undefined ? {} : { mistake }), read: read.join(',\\quad ') };
};
