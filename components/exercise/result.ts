import type { MarkKind } from '@/components/ui/mark';
import type { AcceptedInterval, Place, Verdict } from '@/lib/grading/verdict';

/** The API's Result (api.md), as it comes with `?html=1`. */
export interface Remark {
  readonly code: string;
  readonly message: string;
  readonly html?: string;
  readonly at?: Place;
}
export interface Result {
  readonly verdict: Verdict;
  readonly score: number;
  readonly feedback: readonly Remark[];
  readonly mistake?: string;
  /** The short name of `mistake`. */
  readonly mistakeName?: string;
  readonly read?: string;
  readonly readHtml?: string;
  readonly accepted?: readonly AcceptedInterval[];
}

export type Status = 'new' | 'tried' | 'partly' | 'solved';

export const markOf: Readonly<Record<Status, MarkKind>> = {
  new: 'open',
  tried: 'incorrect',
  partly: 'partly',
  solved: 'correct',
};

/** What a cell, an option or a row turned out to be; `repeated`: a row with the slip of an earlier one, which costs nothing more. */
export type CellVerdict = 'correct' | 'partly' | 'repeated' | 'incorrect';

/** A repeated slip has the mark of what is neither right nor counted as wrong. */
export const cellMark = (verdict: CellVerdict): MarkKind => (verdict === 'repeated' ? 'partly' : verdict);

const verdictOfCode: Readonly<Record<string, CellVerdict>> = { 'not-precise-enough': 'partly', 'same-slip': 'repeated' };

const keyOf = (place: Place): string => (typeof place === 'object' ? place.join(',') : String(place));

/**
 * What each cell turned out to be, by place ("2", "0,1", a name). Only a partly right answer is judged cell by cell: of
 * one that is wrong as a whole no cell can be said to be right.
 */
export function cellVerdicts(result: Result, places: readonly string[]): ReadonlyMap<string, CellVerdict> {
  if (result.verdict === 'correct') return new Map(places.map((place) => [place, 'correct']));
  if (result.verdict !== 'partly') return new Map();
  const verdicts = new Map<string, CellVerdict>(places.map((place) => [place, 'correct']));
  for (const { at, code } of result.feedback) {
    if (at === undefined || !verdicts.has(keyOf(at))) continue;
    verdicts.set(keyOf(at), verdictOfCode[code] ?? 'incorrect');
  }
  return verdicts;
}

/** The place of what could not be read, in the same form; none where the answer was readable. */
export const unreadablePlaces = (result: Result | undefined): ReadonlySet<string> =>
  new Set(result?.verdict === 'invalid' ? result.feedback.flatMap(({ at }) => (at === undefined ? [] : [keyOf(at)])) : []);
