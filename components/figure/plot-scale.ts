/** An axis: its ends, and whether it is divided in steps or in powers. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly logarithmic?: boolean;
}

/** Where a value lies on an axis: 0 at its start, 1 at its end, beyond them outside. Not finite where the axis has no place for it. */
export function fractionOn({ from, to, logarithmic = false }: Scale, value: number): number {
  const of = logarithmic ? Math.log : (x: number) => x;
  return (of(value) - of(from)) / (of(to) - of(from));
}

/** The value at a place of an axis, within its ends. */
export function valueOn({ from, to, logarithmic = false }: Scale, fraction: number): number {
  const within = Math.min(1, Math.max(0, fraction));
  return logarithmic ? from * (to / from) ** within : from + (to - from) * within;
}

/** How far a curve may leave the picture before it is cut: the SVG clips it, and large coordinates cost. */
const beyond = 3;

/** A curve as an SVG path in hundredths of the plot, y downwards; it breaks where it has no value. */
export function pathOf(points: readonly (readonly [number, number])[], x: Scale, y: Scale): string {
  let path = '';
  let pen = 'M';
  for (const [at, value] of points) {
    const [across, up] = [fractionOn(x, at), fractionOn(y, value)];
    if (!Number.isFinite(across) || !Number.isFinite(up)) {
      pen = 'M';
      continue;
    }
    const down = 1 - Math.min(beyond, Math.max(-beyond, up));
    path += `${pen}${(100 * across).toFixed(2)} ${(100 * down).toFixed(2)}`;
    pen = 'L';
  }
  return path;
}

/** A function sampled at `steps` + 1 places of an axis, evenly as the axis is divided. */
export const samples = (f: (x: number) => number, x: Scale, steps: number): [number, number][] =>
  Array.from({ length: steps + 1 }, (_, i) => {
    const at = valueOn(x, i / steps);
    return [at, f(at)];
  });

/** The straight line through a point with a slope, from one end of the x axis to the other. */
export const lineThrough = (
  [x0, y0]: readonly [number, number],
  slope: number,
  { from, to }: Pick<Scale, 'from' | 'to'>,
): [number, number][] => [from, to].map((x) => [x, y0 + slope * (x - x0)]);

/** Powers of ten as written on an axis, 10⁻⁴. */
export const powerOfTen = (exponent: number): string =>
  exponent === 0
    ? '1'
    : `10${[...String(exponent)].map((sign) => (sign === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? sign))).join('')}`;

/** Ticks at round places (1, 2 or 5 times a power of ten), about `count` of them within the ends. */
export function roundTicks({ from, to }: Pick<Scale, 'from' | 'to'>, count: number): number[] {
  const rough = (to - from) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
