import type { z } from 'zod';
import * as schemas from '@/lib/http/schemas';
import type { Locale } from '@/lib/i18n/locale';

/** The schemas that openapi.json names. */
export type SchemaName = keyof typeof schemas;

/** One call of the API as the documents show it: `openapi.json` and `/api/docs`. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly who: Readonly<Record<Locale, string>>;
  readonly summary: Readonly<Record<Locale, string>>;
  readonly query?: z.ZodObject;
  readonly body?: SchemaName;
  /** Each with its schema; none where nothing is said, an array where it ends in []. */
  readonly answers: Readonly<Record<number, SchemaName | `${SchemaName}[]` | null>>;
  readonly errors: readonly number[];
}

const { InstanceQuery, SubmissionsQuery, WordsQuery } = schemas;
const anyone = { ja: 'だれでも', en: 'anyone' };
const anyoneAsGuest = {
  ja: 'だれでも。セッションがなければゲストを作り、Cookieを設定します',
  en: 'anyone; without a session a guest is made and the cookie set',
};
const ofClass = { ja: 'そのクラスの教員', en: 'an instructor of the class' };

/** Every call, in the order in which they are shown. */
export const operations: readonly Operation[] = [
  {
    id: 'health',
    method: 'get',
    path: '/api/health',
    who: anyone,
    summary: { ja: 'サーバーとデータベースが応答するかを調べます。', en: 'Does the server answer, and its database?' },
    answers: { 200: 'Health' },
    errors: [503],
  },
  {
    id: 'listExercises',
    method: 'get',
    path: '/api/v1/exercises',
    who: anyone,
    summary: { ja: 'すべての演習を、教材の順に返します。', en: 'All exercises, in course order.' },
    query: WordsQuery,
    answers: { 200: 'ExerciseSummary[]' },
    errors: [],
  },
  {
    id: 'getExercise',
    method: 'get',
    path: '/api/v1/exercises/{id}',
    who: anyone,
    summary: {
      ja: '演習を一つの数値で返します。答えにつながるものは含みません。',
      en: 'One instance. Nothing in it gives the answer away.',
    },
    query: InstanceQuery,
    answers: { 200: 'Exercise' },
    errors: [400, 404],
  },
  {
    id: 'getHint',
    method: 'get',
    path: '/api/v1/exercises/{id}/hints/{hint}',
    who: anyone,
    summary: {
      ja: '1番目から3番目のヒントを返します。ヒントを見ても得点は減りません。',
      en: 'Hint 1, 2 or 3 of an instance; a hint costs no score.',
    },
    query: InstanceQuery,
    answers: { 200: 'Hint' },
    errors: [400, 404],
  },
  {
    id: 'getSolution',
    method: 'get',
    path: '/api/v1/exercises/{id}/solution',
    who: {
      ja: 'この数値の演習に正解した学習者、または3回以上解答した学習者',
      en: 'a learner who solved this instance, or has three counted tries on it',
    },
    summary: { ja: 'その数値での解説を返します。', en: 'The worked solution of an instance.' },
    query: InstanceQuery,
    answers: { 200: 'Solution' },
    errors: [400, 403, 404],
  },
  {
    id: 'checkAnswer',
    method: 'post',
    path: '/api/v1/exercises/{id}/check',
    who: anyone,
    summary: { ja: '解答を採点します。記録はしません。', en: 'Grades an answer without storing it.' },
    query: WordsQuery,
    body: 'CheckRequest',
    answers: { 200: 'Result' },
    errors: [400, 403, 404, 409, 413, 429],
  },
  {
    id: 'getEquation',
    method: 'get',
    path: '/api/v1/equations/{id}',
    who: {
      ja: 'だれでも。一部が演習の答えになる式では、その演習に正解した学習者',
      en: 'anyone; where part of it is an answer, a learner who solved the exercise beside it',
    },
    summary: { ja: '式の全体を返します。', en: 'An equation, whole.' },
    query: WordsQuery,
    answers: { 200: 'Equation' },
    errors: [403, 404],
  },
  {
    id: 'getErratum',
    method: 'get',
    path: '/api/v1/errata/{id}',
    who: {
      ja: 'だれでも。正しい形を問う演習があるときは、その演習に正解した学習者',
      en: 'anyone; where an exercise asks for the right form, a learner who solved it',
    },
    summary: {
      ja: '原文の誤りの一つを、正しい形と理由とともに返します。',
      en: 'A place where the source is wrong, with what is right and why.',
    },
    query: WordsQuery,
    answers: { 200: 'Erratum' },
    errors: [403, 404],
  },
  {
    id: 'becomeGuest',
    method: 'post',
    path: '/api/v1/guest',
    who: anyone,
    summary: {
      ja: 'セッションがなければゲストを作り、Cookieを設定します。',
      en: 'Makes a guest where there is no session, and sets the cookie.',
    },
    answers: { 204: null },
    errors: [403, 429],
  },
  {
    id: 'submitAnswer',
    method: 'post',
    path: '/api/v1/submissions',
    who: anyoneAsGuest,
    summary: {
      ja: '解答を採点して記録します。同じidをもう一度送ると、記録したものを200で返します。',
      en: 'Grades and stores an answer. The same id again returns what was stored, 200.',
    },
    query: WordsQuery,
    body: 'SubmissionRequest',
    answers: { 201: 'Submitted', 200: 'Submitted' },
    errors: [400, 403, 404, 409, 413, 429],
  },
  {
    id: 'listSubmissions',
    method: 'get',
    path: '/api/v1/submissions',
    who: { ja: '学習者', en: 'a learner' },
    summary: {
      ja: '自分の解答を、新しい順に1ページずつ返します。',
      en: "One's own submissions, newest first, a page at a time.",
    },
    query: SubmissionsQuery,
    answers: { 200: 'SubmissionsPage' },
    errors: [400, 401, 404],
  },
  {
    id: 'getLessonState',
    method: 'get',
    path: '/api/v1/lessons/{id}/state',
    who: anyone,
    summary: {
      ja: '課のページを、学習者が離れたときのままに示すためのものを返します。',
      en: 'What a page needs to show a lesson as the learner left it.',
    },
    query: WordsQuery,
    answers: { 200: 'ExerciseState[]' },
    errors: [404],
  },
  {
    id: 'getProgress',
    method: 'get',
    path: '/api/v1/progress',
    who: anyone,
    summary: {
      ja: 'すべての演習について、自分の進みぐあいを返します。',
      en: "One's own progress in every exercise of the course.",
    },
    answers: { 200: 'Progress[]' },
    errors: [],
  },
  {
    id: 'createClass',
    method: 'post',
    path: '/api/v1/classes',
    who: { ja: '教員', en: 'an instructor' },
    summary: { ja: '参加コード付きのクラスを作ります。', en: 'Makes a class with a join code.' },
    body: 'ClassRequest',
    answers: { 201: 'Class' },
    errors: [400, 401, 403, 413],
  },
  {
    id: 'listClasses',
    method: 'get',
    path: '/api/v1/classes',
    who: { ja: '教員', en: 'an instructor' },
    summary: { ja: '自分のクラスを返します。', en: "One's own classes." },
    answers: { 200: 'Class[]' },
    errors: [401, 403],
  },
  {
    id: 'joinClass',
    method: 'post',
    path: '/api/v1/classes/join',
    who: anyoneAsGuest,
    summary: {
      ja: '参加コードのクラスに入ります。それまでの解答も、クラスの教員に見えます。',
      en: "Joins the class of a code. Its instructors see the learner's earlier work too.",
    },
    body: 'JoinRequest',
    answers: { 200: 'Joined' },
    errors: [400, 403, 404, 413, 429],
  },
  {
    id: 'getClassProgress',
    method: 'get',
    path: '/api/v1/classes/{id}/progress',
    who: ofClass,
    summary: { ja: '学習者と演習の一覧表を返します。', en: 'The grid of learners by exercises.' },
    answers: { 200: 'ClassProgress' },
    errors: [404],
  },
  {
    id: 'listLearnerSubmissions',
    method: 'get',
    path: '/api/v1/classes/{id}/learners/{learner}/submissions',
    who: ofClass,
    summary: { ja: 'クラスの学習者の解答を返します。', en: 'The submissions of a learner of the class.' },
    query: SubmissionsQuery,
    answers: { 200: 'SubmissionsPage' },
    errors: [400, 404],
  },
  {
    id: 'followClass',
    method: 'get',
    path: '/api/v1/classes/{id}/live',
    who: ofClass,
    summary: {
      ja: 'サーバー送信イベントで、起きたことを順に伝えます。`learner` {id, displayName}、`progress` {learner, exercise, status, …}、`missed`（一覧表を読み直すとき）です。',
      en: 'Server-sent events as they happen: `learner` {id, displayName}, `progress` {learner, exercise, status, …}, `missed` (the grid is to be read anew).',
    },
    answers: { 200: null },
    errors: [404, 503],
  },
];
