import { Children, isValidElement, type ReactNode } from 'react';
import { Phrases } from '@/components/ui/phrases';
import type { LessonContent } from './lesson-content';

/** A title with a colon or a comma 、 has two parts: where it has to break, it breaks between them first. */
function Title({ title }: { title: string }) {
  const [first = title, second] = title.split(/(?<=[：:、]) ?/);
  if (second === undefined) return <Phrases title={title} />;
  return (
    <>
      <span className="part-of">
        <Phrases title={first} />
      </span>
      {title.includes(': ') ? ' ' : null}
      <span className="part-of">
        <Phrases title={second} />
      </span>
    </>
  );
}

/** What stands before a section's first equation, and the rest. */
function atEquation(children: ReactNode, equations: readonly string[]): [before: ReactNode[], rest: ReactNode[]] {
  const parts = Children.toArray(children);
  const at = parts.findIndex((part) => isValidElement<{ id?: string }>(part) && equations.includes(part.props.id ?? ''));
  return at < 0 ? [parts, []] : [parts.slice(0, at), parts.slice(at)];
}

/** A section of a lesson with its numbered heading. The opening one has the lesson's aims before the heading, beside the text where there is room. */
export function LessonSection({ content, id, children }: { content: LessonContent; id: string; children: ReactNode }) {
  const { lesson, locale, words } = content;
  const index = lesson.sections.findIndex((section) => section.id === id);
  const section = lesson.sections[index];
  if (section === undefined) throw new Error(`lesson ${lesson.id} has no section ${id}`);
  const heading = (
    <h2>
      <span className="n">
        {lesson.number}.{index + 1}
      </span>
      <span>
        <Title title={section.title[locale]} />
      </span>
    </h2>
  );
  if (index > 0) {
    return (
      <section className="row prose" id={id}>
        {heading}
        {children}
      </section>
    );
  }
  const [before, rest] = atEquation(children, section.equations);
  return (
    <section className="row prose" id={id}>
      <div className="opening">
        <div className="aims">
          <h2>{words.lesson.aims}</h2>
          <ul>
            {lesson.aims.map((aim) => (
              <li key={aim.en}>{aim[locale]}</li>
            ))}
          </ul>
        </div>
        {heading}
        <div className="prose">{before}</div>
      </div>
      {rest}
    </section>
  );
}
