import { ScrollBox } from '@/components/ui/scroll-box';
import { Typeset } from '@/components/ui/typeset';
import type { Givens } from '@/lib/course/exercise';
import type { Equation } from '@/lib/course/lesson';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locale';
import type { Words } from '@/lib/i18n/messages';
import { plainTex, typeset } from '@/lib/typesetting/katex.mjs';
import { inlineMarkdownToHtml } from '@/lib/typesetting/markdown';
import { Legend } from './legend';
import type { SubstitutionSources } from './shown-substitution';
import { SubstitutionLine } from './substitution';
import { WithheldFormula } from './withheld-formula';

const formulaOf = (tex: string, aloud: string) => ({ tex: plainTex(tex), html: typeset(tex, true), aloud });

/** An equation, typeset on the server: its number is its link, below it the same equation with numbers, then its symbols. */
export function EquationBlock({
  lesson,
  equation,
  number,
  exercises,
  figures,
  locale,
  words,
}: {
  lesson: string;
  equation: Equation;
  number: string;
  /** The exercises beside it, whose numbers it may show. */
  exercises: readonly { readonly id: string; readonly number: number; readonly givens: Givens }[];
  /** What the lesson's figures show before anybody moves them. */
  figures: SubstitutionSources['figures'];
  locale: Locale;
  words: Words<'lesson'>;
}) {
  const { id, withheld } = equation;
  const name = fill(words.equation, { n: number });
  const symbols = equation.symbols.map((symbol) => ({
    id: symbol.id,
    quantity: symbol.quantity,
    html: typeset(symbol.tex),
    nameHtml: inlineMarkdownToHtml(symbol.name[locale]),
    meaningHtml: inlineMarkdownToHtml(symbol.meaning[locale]),
  }));
  const shown = formulaOf(withheld?.tex ?? equation.tex, (withheld?.aloud ?? equation.aloud)[locale]);
  const sources = { equation: id, exercises, figures, until: withheld?.until };
  return (
    <figure className="eq" id={`eq-${id}`} data-equation={id} aria-label={`${name} ${shown.aloud}`}>
      <div className="eq-body">
        <ScrollBox name={name}>
          {withheld === undefined ? (
            <Typeset as="div" html={shown.html} />
          ) : (
            <WithheldFormula
              lesson={lesson}
              equation={id}
              until={withheld.until}
              locale={locale}
              withheld={shown}
              note={words.withheld}
            />
          )}
        </ScrollBox>
        <a className="eq-no" href={`#eq-${id}`} aria-label={name}>
          ({number})
        </a>
      </div>
      <SubstitutionLine lesson={lesson} sources={sources} words={words} />
      <Legend symbols={symbols} tex={shown.tex} lesson={lesson} sources={sources} words={words} />
    </figure>
  );
}
