'use client';

import { useSyncExternalStore } from 'react';
import { type LessonSnapshot, lessonStore, serverSnapshot } from './lesson-store';

/** Reads one part of the lesson's state. `select` must return what stands in the snapshot, not a copy of it. */
export function useLesson<T>(lesson: string, select: (snapshot: LessonSnapshot) => T): T {
  const store = lessonStore(lesson);
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.get()),
    () => select(serverSnapshot()),
  );
}
