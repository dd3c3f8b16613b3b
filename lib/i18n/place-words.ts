import type { Feedback } from '@/lib/grading/verdict';
import { isInvalidCode } from './invalid-code';
import type { Bilingual, Locale } from './locale';

/** Names of parameters as the page shows them; the others are signs already. */
const names: Readonly<Record<string, Bilingual>> = {
  eta: { ja: 'η', en: 'η' },
  steps: { ja: '回数', en: 'steps' },
  direction: { ja: '向き', en: 'direction' },
};

/** Codes whose sentence alone does not say where in one field the reading stopped. */
const placedByCharacter = new Set(['not-a-number', 'unknown-name', 'wrong-shape', 'ambiguous', 'unbalanced', 'empty']);

/** The field that a remark belongs to, in words; empty where the answer has one field only. */
const fieldWords = (ja: boolean, { code, at, values = {} }: Feedback): string => {
  if (typeof at === 'object') return ja ? `${at[0] + 1}行${at[1] + 1}列` : `row ${at[0] + 1}, column ${at[1] + 1}`;
  if (typeof values['row'] === 'number') return ja ? `${values['row'] + 1}行目` : `row ${values['row'] + 1}`;
  const inList = values['offset'] !== undefined || !isInvalidCode(code) ? at : undefined;
  const index = values['cell'] ?? inList;
  const entry = typeof index === 'number' ? (ja ? `${index + 1}番目` : `entry ${index + 1}`) : '';
  // An extra name and an unknown option are in the sentence itself.
  if (typeof at !== 'string' || values['extra'] !== undefined || values['option'] !== undefined) return entry;
  const name = names[at]?.[ja ? 'ja' : 'en'] ?? at;
  if (entry === '') return name;
  return ja ? `${name}の${entry}` : `${name}, ${entry}`;
};

/** Offset of the character at which reading one field stopped; 0 where there is none to tell. */
export const stoppedAt = ({ code, at, values = {} }: Feedback): number => {
  if (!placedByCharacter.has(code)) return 0;
  const offset = values['offset'] ?? (values['cell'] === undefined ? at : undefined);
  return typeof offset === 'number' ? offset : 0;
};

/** Where a remark belongs, as the beginning of its sentence: the field, and the character in it. */
export const placeWords = (locale: Locale, feedback: Feedback): string => {
  const ja = locale === 'ja';
  const field = fieldWords(ja, feedback);
  const offset = stoppedAt(feedback);
  if (offset === 0) return field === '' ? '' : `${capitalised(field)}${ja ? '：' : ': '}`;
  if (ja) return `${field}${field === '' ? '' : 'の'}${offset + 1}文字目：`;
  return `${capitalised(`${field}${field === '' ? '' : ', '}character ${offset + 1}`)}: `;
};

/** Words of ours begin a sentence; the name of a parameter stays as it is. */
const capitalised = (words: string) =>
  words.replace(/^(?:row|entry|character) /, (word) => word.charAt(0).toUpperCase() + word.slice(1));
