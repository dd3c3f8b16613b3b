import type { AnswerFormat } from '@/lib/grading/answer-kinds';

/** All TeX that names the fields of an answer. */
export const fieldNames = ({ symbol, cellNames = [], rowNames = [] }: AnswerFormat): readonly string[] => [
  ...new Set([...(symbol === undefined ? [] : [symbol]), ...cellNames, ...rowNames]),
];
