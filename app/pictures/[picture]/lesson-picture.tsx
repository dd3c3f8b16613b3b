import { plateSizes, trailOf } from '@/components/plate/plate-geometry';
import { plateSvg } from '@/components/plate/plate-svg';

/** What link previews ask for. */
export const pictureSize = { width: 1200, height: 630 };

/** The map begins under the words, so that the way down lies beside them. */
const mapLeft = 400;

// The light theme's tokens: a picture file has no page to take them from.
const surface = '#f7f8f5';
const ink = '#182228';
const muted = '#525e65';
const accent = '#c8340e';
const tokens = { 'q-loss': '#765d36', 'q-slope': '#9d2dc2', ink };

/** The map of a lesson's function with the way down it, as an SVG of its own: a step for each exercise. */
function mapOf(lesson: string, steps: number): string {
  const points = trailOf(lesson, 'title', steps);
  const [last] = points.slice(-1);
  const dots = points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.2"/>`).join('');
  const goal = last ? `<circle cx="${last[0]}" cy="${last[1]}" r="6"/>` : '';
  const line = points.map(([x, y]) => `${x} ${y}`).join('L');
  const trail = `<path d="M${line}" fill="none" stroke="${accent}" stroke-width="2.2"/><g fill="${accent}">${dots}${goal}</g>`;
  const map = plateSvg(lesson, 'title') ?? '';
  return map
    .replace(/var\(--([a-z-]+)\)/g, (_, name: string) => tokens[name as keyof typeof tokens] ?? ink)
    .replace('</svg>', `${trail}</svg>`);
}

/** A lesson's picture. Its words are Latin alone: the only font at hand wherever this is built has no other letters. */
export function LessonPicture({ lesson, steps, over, title }: { lesson: string; steps: number; over: string; title: string }) {
  const { width, height } = plateSizes.title;
  const scaled = (width / height) * pictureSize.height;
  const map = `data:image/svg+xml;base64,${Buffer.from(mapOf(lesson, steps)).toString('base64')}`;
  return (
    <div style={{ display: 'flex', width: '100%', height: '100%', background: surface, color: ink, position: 'relative' }}>
      {/* biome-ignore lint/performance/noImgElement: the picture is drawn by the build, not by a page. */}
      <img src={map} alt="" width={scaled} height={pictureSize.height} style={{ position: 'absolute', top: 0, left: mapLeft }} />
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: 560,
          height: '100%',
          padding: 64,
          background: `linear-gradient(to right, ${surface} 80%, rgba(247, 248, 245, 0))`,
        }}
      >
        <div style={{ display: 'flex', fontSize: 30, color: muted }}>{over}</div>
        <div style={{ display: 'flex', fontSize: 68, lineHeight: 1.1, letterSpacing: -1.5 }}>{title}</div>
        <div style={{ display: 'flex', alignItems: 'center', fontSize: 36, borderTop: `2px solid ${ink}`, paddingTop: 20 }}>
          Kobai
        </div>
      </div>
    </div>
  );
}
