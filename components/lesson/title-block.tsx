import type { CSSProperties } from 'react';
import { Plate } from '@/components/plate/plate';
import { plateSizes, trailOf } from '@/components/plate/plate-geometry';
import { Phrases } from '@/components/ui/phrases';
import { fill } from '@/lib/i18n/fill';
import type { LessonContent } from './lesson-content';
import { ordinalOf } from './lesson-content';
import { LessonTrail } from './lesson-trail';

/** In characters. A longer title is set smaller, so that it does not run over the map. */
const longest = { ja: 10, en: 22 } as const;

/** A lesson's title over the map of its own function, with its name in the other language too. */
export function TitleBlock({ lesson, locale, exercises, words }: LessonContent) {
  const points = trailOf(lesson.id, 'title', exercises.length);
  // Where the path has its left end, as a part of the plate's width: the text keeps clear of it.
  const from = Math.min(...points.map(([x]) => x)) / plateSizes.title.width;
  const other = locale === 'ja' ? 'en' : 'ja';
  return (
    <div className="title" style={{ '--from': from.toFixed(2) } as CSSProperties}>
      <Plate lesson={lesson.id} size="title">
        <LessonTrail lesson={lesson.id} points={points} />
      </Plate>
      <div className="in">
        <div className="no">{fill(words.lesson.ordinal, { n: ordinalOf(lesson.number, locale) })}</div>
        <h1 data-long={lesson.title[locale].length > longest[locale] || undefined}>
          <Phrases title={lesson.title[locale]} />
        </h1>
        <p className="alt" lang={other}>
          {lesson.title[other]}
        </p>
        <p className="lead">{lesson.lead[locale]}</p>
      </div>
    </div>
  );
}
