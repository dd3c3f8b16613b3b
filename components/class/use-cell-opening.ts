import { useRouter } from 'next/navigation';
import { type RefObject, useEffect } from 'react';

/**
 * A press on a mark of the grid opens the learner's answers to that exercise. The table listens, not its cells: as links
 * of their own they would be thousands of stops between one name and the next; the name leads to the same answers.
 */
export function useCellOpening(table: RefObject<HTMLElement | null>, classPath: string): void {
  const router = useRouter();
  useEffect(() => {
    const grid = table.current;
    const open = ({ target }: MouseEvent) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-status]:not([data-status="new"])') : null;
      const learner = cell?.closest<HTMLElement>('[data-learner]')?.dataset['learner'];
      const exercise = cell?.dataset['exercise'];
      if (learner && exercise) router.push(`${classPath}/learners/${learner}?exercise=${exercise}` as `/${string}`);
    };
    grid?.addEventListener('click', open);
    return () => grid?.removeEventListener('click', open);
  }, [table, classPath, router]);
}
