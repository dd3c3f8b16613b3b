'use client';

import { useEffect, useState } from 'react';
import { callApi } from '@/components/exercise/call-api';
import { useLesson } from './use-lesson';

/** What may be told only once an exercise is solved: asked of the API (`path`) then, undefined before. */
export function useOnceSolved<T>(lesson: string, until: string, path: string): T | undefined {
  const solved = useLesson(lesson, ({ exercises }) => exercises[until]?.status === 'solved');
  const [told, setTold] = useState<T>();
  useEffect(() => {
    if (!solved) return;
    let left = false;
    const ask = async () => {
      const reply = await callApi<T>(path);
      if (!left && reply.kind === 'answered') setTold(reply.body);
    };
    void ask();
    return () => {
      left = true;
    };
  }, [path, solved]);
  return told;
}
