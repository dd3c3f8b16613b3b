import { foldWithOffsets } from './fold';
import { isJapanese, runsOf } from './tokens';

/** A piece of a text; `match` where it is what was searched for. */
export interface Piece {
  readonly text: string;
  /** Its offset in the text. */
  readonly at: number;
  readonly match: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const letter = /[\p{L}\p{N}]/u;

/** Where a run occurs in a text, as offsets in the text as written; words of other languages only from their beginning. */
function spansOf(text: string, runs: readonly string[]): Span[] {
  const { folded, offsets } = foldWithOffsets(text);
  const spans: Span[] = [];
  for (const run of runs) {
    for (let at = folded.indexOf(run); at >= 0; at = folded.indexOf(run, at + run.length)) {
      if (!isJapanese(run) && at > 0 && letter.test(folded.charAt(at - 1)) && !isJapanese(folded.charAt(at - 1))) continue;
      const to = offsets[at + run.length];
      spans.push({ from: offsets[at] ?? 0, to: to ?? text.length });
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

/** A text in pieces, the ones that the query asks for marked. */
export function piecesOf(text: string, query: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of spansOf(text, runsOf(query))) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), at, match: false });
    pieces.push({ text: text.slice(from, to), at: from, match: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), at, match: false });
  return pieces;
}

/** About `length` characters of a text around the first place that the query asks for, from its beginning where there is none. */
export function excerptOf(text: string, query: string, length: number): Piece[] {
  const first = spansOf(text, runsOf(query))[0]?.from ?? 0;
  const start = text.length <= length ? 0 : wordStart(text, Math.max(0, Math.min(first - length / 4, text.length - length)));
  const end = start + length;
  const shown = `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
  return piecesOf(shown, query);
}

/** The beginning of the word in which an offset lies, where words are divided by spaces. */
function wordStart(text: string, offset: number): number {
  const at = Math.floor(offset);
  if (at === 0) return 0;
  const space = text.lastIndexOf(' ', at);
  return space >= 0 && at - space < 16 ? space + 1 : at;
}
