import type { Route } from 'next';
import Link from 'next/link';
import type { Status } from '@/components/exercise/result';
import { Mark, type MarkKind } from '@/components/ui/mark';
import { WithLowered } from '@/components/ui/with-lowered';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';

const markOf: Readonly<Record<Status, MarkKind>> = { new: 'open', tried: 'incorrect', partly: 'partly', solved: 'correct' };

export interface ProgressLine {
  readonly exercise: string;
  readonly title: string;
  readonly href: string;
  readonly status: Status;
  readonly bestScore: number;
  readonly attempts: number;
  /** In the reader's language; with the moment for programs. */
  readonly solved?: { readonly at: string; readonly time: string } | undefined;
}

/** A learner's progress in the exercises of one lesson. */
export function ProgressTable({
  caption,
  lines,
  words,
}: {
  caption: string;
  lines: readonly ProgressLine[];
  words: Words<'progress'>;
}) {
  return (
    <table className="progress-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.exercise}</th>
          <th scope="col" className="st">
            {words.statusHead}
          </th>
          <th scope="col" className="n">
            {words.best}
          </th>
          <th scope="col" className="n">
            {words.tries}
          </th>
          <th scope="col" className="when">
            {words.solvedAt}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ exercise, title, href, status, bestScore, attempts, solved }) => (
          <tr key={exercise} data-exercise={exercise} data-status={status}>
            <th scope="row">
              <Link href={href as Route} prefetch={false}>
                <WithLowered text={title} />
              </Link>
            </th>
            <td className="st">
              <Mark kind={markOf[status]} />
              <span>{words.status[status]}</span>
            </td>
            <td className="n">{status === 'new' ? '' : formatNumber(bestScore, 2)}</td>
            <td className="n">{status === 'new' ? '' : attempts}</td>
            <td className="when">{solved === undefined ? '' : <time dateTime={solved.at}>{solved.time}</time>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
