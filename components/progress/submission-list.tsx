import type { Route } from 'next';
import Link from 'next/link';
import { Mark } from '@/components/ui/mark';
import { Typeset } from '@/components/ui/typeset';
import { WithLowered } from '@/components/ui/with-lowered';
import type { Words } from '@/lib/i18n/messages';
import type { SubmissionView, TypedPart } from './submission-view';

function Typed({ parts, empty }: { parts: readonly TypedPart[]; empty: string }) {
  return parts.map(({ place, name, text, html }) => (
    <span className="typed-part" key={place}>
      {name === undefined ? null : <code>{name} = </code>}
      {html !== undefined ? <Typeset html={html} /> : text === '' ? <span className="muted">{empty}</span> : <code>{text}</code>}
    </span>
  ));
}

/** Submissions, newest first: each as typed, as read, with its verdict, mistake and time. */
export function SubmissionList({ submissions, words }: { submissions: readonly SubmissionView[]; words: Words<'progress'> }) {
  return (
    <ol className="submissions">
      {submissions.map((one) => (
        <li key={one.id} data-submission={one.id} data-exercise={one.exercise} data-verdict={one.verdict}>
          <div className="sub-head">
            <Link href={one.href as Route} prefetch={false}>
              <WithLowered text={one.title} />
            </Link>
            <span className="muted">{one.numbers}</span>
            <time dateTime={one.createdAt}>{one.time}</time>
          </div>
          <dl>
            <div className="sub-typed">
              <dt>{words.typed}</dt>
              <dd>
                <Typed parts={one.typed} empty={words.empty} />
              </dd>
            </div>
            {one.readHtml === undefined ? null : (
              <div className="sub-read">
                <dt>{words.read}</dt>
                <dd>
                  <Typeset html={one.readHtml} />
                </dd>
              </div>
            )}
            <div className="sub-verdict">
              <dt>{words.verdict}</dt>
              <dd>
                <Mark kind={one.verdict} />
                {one.verdictWord}
              </dd>
            </div>
            {one.mistake === undefined ? null : (
              <div className="sub-mistake" data-mistake={one.mistake.code}>
                <dt>{words.mistake}</dt>
                <dd>{one.mistake.name}</dd>
              </div>
            )}
            {one.noticeHtml === undefined ? null : (
              <div className="sub-mistake">
                <dt>{words.notice}</dt>
                <dd>
                  <Typeset html={one.noticeHtml} />
                </dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}
