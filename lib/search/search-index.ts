import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import { fold } from './fold';
import { indexTokens, isJapanese, queryTokens, runsOf } from './tokens';

export type DocumentKind = 'lesson' | 'section' | 'exercise' | 'equation' | 'erratum';

/** A place of the course that can be found. It holds public text only: what stands on the page of an open exercise. */
export interface SearchDocument {
  /** The address on the site, which is also its identity. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** Where it stands: the lesson, for all but a lesson. */
  readonly where: string;
  readonly text: string;
  /** How the Japanese words in it are read. */
  readonly readings: string;
  /** The same of the title's words, which weigh more. */
  readonly titleReadings: string;
}

export type SearchHit = Omit<SearchDocument, 'readings' | 'titleReadings'>;

const fields = ['title', 'text', 'where', 'readings', 'titleReadings'];
const fewestLettersForSlips = 5;
const options: Options<SearchDocument> = {
  fields,
  storeFields: ['kind', 'title', 'where', 'text', 'readings', 'titleReadings'],
  tokenize: indexTokens,
  processTerm: (term) => term,
};

/** The index as JSON; the build makes one per language. */
export function searchIndexJson(documents: readonly SearchDocument[]): string {
  const index = new MiniSearch<SearchDocument>(options);
  index.addAll(documents);
  return JSON.stringify(index);
}

export type SearchIndex = MiniSearch<SearchDocument>;

/** Reads what `searchIndexJson` wrote. Throws where the text is no such index. */
export const readSearchIndex = (json: string): SearchIndex => MiniSearch.loadJSON<SearchDocument>(json, options);

/** The places that hold everything the query asks for, the best first. An empty query finds nothing. */
export function findPlaces(index: SearchIndex, query: string, most: number): SearchHit[] {
  const runs = runsOf(query);
  if (runs.length === 0) return [];
  const found = index.search(query, {
    tokenize: queryTokens,
    prefix: (term) => !isJapanese(term) || [...term].length === 1,
    fuzzy: (term) => (isJapanese(term) || term.length < fewestLettersForSlips ? false : 0.2),
    boost: { title: 4, titleReadings: 4, where: 0.5 },
    weights: { prefix: 0.6, fuzzy: 0.3 },
    boostDocument: (_id, _term, stored) => (stored?.['kind'] === 'lesson' ? 1.5 : 1),
  });
  return found
    .filter((result) => runs.every((run) => holds(result, run)))
    .slice(0, most)
    .map(hitOf);
}

const hitOf = (result: SearchResult): SearchHit => ({
  id: result['id'],
  kind: result['kind'],
  title: result['title'],
  where: result['where'],
  text: result['text'],
});

/** Japanese must occur as typed, not just its pairs somewhere; for other words the index has compared beginnings and slips. */
const holds = (result: SearchResult, run: string): boolean =>
  isJapanese(run) ? fields.some((field) => fold(String(result[field])).includes(run)) : result.queryTerms.includes(run);
