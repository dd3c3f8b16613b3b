import { Typeset } from '@/components/ui/typeset';
import type { Words } from '@/lib/i18n/messages';
import type { ErratumText } from './erratum-text';
import { Struck } from './struck';

export type ErratumWords = Pick<Words<'lesson'>, 'printed' | 'right'>;

/** What is printed, struck; what is right; why; and what the core computes of both. */
export function ErratumBody({ text, words }: { text: ErratumText; words: ErratumWords }) {
  return (
    <>
      <div className="forms">
        <p>
          <span className="muted">{words.printed}</span> <Struck html={text.printedHtml} isFormula={text.isFormula} />
        </p>
        <p>
          <span className="muted">{words.right}</span> <Typeset html={text.rightHtml} />
        </p>
      </div>
      <Typeset as="div" html={text.reasonHtml} />
      {text.checks.length === 0 ? null : (
        <dl>
          {text.checks.map(({ label, labelHtml, html, shows }) => (
            <div key={label} data-shows={shows}>
              <Typeset as="dt" html={labelHtml} />
              <Typeset as="dd" html={html} />
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
