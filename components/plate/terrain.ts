import { numericalGradient } from '@/lib/numerics/gradient';

/** A lesson's own function, the window it is seen through, and where the path down it starts. */
export interface Terrain {
  readonly height: (x: number, y: number) => number;
  /** x from, x to, y from, y to. */
  readonly window: readonly [number, number, number, number];
  readonly start: readonly [number, number];
  readonly eta: number;
  /** Spreads the contour levels; 1 is even in the square root of height. */
  readonly spread: number;
  /** Drawn over the contours: the plane cut, or arrows downhill. */
  readonly over?: 'cut' | 'arrows';
}

const logSumOfThree = (x: number, y: number): number => {
  const largest = Math.max(0, x, y);
  return largest + Math.log(Math.exp(-largest) + Math.exp(x - largest) + Math.exp(y - largest));
};

function twoMinima(x: number, y: number): number {
  let sum = 0;
  for (const a of [0.5, 1.1, -0.8, 1.7]) sum += (y * Math.tanh(x * a) - 1.25 * Math.tanh(1.5 * a)) ** 2;
  return Math.sqrt(0.2 + sum * 0.5 + 0.32 * (x * x + y * y) + 0.02 * (x ** 4 + y ** 4));
}

/** By lesson; each from what the lesson is about, so that the picture is of something. */
export const terrains: Readonly<Record<string, Terrain>> = {
  'loss-functions': {
    height: (x, y) => logSumOfThree(x, y) - 0.36 * x - 0.3 * y,
    window: [-4.2, 5.2, -3.4, 3.4],
    start: [-3.1, 2.7],
    eta: 1.25,
    spread: 0.8,
  },
  'numerical-differentiation': {
    height: (x, y) => 0.5 * x * x + 0.32 * Math.cos(2.4 * x) + 0.55 * y * y - 0.25 * x * y,
    window: [-3.2, 3.2, -2.3, 2.3],
    start: [-2.7, 1.7],
    eta: 0.13,
    spread: 1,
  },
  'partial-derivatives': {
    height: (x, y) => x * x + y * y,
    window: [-3.2, 3.2, -2.3, 2.3],
    start: [-2.6, -1.6],
    eta: 0.22,
    spread: 1,
    over: 'cut',
  },
  gradient: {
    height: (x, y) => x * x + 0.9 * x * y + 1.1 * y * y,
    window: [-3.2, 3.2, -2.3, 2.3],
    start: [2.7, 1.3],
    eta: 0.17,
    spread: 1,
    over: 'arrows',
  },
  'gradient-descent': {
    height: (x, y) => (x * x) / 9 + y * y,
    window: [-3.4, 2.6, -2.1, 2.1],
    start: [-3, 1.55],
    eta: 0.86,
    spread: 1,
  },
  'neural-network-gradient': {
    height: twoMinima,
    window: [-3.1, 3.1, -2.25, 2.25],
    start: [-1.25, 2],
    eta: 0.42,
    spread: 0.55,
  },
};

/** The slope of a terrain, uphill. */
export function slopeAt(terrain: Terrain, x: number, y: number): readonly [number, number] {
  const [gx = 0, gy = 0] = numericalGradient(([a = 0, b = 0]) => terrain.height(a, b), [x, y]);
  return [gx, gy];
}

/** The points of gradient descent from the terrain's start, one step per exercise. */
export function descentPath(terrain: Terrain, steps: number): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [terrain.start];
  let [x, y] = terrain.start;
  for (let step = 0; step < steps; step++) {
    const [gx, gy] = slopeAt(terrain, x, y);
    x -= terrain.eta * gx;
    y -= terrain.eta * gy;
    points.push([x, y]);
  }
  return points;
}
