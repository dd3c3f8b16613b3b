import type { Point } from './contours';
import { descentPath, type Terrain, terrains } from './terrain';

/** A plate's size in its own units, and how densely it is drawn. */
export interface PlateSize {
  readonly width: number;
  readonly height: number;
  readonly levels: number;
  /** Distance of grid points. */
  readonly step: number;
}

export const plateSizes = {
  title: { width: 900, height: 400, levels: 28, step: 5 },
  hero: { width: 1000, height: 400, levels: 20, step: 2.5 },
  list: { width: 264, height: 168, levels: 13, step: 3.4 },
} as const satisfies Record<string, PlateSize>;
export type PlateSizeName = keyof typeof plateSizes;

/** The part of the terrain that fills the plate: its window, widened to the plate's proportions. */
export function frameOf({ window: [x0, x1, y0, y1] }: Terrain, { width, height }: PlateSize) {
  const ratio = width / height;
  const halfWidth = Math.max(x1 - x0, (y1 - y0) * ratio) / 2;
  const halfHeight = Math.max(y1 - y0, (x1 - x0) / ratio) / 2;
  const [middleX, middleY] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const scale = width / (2 * halfWidth);
  return {
    toPlate: ([x, y]: Point): Point => [(x - middleX + halfWidth) * scale, (middleY + halfHeight - y) * scale],
    toTerrain: ([px, py]: Point): Point => [middleX - halfWidth + px / scale, middleY + halfHeight - py / scale],
  };
}

/** The path down a lesson's terrain, in the plate's units: one step per exercise. Empty where the lesson has no terrain. */
export function trailOf(lesson: string, size: PlateSizeName, steps: number): readonly Point[] {
  const terrain = terrains[lesson];
  if (terrain === undefined) return [];
  const { toPlate } = frameOf(terrain, plateSizes[size]);
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return descentPath(terrain, steps).map((point) => {
    const [x, y] = toPlate(point);
    return [tenth(x), tenth(y)];
  });
}
