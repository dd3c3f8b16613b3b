import Link from 'next/link';
import { ErratumBody } from '@/components/errata/erratum-body';
import type { ErratumText } from '@/components/errata/erratum-text';
import { Struck } from '@/components/errata/struck';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import { WithheldErratum } from './withheld-erratum';

/** What a lesson's page says of an erratum: all of it, or the printed form alone where an exercise asks for the right one. */
export type LessonErratum = ErratumText | PrintedErratum;

interface PrintedErratum {
  readonly id: string;
  readonly place: string;
  readonly printedHtml: string;
  readonly isFormula: boolean;
  readonly askedBy: { readonly id: string; readonly number: number };
}

/** Between two ink rules: a place where the source is wrong, as far as the lesson's exercises allow it to be told. */
export function Erratum({
  text,
  lesson,
  locale,
  words,
  exerciseNumber,
}: {
  text: LessonErratum;
  lesson: string;
  locale: Locale;
  words: Words<'lesson'>;
  /** The name of an exercise by its number, `Exercise {n}`. */
  exerciseNumber: string;
}) {
  return (
    <aside className="erratum" id={`erratum-${text.id}`} aria-label={fill(words.erratumAt, { place: text.place })}>
      <b>{words.erratum}</b>
      <div>
        {'askedBy' in text ? (
          <WithheldErratum
            lesson={lesson}
            erratum={text.id}
            until={text.askedBy.id}
            locale={locale}
            words={{ printed: words.printed, right: words.right }}
          >
            <Printed text={text} words={words} exerciseNumber={exerciseNumber} />
          </WithheldErratum>
        ) : (
          <ErratumBody text={text} words={words} />
        )}
        <p className="erratum-more">
          <Link href={`/${locale}/errata#${text.id}`}>{words.toErrata}</Link>
        </p>
      </div>
    </aside>
  );
}

function Printed({ text, words, exerciseNumber }: { text: PrintedErratum; words: Words<'lesson'>; exerciseNumber: string }) {
  const [before, after] = words.askedBy.split('{exercise}');
  return (
    <>
      <div className="forms">
        <p>
          <span className="muted">{words.printed}</span> <Struck html={text.printedHtml} isFormula={text.isFormula} />
        </p>
      </div>
      <p>
        {before}
        <a href={`#${text.askedBy.id}`}>{fill(exerciseNumber, { n: text.askedBy.number })}</a>
        {after}
      </p>
    </>
  );
}
