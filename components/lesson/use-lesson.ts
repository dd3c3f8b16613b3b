'use client';

import { useSyncExternalStore } from 'react';
import { type LessonSnapshot, lessonStore, serverSnapshot } from './lesson-store';

/**
 * Reads one part of the lesson's state. `select` must return what stands in the snapshot, not a copy of it. What is not
 * `followed` at every step is read again when the state has come to rest.
 */
export function useLesson<T>(lesson: string, select: (snapshot: LessonSnapshot) => T, followed = true): T {
  const store = lessonStore(lesson);
  return useSyncExternalStore(
    followed ? store.subscribe : store.subscribeAtRest,
    () => select(store.get()),
    () => select(serverSnapshot()),
  );
}
