import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { equationNumber, ordinalOf } from '@/components/lesson/lesson-content';
import { exercisesOf, lessons } from '@/lib/course/catalogue';
import { errata } from '@/lib/course/errata/all-errata';
import type { Equation, Lesson } from '@/lib/course/lesson';
import { toPublicExercise } from '@/lib/course/public-exercise';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';
import { plainMarkdown, plainMath } from '@/lib/search/plain-math';
import { readingsIn, readingsOf, sectionTexts } from '@/lib/search/prose-text';
import type { SearchDocument } from '@/lib/search/search-index';

type Draft = Omit<SearchDocument, 'readings' | 'titleReadings'>;

/** Read by the build, which runs in the root of the source. */
const proseOf = (lesson: Lesson, locale: Locale): string =>
  readFileSync(path.join(process.cwd(), `lib/course/lessons/${lesson.id}/${locale}.mdx`), 'utf8');

/** An equation as it stands on the page of a learner who has solved nothing. */
function equationDocument(equation: Equation, lesson: Lesson, locale: Locale): Omit<Draft, 'where'> {
  const { tex, aloud } = equation.withheld ?? equation;
  const symbols = equation.symbols.map((symbol) => `${plainMath(symbol.tex)} ${symbol.name[locale]}`);
  const number = fill(messagesOf(locale).lesson.equation, { n: `(${equationNumber(lesson, equation.id)})` });
  return {
    id: `/${locale}/lessons/${lesson.id}#eq-${equation.id}`,
    kind: 'equation',
    title: `${number} ${plainMath(tex)}`,
    text: [`${aloud[locale]}${locale === 'ja' ? '。' : '.'}`, symbols.join(locale === 'ja' ? '、' : ', ')].join(' '),
  };
}

function lessonDocuments(lesson: Lesson, mdx: string, locale: Locale): Draft[] {
  const page = `/${locale}/lessons/${lesson.id}`;
  const words = messagesOf(locale);
  const where = fill(words.lesson.where, { n: ordinalOf(lesson.number, locale), title: lesson.title[locale] });
  const texts = new Map(sectionTexts(mdx).map(({ id, text }) => [id, text]));
  const other = lesson.title[locale === 'ja' ? 'en' : 'ja'];
  return [
    { id: page, kind: 'lesson', title: where, where: other, text: `${lesson.lead[locale]} ${lesson.summary[locale]}` },
    ...lesson.sections.map(
      ({ id, title }, i): Draft => ({
        id: `${page}#${id}`,
        kind: 'section',
        title: `${lesson.number}.${i + 1} ${title[locale]}`,
        where,
        text: texts.get(id) ?? '',
      }),
    ),
    ...lesson.equations.map((equation): Draft => ({ ...equationDocument(equation, lesson, locale), where })),
    ...exercisesOf(lesson.id).map((exercise, i): Draft => {
      const { title, prompt, answer } = toPublicExercise(exercise, exercise.instance(exercise.opensOn), locale);
      const options = (answer.options ?? []).map(({ text }) => plainMarkdown(text));
      return {
        id: `${page}#${exercise.id}`,
        kind: 'exercise',
        title: `${fill(words.exercise.number, { n: i + 1 })} ${title}`,
        where,
        text: [plainMarkdown(prompt), ...options].join(' '),
      };
    }),
    // Of an erratum its place only: the right form may be what an exercise asks for.
    ...errata
      .filter((erratum) => erratum.lesson === lesson.id)
      .map(
        ({ id, place }): Draft => ({
          id: `/${locale}/errata#${id}`,
          kind: 'erratum',
          title: plainMarkdown(place[locale]),
          where,
          text: '',
        }),
      ),
  ];
}

/** Every place of the course that the search finds, in one language: public text only. */
export function courseDocuments(locale: Locale): SearchDocument[] {
  const all = lessons().map((lesson) => ({ lesson, mdx: proseOf(lesson, locale) }));
  const readings = new Map(all.flatMap(({ mdx }) => [...readingsIn(mdx)]));
  return all
    .flatMap(({ lesson, mdx }) => lessonDocuments(lesson, mdx, locale))
    .map((draft) => ({
      ...draft,
      readings: readingsOf(draft.text, readings),
      titleReadings: readingsOf(draft.title, readings),
    }));
}
