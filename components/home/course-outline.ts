/** A lesson as the course home lists it. */
export interface OutlineLesson {
  readonly id: string;
  readonly number: number;
  /** 第一課, Lesson 1. */
  readonly ordinal: string;
  readonly title: string;
  /** For the profile's columns. */
  readonly short: string;
  readonly summary: string;
  readonly exercises: readonly { readonly id: string; readonly number: number; readonly title: string }[];
}
