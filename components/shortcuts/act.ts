import type { Locale } from '@/lib/i18n/locale';
import type { ShortcutAction } from './shortcut-keys';

const margin = 8;

/** Does what stands here take letters itself: a field, a list that is chosen from by letters, a formula or code editor? */
export function takesLetters(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  const choosing = target instanceof HTMLInputElement && ['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return (!choosing && target.matches('input, textarea, select, math-field')) || target.isContentEditable;
}

/** The exercise after the place on the screen, or before it, gets the focus and comes into view. */
function goToExercise(direction: 1 | -1): void {
  const exercises = [...document.querySelectorAll<HTMLElement>('[data-exercise]')];
  const inside = exercises.findIndex((exercise) => exercise.contains(document.activeElement));
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const topOf = (exercise: HTMLElement) => exercise.getBoundingClientRect().top - line;
  const byPlace = () =>
    direction > 0
      ? exercises.findIndex((exercise) => topOf(exercise) > margin)
      : exercises.findLastIndex((exercise) => topOf(exercise) < -margin);
  const next = exercises[inside >= 0 ? inside + direction : byPlace()];
  if (next === undefined) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'start' });
}

/** The way to the lesson after or before, as the page itself links it. */
const lessonLink = (rel: 'next' | 'prev') => document.querySelector<HTMLAnchorElement>(`nav.next a[rel="${rel}"]`);

/** Does what a shortcut stands for, but for opening the list of shortcuts. */
export function act(action: Exclude<ShortcutAction, 'help'>, locale: Locale, go: (address: string) => void): void {
  switch (action) {
    case 'search':
      document.getElementById('open-search')?.click();
      return;
    case 'nextExercise':
      goToExercise(1);
      return;
    case 'previousExercise':
      goToExercise(-1);
      return;
    case 'nextLesson':
      lessonLink('next')?.click();
      return;
    case 'previousLesson':
      lessonLink('prev')?.click();
      return;
    case 'home':
      go(`/${locale}`);
      return;
    case 'progress':
    case 'errata':
      go(`/${locale}/${action}`);
  }
}
