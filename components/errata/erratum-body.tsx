import { Typeset } from '@/components/ui/typeset';
import type { Words } from '@/lib/i18n/messages';
import type { ErratumText } from './erratum-text';

export type ErratumWords = Pick<Words<'lesson'>, 'printed' | 'right'>;

/** What is printed, struck; what is right; why; and what the core computes of both. */
export function ErratumBody({ text, words }: { text: ErratumText; words: ErratumWords }) {
  return (
    <>
      <p>
        <span className="muted">{words.printed}</span> <Typeset as="del" html={text.printedHtml} />
      </p>
      <p>
        <span className="muted">{words.right}</span> <Typeset html={text.rightHtml} />
      </p>
      <Typeset as="div" html={text.reasonHtml} />
      {text.checks.length === 0 ? null : (
        <dl>
          {text.checks.map(({ label, html, shows }) => (
            <div key={label} data-shows={shows}>
              <dt>{label}</dt>
              <dd>
                <Typeset html={html} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
