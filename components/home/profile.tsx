'use client';

import { fill } from '@/lib/i18n/fill';
import type { Words } from '@/lib/i18n/messages';
import type { OutlineLesson } from './course-outline';
import { useProgress } from './use-progress';

const width = 600;

/** The course in profile: its height is the number of exercises left, and what is solved is walked in the accent. */
export function Profile({ lessons, words }: { lessons: readonly OutlineLesson[]; words: Words<'home'> }) {
  const progress = useProgress();
  const all = lessons.reduce((total, { exercises }) => total + exercises.length, 0);
  const span = width / lessons.length;
  let above = 0;
  const slopes = lessons.map(({ exercises }, i) => {
    const from = { x: i * span, y: above };
    above += exercises.length;
    const solved = exercises.filter(({ id }) => progress.get(id)?.status === 'solved').length;
    const share = exercises.length === 0 ? 0 : solved / exercises.length;
    return { from, here: { x: from.x + span * share, y: from.y + solved }, solved };
  });
  const solved = slopes.reduce((total, slope) => total + slope.solved, 0);
  const ground = `${slopes.map(({ from }, i) => `${i ? 'L' : 'M'}${from.x} ${from.y}`).join('')}L${width} ${all}`;
  const done = slopes
    .filter((slope) => slope.solved > 0)
    .map(({ from, here }) => `M${from.x} ${from.y}L${here.x} ${here.y}`)
    .join('');
  return (
    <figure className="profile" aria-labelledby="profile">
      <figcaption id="profile">
        <b>{words.profile}</b>
        <span>{fill(words.profileText, { all, solved })}</span>
      </figcaption>
      <div className="pf-plot" aria-hidden="true">
        <span className="pf-y" style={{ top: 0 }}>
          {all}
        </span>
        <span className="pf-y" style={{ top: '100%' }}>
          0
        </span>
        <svg viewBox={`0 0 ${width} ${all}`} preserveAspectRatio="none" focusable="false" aria-hidden="true">
          <path className="ground" d={`${ground}L0 ${all}Z`} />
          <path className="slope" d={ground} />
          <path className="done" d={done} />
        </svg>
        {slopes
          .filter((slope) => slope.solved > 0)
          .map(({ here }) => (
            <i key={here.x} style={{ left: `${(100 * here.x) / width}%`, top: `${(100 * here.y) / all}%` }} />
          ))}
      </div>
      <ol style={{ gridTemplateColumns: `repeat(${lessons.length}, minmax(0, 1fr))` }}>
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <span className="pn">{lesson.number}</span>
            <span className="pf-name">{lesson.short}</span>
            <span className="pg">{fill(words.down, { n: lesson.exercises.length })}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
