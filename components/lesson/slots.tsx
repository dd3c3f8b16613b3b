import type { ReactNode } from 'react';
import { Figure as FigureByName } from '@/components/figure/still-figures';
import { type ProseBlock, Typeset } from '@/components/ui/typeset';
import { WideTypeset } from '@/components/ui/wide-typeset';
import { fill } from '@/lib/i18n/fill';
import { EquationPair } from './equation-pair';
import { Erratum as ErratumNote } from './erratum';
import { equationNumber, figureNumber, type LessonContent } from './lesson-content';
import { LessonSection } from './lesson-section';

/**
 * What stands in for the slots of a lesson's prose: `<Section>`, `<Equation>`, `<Figure>`, `<Erratum>`, `<Ref>`. Each is
 * the component of that part with the lesson's content already in it. `<Block>` is what rehype-set-blocks makes of a
 * paragraph without slots.
 */
export function lessonSlots(content: LessonContent) {
  const { lesson, locale, errata, words } = content;
  const section = (slot: { id: string; children: ReactNode }) => <LessonSection content={content} {...slot} />;
  const equation = (slot: { id: string; children?: ReactNode }) => <EquationPair content={content} {...slot} />;
  const figure = ({ name }: { name: string }) => {
    const number = fill(words.figure.number, { n: figureNumber(lesson, name) });
    return <FigureByName name={name} lesson={lesson.id} locale={locale} number={number} words={words.figure} />;
  };
  const erratum = ({ id }: { id: string }) => {
    const text = errata[id];
    return text === undefined ? null : (
      <ErratumNote text={text} lesson={lesson.id} locale={locale} words={words.lesson} exerciseNumber={words.exercise.number} />
    );
  };
  const reference = ({ id }: { id: string }) => (
    <a href={`#eq-${id}`}>
      <span className="eq-ref">({equationNumber(lesson, id)})</span>
    </a>
  );
  const block = ({ as, html }: { as: ProseBlock; html: string }) =>
    as === 'p' && html.includes('katex-display') ? <WideTypeset as="p" html={html} /> : <Typeset as={as} html={html} />;
  return { Section: section, Equation: equation, Figure: figure, Erratum: erratum, Ref: reference, Block: block };
}
