/** What a shortcut does; its words stand under the same name in the messages. */
export const actions = [
  'search',
  'help',
  'nextExercise',
  'previousExercise',
  'nextLesson',
  'previousLesson',
  'home',
  'progress',
  'errata',
] as const;
export type ShortcutAction = (typeof actions)[number];

/** One key, or two typed one after the other. */
export const keysOf: Readonly<Record<ShortcutAction, readonly string[]>> = {
  search: ['/'],
  help: ['?'],
  nextExercise: ['j'],
  previousExercise: ['k'],
  nextLesson: ['n'],
  previousLesson: ['p'],
  home: ['g', 'h'],
  progress: ['g', 'p'],
  errata: ['g', 'e'],
};

/**
 * The shortcut that a key completes, after `before`, the key typed just before it where that one begins a pair. A key
 * that continues no pair counts by itself.
 */
export function actionOf(before: string | undefined, key: string): ShortcutAction | undefined {
  const typed = (keys: readonly string[]) => actions.find((action) => keysOf[action].join(' ') === keys.join(' '));
  return (before === undefined ? undefined : typed([before, key])) ?? typed([key]);
}

/** Does a key begin a pair? */
export const beginsPair = (key: string): boolean =>
  actions.some((action) => keysOf[action].length > 1 && keysOf[action][0] === key);
