import { z } from 'zod';
import { largestSeed } from '@/lib/course/exercise';

/*
 * The one source of what the API takes and gives: requests are checked by these, and openapi.json is made of them.
 */

const locale = z.enum(['ja', 'en']).meta({ description: 'Without it, Accept-Language decides, then ja.' });
const exerciseId = z.string().min(1).max(100);

// ---- requests

export const Variant = z
  .union([z.literal('article'), z.int().min(0).max(largestSeed)])
  .meta({ description: "The source's own numbers, or the seed of others." });

const cells = z.array(z.string());
const formula = z.strictObject({ latex: z.string() });

/** Every JSON that some kind of answer may be; whether it fits the exercise is for grading to say. */
export const Answer = z
  .union([z.string(), z.array(z.union([z.string(), cells, formula])), z.record(z.string(), z.union([z.string(), cells]))])
  .meta({
    description:
      'Always as typed. number, formula: a string, or {"latex": …}. vector, choice: strings. matrix, table: rows of strings. ' +
      'formulas: strings or {"latex": …}. parameters: strings, or arrays of strings, by name. code: {"language", "source"}.',
  });

export const CheckRequest = z.object({
  variant: Variant,
  answer: Answer,
  version: z.int().optional().meta({ description: 'The version of the exercise that was answered; no longer served: 409.' }),
  locale: locale.optional(),
});

export const SubmissionRequest = CheckRequest.extend({
  id: z.guid().toLowerCase().meta({ description: 'Made by the client: sending it again stores nothing more.' }),
  exercise: exerciseId,
});

/** A name as people give it to a class or themselves: no control characters, no marks that turn the line round. */
const personalText = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u);

export const ClassRequest = z.object({ name: personalText(100), locale: locale.optional() });
export const JoinRequest = z.object({
  code: z.string().min(1).max(40),
  displayName: personalText(60),
  locale: locale.optional(),
});

// ---- queries

const html = z.literal('1').optional().meta({ description: '1 adds `html`, typeset, beside each text.' });

export const WordsQuery = z.object({ locale: locale.optional(), html });
export const InstanceQuery = WordsQuery.extend({
  variant: z
    .union([
      z.literal('article'),
      z
        .string()
        .regex(/^\d{1,10}$/)
        .transform(Number)
        .pipe(z.int().max(largestSeed)),
    ])
    .default('article'),
});
export const SubmissionsQuery = WordsQuery.extend({ exercise: exerciseId.optional(), cursor: z.string().max(200).optional() });

// ---- answers

const markdown = z.string().meta({ description: 'Markdown with $…$.' });
const typeset = z.string().optional().meta({ description: 'With ?html=1.' });

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z
    .array(
      z.object({
        detail: z.string(),
        pointer: z.string().optional().meta({ description: 'A JSON pointer into the body, as a URI fragment.' }),
        parameter: z.string().optional().meta({ description: 'The name of a parameter of the query.' }),
      }),
    )
    .optional(),
});

export const Health = z.object({ status: z.literal('ok'), version: z.string(), database: z.literal('ok') });

const kind = z.enum(['number', 'vector', 'matrix', 'table', 'formula', 'formulas', 'parameters', 'choice']);
export const ExerciseSummary = z.object({ id: exerciseId, lesson: z.string(), kind, title: z.string(), points: z.number() });

export const Exercise = z.object({
  id: exerciseId,
  lesson: z.string(),
  kind,
  variant: Variant,
  version: z.int(),
  title: z.string(),
  prompt: markdown,
  html: typeset,
  namesHtml: z.record(z.string(), z.string()).optional().meta({ description: 'With ?html=1: TeX of fields, typeset.' }),
  givens: z.record(z.string(), z.unknown()),
  answer: z.looseObject({
    kind,
    shape: z.array(z.int()).optional(),
    integer: z.boolean().optional(),
    several: z.boolean().optional(),
    options: z.array(z.object({ id: z.string(), text: markdown, html: typeset })).optional(),
    parameters: z.array(z.looseObject({ name: z.string(), length: z.int().optional() })).optional(),
    names: z.record(z.string(), z.string()).optional().meta({ description: 'The names a formula may use.' }),
  }),
});

export const Hint = z.object({ hint: markdown, html: typeset });
export const Solution = z.object({ solution: markdown, html: typeset });
export const Equation = z.object({ id: z.string(), tex: z.string(), aloud: z.string(), html: typeset });
export const Erratum = z.object({
  id: z.string(),
  place: markdown,
  printed: markdown,
  right: markdown,
  reason: markdown,
  checks: z
    .array(z.object({ label: markdown, labelHtml: typeset, tex: z.string(), shows: z.enum(['printed', 'right']), html: typeset }))
    .meta({ description: 'What the core computes; empty before the exercises whose results it prints are solved.' }),
  html: z.object({ printed: z.string(), right: z.string(), reason: z.string() }).optional(),
});

export const Result = z.object({
  verdict: z.enum(['correct', 'partly', 'incorrect', 'invalid']),
  score: z.number().min(0).max(1),
  feedback: z.array(
    z.object({
      code: z.string(),
      message: markdown,
      html: typeset,
      at: z
        .union([z.int(), z.tuple([z.int(), z.int()]), z.string()])
        .optional()
        .meta({ description: 'A cell or a character offset, [row, column], or the name of a parameter.' }),
    }),
  ),
  mistake: z.string().optional().meta({ description: 'A code of the course.' }),
  mistakeName: z.string().optional().meta({ description: 'Its short name.' }),
  read: z.string().optional().meta({ description: 'How the answer was understood, as LaTeX.' }),
  readHtml: typeset,
  accepted: z
    .array(z.object({ reference: z.number(), from: z.number(), to: z.number() }))
    .optional()
    .meta({ description: 'Of each cell, with a correct answer.' }),
});

const status = z.enum(['new', 'tried', 'partly', 'solved']);
export const Progress = z.object({
  exercise: exerciseId,
  status,
  bestScore: z.number().min(0).max(1),
  attempts: z.int().min(0),
  solvedAt: z.iso.datetime().nullable(),
});
export const Submitted = z.object({ submission: z.uuid(), result: Result, progress: Progress });

export const ExerciseState = z.object({
  exercise: exerciseId,
  variant: Variant,
  version: z.int(),
  status,
  attempts: z.int().min(0),
  lastAnswer: z.unknown(),
  lastResult: Result.nullable(),
  hintsSeen: z.int().min(0).max(3),
  solutionOpen: z.boolean().meta({ description: 'May the solution of this variant be read?' }),
  solutionSeen: z.boolean(),
});

export const Submission = z.object({
  id: z.uuid(),
  exercise: exerciseId,
  variant: Variant,
  version: z.int(),
  answer: Answer,
  createdAt: z.iso.datetime(),
  result: Result,
});
export const SubmissionsPage = z.object({
  submissions: z.array(Submission),
  next: z.string().nullable().meta({ description: 'To be sent as `cursor` for the page after; null on the last.' }),
});

export const Class = z.object({ id: z.uuid(), name: z.string(), joinCode: z.string() });
export const Joined = z.object({ class: z.object({ id: z.uuid(), name: z.string() }) });
export const ClassProgress = z.object({
  class: Class,
  exercises: z.array(exerciseId),
  learners: z.array(z.object({ id: z.string(), displayName: z.string(), progress: z.array(Progress) })),
});
