/** A column of the grid: an exercise under its lesson. */
export interface Column {
  readonly exercise: string;
  readonly lesson: string;
  readonly title: string;
}

/** A lesson that columns belong to, in the order of the course. */
export interface ColumnGroup {
  readonly lesson: string;
  /** 第一課　損失関数; empty while a lesson has exercises and no page. */
  readonly title: string;
}

/** Does a rule stand left of this column, where another lesson begins? */
export const beginsLesson = (columns: readonly Column[], place: number): boolean =>
  columns[place]?.lesson !== columns[place - 1]?.lesson;
