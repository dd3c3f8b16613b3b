import type { AnswerFormat } from '@/lib/grading/answer-kinds';
import type { Feedback } from '@/lib/grading/verdict';
import { isInvalidCode } from './invalid-code';
import type { Bilingual, Locale } from './locale';

/** How an answer's fields are named on the page, so that a remark can call them the same; without names they are counted. */
export type FieldNames = Pick<AnswerFormat, 'kind' | 'shape' | 'cellNames' | 'rowNames'>;

/** Names of parameters as the page shows them; the others are signs already. */
const parameters: Readonly<Record<string, Bilingual>> = {
  eta: { ja: 'η', en: 'η' },
  steps: { ja: '回数', en: 'steps' },
  direction: { ja: '向き', en: 'direction' },
};

/** Codes whose sentence alone does not say where in one field the reading stopped. */
const placedByCharacter = new Set(['not-a-number', 'unknown-name', 'wrong-shape', 'ambiguous', 'unbalanced', 'empty']);

const typeset = (tex: string | undefined): string | undefined => (tex === undefined ? undefined : `$${tex}$`);

/** A cell of a matrix or a table: by its own name and its row's, else by the numbers of row and column. */
function gridCell(ja: boolean, row: number, column: number, names?: FieldNames): string {
  const columns = names?.shape?.[1] ?? 1;
  const isTable = names?.kind === 'table';
  const name = typeset(names?.cellNames?.[isTable ? column : row * columns + column]);
  if (name === undefined) return ja ? `${row + 1}行${column + 1}列` : `row ${row + 1}, column ${column + 1}`;
  if (isTable) return ja ? `${row + 1}行目の${name}` : `${name} in row ${row + 1}`;
  const point = typeset(names?.rowNames?.[row]);
  if (point === undefined) return name;
  return ja ? `${point}での${name}` : `${name} at ${point}`;
}

/** The field that a remark belongs to, in words; empty where the answer has one field only. */
function fieldWords(ja: boolean, { code, at, values = {} }: Feedback, names?: FieldNames): string {
  if (typeof at === 'object') return gridCell(ja, at[0], at[1], names);
  if (typeof values['row'] === 'number') return rowWords(ja, [values['row']]);
  const inList = values['offset'] !== undefined || !isInvalidCode(code) ? at : undefined;
  const index = values['cell'] ?? inList;
  const named = typeof index === 'number' ? typeset(names?.cellNames?.[index]) : undefined;
  if (named !== undefined) return named;
  const entry = typeof index === 'number' ? (ja ? `${index + 1}番目` : `entry ${index + 1}`) : '';
  // An extra name and an unknown option are in the sentence itself.
  if (typeof at !== 'string' || values['extra'] !== undefined || values['option'] !== undefined) return entry;
  const name = parameters[at]?.[ja ? 'ja' : 'en'] ?? at;
  if (entry === '') return name;
  return ja ? `${name}の${entry}` : `${name}, ${entry}`;
}

const enumerated = (ja: boolean, items: readonly string[]): string => {
  if (ja || items.length < 2) return items.join('、');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
};

/** Rows by their numbers, from 0, in rising order: those that follow one another as a range. */
function rowWords(ja: boolean, rows: readonly number[]): string {
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  const isRange = rows.length > 2 && last - first === rows.length - 1;
  const numbers = isRange
    ? `${first + 1}${ja ? '〜' : '–'}${last + 1}`
    : enumerated(
        ja,
        rows.map((row) => String(row + 1)),
      );
  if (ja) return `${numbers}行目`;
  return `${rows.length > 1 ? 'rows' : 'row'} ${numbers}`;
}

/** Offset of the character at which reading one field stopped; 0 where there is none to tell. */
export const stoppedAt = ({ code, at, values = {} }: Feedback): number => {
  if (!placedByCharacter.has(code)) return 0;
  const offset = values['offset'] ?? (values['cell'] === undefined ? at : undefined);
  return typeof offset === 'number' ? offset : 0;
};

/** Where a remark belongs, as the beginning of its sentence: the field, and the character in it. Several alike share one. */
export function placeWords(locale: Locale, alike: readonly Feedback[], names?: FieldNames): string {
  const ja = locale === 'ja';
  const [feedback] = alike;
  if (feedback === undefined) return '';
  const rows = alike.flatMap(({ at, values }) => (typeof at === 'object' ? [] : [values?.['row']])).filter(isNumber);
  const fields = alike.map((one) => fieldWords(ja, one, names));
  const field = rows.length === alike.length ? rowWords(ja, rows) : enumerated(ja, [...new Set(fields)]);
  const offset = stoppedAt(feedback);
  if (offset === 0) return field === '' ? '' : `${capitalised(field)}${ja ? '：' : ': '}`;
  if (ja) return `${field}${field === '' ? '' : 'の'}${offset + 1}文字目：`;
  return `${capitalised(`${field}${field === '' ? '' : ', '}character ${offset + 1}`)}: `;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Words of ours begin a sentence; the name of a parameter stays as it is. */
const capitalised = (words: string) =>
  words.replace(/^(?:rows?|entry|character) /, (word) => word.charAt(0).toUpperCase() + word.slice(1));
