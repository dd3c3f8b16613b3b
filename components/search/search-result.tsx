import type { Route } from 'next';
import Link from 'next/link';
import { WithLowered } from '@/components/ui/with-lowered';
import { excerptOf, type Piece, piecesOf } from '@/lib/search/excerpt';
import type { SearchHit } from '@/lib/search/search-index';

const excerptLength = 110;

/** One place that was found: what it is, its name, where it stands, and the words around the match. */
export function SearchResult({
  id,
  hit,
  query,
  kind,
  selected,
  onOpen,
}: {
  id: string;
  hit: SearchHit;
  query: string;
  kind: string;
  selected: boolean;
  onOpen: () => void;
}) {
  return (
    <Link
      id={id}
      className="search-result"
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      href={hit.id as Route}
      prefetch={false}
      onClick={onOpen}
    >
      <span className="search-kind">{kind}</span>
      <span className="search-name">
        <Pieces pieces={piecesOf(hit.title, query)} />
      </span>
      <span className="search-where">{hit.where}</span>
      {hit.text === '' ? null : (
        <span className="search-text">
          <Pieces pieces={excerptOf(hit.text, query, excerptLength)} />
        </span>
      )}
    </Link>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, match, at }) =>
    match ? (
      <mark key={at}>
        <WithLowered text={text} />
      </mark>
    ) : (
      <WithLowered key={at} text={text} />
    ),
  );
}
