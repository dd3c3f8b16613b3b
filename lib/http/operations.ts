import type { z } from 'zod';
import * as schemas from '@/lib/http/schemas';

/** The schemas that openapi.json names. */
export type SchemaName = keyof typeof schemas;

/** One call of the API as the documents show it: `openapi.json` and `/api/docs`. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly who: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: SchemaName;
  /** Each with its schema; none where nothing is said, an array where it ends in []. */
  readonly answers: Readonly<Record<number, SchemaName | `${SchemaName}[]` | null>>;
  readonly errors: readonly number[];
}

const { InstanceQuery, SubmissionsQuery, WordsQuery } = schemas;
const anyone = 'anyone';
const ofClass = 'an instructor of the class';

/** Every call, in the order in which they are shown. */
export const operations: readonly Operation[] = [
  {
    id: 'health',
    method: 'get',
    path: '/api/health',
    who: anyone,
    summary: 'Does the server answer, and its database?',
    answers: { 200: 'Health' },
    errors: [503],
  },
  {
    id: 'listExercises',
    method: 'get',
    path: '/api/v1/exercises',
    who: anyone,
    summary: 'All exercises, in course order.',
    query: WordsQuery,
    answers: { 200: 'ExerciseSummary[]' },
    errors: [],
  },
  {
    id: 'getExercise',
    method: 'get',
    path: '/api/v1/exercises/{id}',
    who: anyone,
    summary: 'One instance. Nothing in it gives the answer away.',
    query: InstanceQuery,
    answers: { 200: 'Exercise' },
    errors: [400, 404],
  },
  {
    id: 'getHint',
    method: 'get',
    path: '/api/v1/exercises/{id}/hints/{hint}',
    who: anyone,
    summary: 'Hint 1, 2 or 3 of an instance; a hint costs no score.',
    query: InstanceQuery,
    answers: { 200: 'Hint' },
    errors: [400, 404],
  },
  {
    id: 'getSolution',
    method: 'get',
    path: '/api/v1/exercises/{id}/solution',
    who: 'a learner who solved this instance, or has three counted tries on it',
    summary: 'The worked solution of an instance.',
    query: InstanceQuery,
    answers: { 200: 'Solution' },
    errors: [400, 403, 404],
  },
  {
    id: 'checkAnswer',
    method: 'post',
    path: '/api/v1/exercises/{id}/check',
    who: anyone,
    summary: 'Grades an answer without storing it.',
    query: WordsQuery,
    body: 'CheckRequest',
    answers: { 200: 'Result' },
    errors: [400, 403, 404, 409, 413, 429],
  },
  {
    id: 'getEquation',
    method: 'get',
    path: '/api/v1/equations/{id}',
    who: 'anyone; where its right side is an answer, a learner who solved the exercise beside it',
    summary: 'An equation, whole.',
    query: WordsQuery,
    answers: { 200: 'Equation' },
    errors: [403, 404],
  },
  {
    id: 'getErratum',
    method: 'get',
    path: '/api/v1/errata/{id}',
    who: 'anyone; where an exercise asks for the right form, a learner who solved it',
    summary: 'A place where the source is wrong, with what is right and why.',
    query: WordsQuery,
    answers: { 200: 'Erratum' },
    errors: [403, 404],
  },
  {
    id: 'becomeGuest',
    method: 'post',
    path: '/api/v1/guest',
    who: anyone,
    summary: 'Makes a guest where there is no session, and sets the cookie.',
    answers: { 204: null },
    errors: [403, 429],
  },
  {
    id: 'submitAnswer',
    method: 'post',
    path: '/api/v1/submissions',
    who: 'anyone; without a session a guest is made and the cookie set',
    summary: 'Grades and stores an answer. The same id again returns what was stored, 200.',
    query: WordsQuery,
    body: 'SubmissionRequest',
    answers: { 201: 'Submitted', 200: 'Submitted' },
    errors: [400, 403, 404, 409, 413, 429],
  },
  {
    id: 'listSubmissions',
    method: 'get',
    path: '/api/v1/submissions',
    who: 'a learner',
    summary: "One's own submissions, newest first, a page at a time.",
    query: SubmissionsQuery,
    answers: { 200: 'SubmissionsPage' },
    errors: [400, 401, 404],
  },
  {
    id: 'getLessonState',
    method: 'get',
    path: '/api/v1/lessons/{id}/state',
    who: anyone,
    summary: 'What a page needs to show a lesson as the learner left it.',
    query: WordsQuery,
    answers: { 200: 'ExerciseState[]' },
    errors: [404],
  },
  {
    id: 'getProgress',
    method: 'get',
    path: '/api/v1/progress',
    who: anyone,
    summary: "One's own progress in every exercise of the course.",
    answers: { 200: 'Progress[]' },
    errors: [],
  },
  {
    id: 'createClass',
    method: 'post',
    path: '/api/v1/classes',
    who: 'an instructor',
    summary: 'Makes a class with a join code.',
    body: 'ClassRequest',
    answers: { 201: 'Class' },
    errors: [400, 401, 403, 413],
  },
  {
    id: 'listClasses',
    method: 'get',
    path: '/api/v1/classes',
    who: 'an instructor',
    summary: "One's own classes.",
    answers: { 200: 'Class[]' },
    errors: [401, 403],
  },
  {
    id: 'joinClass',
    method: 'post',
    path: '/api/v1/classes/join',
    who: 'anyone; without a session a guest is made and the cookie set',
    summary: "Joins the class of a code. Its instructors see the learner's earlier work too.",
    body: 'JoinRequest',
    answers: { 200: 'Joined' },
    errors: [400, 403, 404, 413, 429],
  },
  {
    id: 'getClassProgress',
    method: 'get',
    path: '/api/v1/classes/{id}/progress',
    who: ofClass,
    summary: 'The grid of learners by exercises.',
    answers: { 200: 'ClassProgress' },
    errors: [404],
  },
  {
    id: 'listLearnerSubmissions',
    method: 'get',
    path: '/api/v1/classes/{id}/learners/{learner}/submissions',
    who: ofClass,
    summary: 'The submissions of a learner of the class.',
    query: SubmissionsQuery,
    answers: { 200: 'SubmissionsPage' },
    errors: [400, 404],
  },
  {
    id: 'followClass',
    method: 'get',
    path: '/api/v1/classes/{id}/live',
    who: ofClass,
    summary:
      'Server-sent events as they happen: `learner` {id, displayName}, `progress` {learner, exercise, status, …}, ' +
      '`missed` (the grid is to be read anew).',
    answers: { 200: null },
    errors: [404, 503],
  },
];
