import { type Show, type Sort, shows, sorts } from './arrange';

/** How the grid is arranged. */
export interface Arrangement {
  readonly sort: Sort;
  readonly show: Show;
  /** Empty for all lessons. */
  readonly lesson: string;
}

export const usualArrangement: Arrangement = { sort: 'name', show: 'all', lesson: '' };

/** The arrangement that was kept as JSON; what is missing, or no longer exists, is as usual. */
export function readArrangement(kept: string | null, lessons: readonly string[]): Arrangement {
  let read: unknown;
  try {
    read = JSON.parse(kept ?? '');
  } catch {
    return usualArrangement;
  }
  const values = new Map(Object.entries(read ?? {}));
  const oneOf = <T extends string>(name: keyof Arrangement, allowed: readonly T[], usual: T): T =>
    allowed.find((one) => one === values.get(name)) ?? usual;
  return { sort: oneOf('sort', sorts, 'name'), show: oneOf('show', shows, 'all'), lesson: oneOf('lesson', lessons, '') };
}
