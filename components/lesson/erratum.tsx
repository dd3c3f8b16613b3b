import { Typeset } from '@/components/ui/typeset';
import type { Words } from '@/lib/i18n/messages';

/** A place where the source is wrong, in one language, typeset. */
export interface ErratumText {
  /** The printed formula or words; struck through. */
  readonly printedHtml: string;
  readonly rightHtml: string;
  readonly reasonHtml: string;
  /** What the core computes from both; empty where a notation alone is at fault, or an open exercise would be given away. */
  readonly checks: readonly { readonly label: string; readonly html: string }[];
}

/** Between two ink rules: what is printed, struck; what is right; why; and the core's check. */
export function Erratum({ text, words }: { text: ErratumText; words: Words<'lesson'> }) {
  return (
    <aside className="erratum" aria-label={words.erratum}>
      <b>{words.erratum}</b>
      <div>
        <p>
          {words.printed} <Typeset as="del" html={text.printedHtml} />
        </p>
        <p>
          {words.right} <Typeset html={text.rightHtml} />
        </p>
        <Typeset as="div" html={text.reasonHtml} />
        {text.checks.length === 0 ? null : (
          <dl>
            {text.checks.map(({ label, html }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <Typeset html={html} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </aside>
  );
}
