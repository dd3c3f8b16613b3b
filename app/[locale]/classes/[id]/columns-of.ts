import type { Column, ColumnGroup } from '@/components/class/column';
import { ordinalOf } from '@/components/lesson/lesson-content';
import { exercises, findLesson } from '@/lib/course/catalogue';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';

/** The columns of the grid, in course order, and the lessons over them. */
export function columnsOf(locale: Locale): { columns: Column[]; groups: ColumnGroup[] } {
  const columns = exercises().map(({ id, lesson, title }) => ({ exercise: id, lesson, title: title[locale] }));
  const { lessonHead } = messagesOf(locale).class;
  const groups = [...new Set(columns.map(({ lesson }) => lesson))].map((lesson): ColumnGroup => {
    const found = findLesson(lesson);
    return { lesson, title: found ? fill(lessonHead, { n: ordinalOf(found.number, locale), title: found.title[locale] }) : '' };
  });
  return { columns, groups };
}
