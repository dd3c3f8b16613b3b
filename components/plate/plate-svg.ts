import { contour, type Point, sample } from './contours';
import { frameOf, type PlateSize, type PlateSizeName, plateSizes } from './plate-geometry';
import { slopeAt, type Terrain, terrains } from './terrain';

const margin = 2;
/** Pieces of a line are at least this long, and shorter on a small loop, which would have corners. */
const shortest = 3;
const piecesOfLoop = 24;
const one = (value: number): string => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');

/** A polyline as a relative path; points too near to the last are left out. */
function pathOf(line: readonly Point[]): string {
  const [first, ...rest] = line;
  if (first === undefined) return '';
  const reach = Math.max(...line.map(([px, py]) => Math.hypot(px - first[0], py - first[1])));
  const least = Math.min(shortest, (Math.PI * reach) / piecesOfLoop);
  let [x, y] = first.map((value) => Math.round(value * 10) / 10) as [number, number];
  let path = `M${one(x)} ${one(y)}l`;
  for (const [i, [nextX, nextY]] of rest.entries()) {
    if (i < rest.length - 1 && Math.hypot(nextX - x, nextY - y) < least) continue;
    const [dx, dy] = [Math.round((nextX - x) * 10) / 10, Math.round((nextY - y) * 10) / 10];
    path += `${one(dx)} ${one(dy)} `;
    x += dx;
    y += dy;
  }
  return path.trim().replaceAll(' -', '-');
}

function contourPaths(terrain: Terrain, { width, height, levels, step }: PlateSize): { plain: string; index: string } {
  const { toTerrain } = frameOf(terrain, { width, height, levels, step });
  const toPlate = ([i, j]: Point): Point => [(i - margin) * step, (j - margin) * step];
  const columns = Math.ceil(width / step) + 2 * margin + 1;
  const rows = Math.ceil(height / step) + 2 * margin + 1;
  const grid = sample(columns, rows, (i, j) => terrain.height(...toTerrain(toPlate([i, j]))));
  const low = grid.heights.reduce((least, value) => Math.min(least, value));
  const high = grid.heights.reduce((most, value) => Math.max(most, value));
  const paths = { plain: '', index: '' };
  for (let k = 0; k < levels; k++) {
    const level = low + (high - low) * ((k + 0.35) / levels) ** (0.45 + terrain.spread);
    const lines = contour(grid, level).map((line) => pathOf(line.map(toPlate)));
    paths[(levels - k) % 5 === 0 ? 'index' : 'plain'] += lines.join('');
  }
  return paths;
}

function arrowsOf(terrain: Terrain, size: PlateSize): string {
  const { toTerrain } = frameOf(terrain, size);
  const spacing = 37;
  let path = '';
  for (let px = spacing / 2; px < size.width; px += spacing) {
    for (let py = spacing / 2; py < size.height; py += spacing) {
      const from: Point = [px, py];
      const [x, y] = toTerrain(from);
      const [gx, gy] = slopeAt(terrain, x, y);
      const length = Math.hypot(gx, gy);
      if (length < 0.2) continue;
      const reach = Math.min(13, 3.2 * length);
      const [ux, uy] = [-gx / length, gy / length];
      const tip: Point = [px + ux * reach, py + uy * reach];
      const barb = (side: number): Point => [tip[0] - 3.4 * (ux + side * 0.7 * uy), tip[1] - 3.4 * (uy - side * 0.7 * ux)];
      path += [from, tip].map((point, i) => `${i ? 'L' : 'M'}${one(point[0])} ${one(point[1])}`).join('');
      path += [barb(1), tip, barb(-1)].map((point, i) => `${i ? 'L' : 'M'}${one(point[0])} ${one(point[1])}`).join('');
    }
  }
  return path;
}

function overOf(terrain: Terrain, size: PlateSize): string {
  if (terrain.over === 'arrows') {
    return `<path d="${arrowsOf(terrain, size)}" fill="none" style="stroke:var(--q-slope)" stroke-width="1.3"/>`;
  }
  if (terrain.over === 'cut') {
    const [x, y] = frameOf(terrain, size).toPlate(terrain.start);
    return `<path d="M0 ${one(y)}H${size.width}M${one(x)} 0V${size.height}" fill="none" style="stroke:var(--ink)" stroke-width=".8" stroke-dasharray="6 3"/>`;
  }
  return '';
}

/**
 * The map of a lesson's function as a file of its own: a page refers to it with `<use>`, so that it weighs nothing in the
 * HTML, and takes its colours from the page that uses it. Undefined where there is no such lesson.
 */
export function plateSvg(lesson: string, sizeName: PlateSizeName): string | undefined {
  const terrain = terrains[lesson];
  if (terrain === undefined) return undefined;
  const size = plateSizes[sizeName];
  const { plain, index } = contourPaths(terrain, size);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}"><g id="map"><g fill="none" style="stroke:var(--q-loss)"><path d="${plain}" stroke-width=".7" opacity=".62" vector-effect="non-scaling-stroke"/><path d="${index}" stroke-width="1.35" opacity=".8" vector-effect="non-scaling-stroke"/></g>${overOf(terrain, size)}</g></svg>`;
}
