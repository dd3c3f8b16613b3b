import type { Quadratic } from '@/lib/numerics/quadratic';

/** The contours of a quadratic on a square window about the origin. */
export interface Contours {
  /** SVG path in hundredths of the window. */
  readonly path: string;
  /** From one contour to the next, the height is always this much more; undefined where there are none. */
  readonly step?: number;
}

/** About how many contours there are between the lowest and the highest place of the window. */
const wanted = 11;
/** Points of one branch of a hyperbola; an ellipse and a line need none. */
const points = 24;

/** The round step (1, 2 or 5 times a power of ten) nearest to the one that is wanted. */
function roundStep(span: number): number {
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const distance = (factor: number) => Math.abs(Math.log(rough / (factor * power)));
  const factor = [1, 2, 5, 10].reduce((best, next) => (distance(next) < distance(best) ? next : best));
  return Number((factor * power).toPrecision(12));
}

/** The least and the greatest height on a square: at a corner, between two of them, or 0 in its middle. */
function heightsOn([a, b, c]: Quadratic, half: number): { lowest: number; highest: number } {
  const between = (p: number, q: number) => (q !== 0 && Math.abs(b) <= 2 * Math.abs(q) ? [p - (b * b) / (4 * q)] : []);
  const heights = [0, a + b + c, a - b + c, ...between(a, c), ...between(c, a)];
  return { lowest: half ** 2 * Math.min(...heights), highest: half ** 2 * Math.max(...heights) };
}

/** The form along its axes: its heights at distance 1, and the angle of the first. */
function principal([a, b, c]: Quadratic) {
  const angle = Math.atan2(b, a - c) / 2;
  const [middle, apart] = [(a + c) / 2, Math.hypot(a - c, b) / 2];
  return { angle, along: middle + apart, across: middle - apart };
}

const drawn = new Map<string, Contours>();
const most = 200;

/**
 * Contours of a quadratic at equal steps of height, as on a map: exact ellipses, hyperbolas and lines. The last ones drawn
 * are kept, so that a point dragged over them draws none anew.
 */
export function quadraticContours(quadratic: Quadratic, half: number): Contours {
  const key = `${quadratic.join()} ${half}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  if (drawn.size >= most) drawn.clear();
  const contours = contoursOf(quadratic, half);
  drawn.set(key, contours);
  return contours;
}

function contoursOf(quadratic: Quadratic, half: number): Contours {
  const { lowest, highest } = heightsOn(quadratic, half);
  if (lowest === highest) return { path: '' };
  const step = roundStep(highest - lowest);
  const { angle, along, across } = principal(quadratic);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const isFlat = Math.min(Math.abs(along), Math.abs(across)) < 1e-9 * Math.max(Math.abs(along), Math.abs(across));
  const reach = Math.SQRT2 * half;
  const scale = 50 / half;
  const at = (u: number, v: number) =>
    `${(50 + scale * (u * cos - v * sin)).toFixed(2)} ${(50 - scale * (u * sin + v * cos)).toFixed(2)}`;

  const ellipse = (p: number, q: number): string => {
    const [ru, rv] = [1 / Math.sqrt(p), 1 / Math.sqrt(q)];
    const arc = `A${(scale * ru).toFixed(2)} ${(scale * rv).toFixed(2)} ${((-angle * 180) / Math.PI).toFixed(2)} 0 1 `;
    return `M${at(ru, 0)}${arc}${at(-ru, 0)}${arc}${at(ru, 0)}`;
  };
  /** Both branches of p·s² − q·w² = 1, two lines where q is 0; s is measured along the first axis, or across it. */
  const hyperbola = (p: number, q: number, alongFirst: boolean): string => {
    const place = (s: number, w: number) => (alongFirst ? at(s, w) : at(w, s));
    const vertex = 1 / Math.sqrt(p);
    const last = Math.asinh(reach * Math.sqrt(q));
    return [vertex, -vertex]
      .map((side) => {
        if (q === 0) return `M${place(side, -reach)}L${place(side, reach)}`;
        const branch = Array.from({ length: points + 1 }, (_, i) => {
          const t = last * ((2 * i) / points - 1);
          return place(side * Math.cosh(t), Math.sinh(t) / Math.sqrt(q));
        });
        return `M${branch.join('L')}`;
      })
      .join('');
  };
  const contour = (level: number): string => {
    const [p, q] = [along / level, across / level];
    if (isFlat) return Math.abs(along) > Math.abs(across) ? hyperbola(p, 0, true) : hyperbola(q, 0, false);
    if (p > 0 && q > 0) return ellipse(p, q);
    return p > 0 ? hyperbola(p, -q, true) : hyperbola(q, -p, false);
  };

  const from = Math.ceil(lowest / step - 1e-9);
  const to = Math.floor(highest / step + 1e-9);
  const path = Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .filter((count) => count !== 0)
    .map((count) => contour(count * step))
    .join('');
  return { path, step };
}
