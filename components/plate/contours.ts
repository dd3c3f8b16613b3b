export type Point = readonly [number, number];

/** Heights on a grid, row by row; grid point (i, j) lies at column i, row j. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly heights: Float64Array;
}

/** Samples `height` at every grid point. */
export function sample(columns: number, rows: number, height: (column: number, row: number) => number): Grid {
  const heights = new Float64Array(columns * rows);
  for (let j = 0; j < rows; j++) for (let i = 0; i < columns; i++) heights[j * columns + i] = height(i, j);
  return { columns, rows, heights };
}

/** For each of the 16 patterns of corners above the level (top left 1, top right 2, bottom right 4, bottom left 8): the sides crossed. */
const crossings: readonly (readonly (readonly [Side, Side])[])[] = [
  [],
  [['left', 'top']],
  [['top', 'right']],
  [['left', 'right']],
  [['right', 'bottom']],
  [
    ['left', 'top'],
    ['right', 'bottom'],
  ],
  [['top', 'bottom']],
  [['left', 'bottom']],
  [['bottom', 'left']],
  [['bottom', 'top']],
  [
    ['top', 'right'],
    ['bottom', 'left'],
  ],
  [['bottom', 'right']],
  [['right', 'left']],
  [['right', 'top']],
  [['top', 'left']],
  [],
];
type Side = 'top' | 'right' | 'bottom' | 'left';

/** Where a level runs through the grid (marching squares with linear interpolation), as polylines in grid coordinates. */
export function contour({ columns, rows, heights }: Grid, level: number): Point[][] {
  const at = (i: number, j: number) => heights[j * columns + i] ?? 0;
  const between = (a: number, b: number) => (a === b ? 0.5 : (level - a) / (b - a));
  const points = new Map<string, Point>();
  const neighbours = new Map<string, string[]>();

  const crossing = (i: number, j: number, side: Side): string => {
    const horizontal = side === 'top' || side === 'bottom';
    const [x, y] = [side === 'right' ? i + 1 : i, side === 'bottom' ? j + 1 : j];
    const key = `${horizontal ? 'h' : 'v'}${x},${y}`;
    if (!points.has(key)) {
      const along = horizontal ? between(at(x, y), at(x + 1, y)) : between(at(x, y), at(x, y + 1));
      points.set(key, horizontal ? [x + along, y] : [x, y + along]);
    }
    return key;
  };
  const join = (a: string, b: string) => {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  };

  for (let j = 0; j < rows - 1; j++) {
    for (let i = 0; i < columns - 1; i++) {
      const corners = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)];
      const pattern = corners.reduce((bits, height, bit) => bits + (height > level ? 2 ** bit : 0), 0);
      for (const [from, to] of crossings[pattern] ?? []) join(crossing(i, j, from), crossing(i, j, to));
    }
  }
  return chains(neighbours).map((keys) => keys.map((key) => points.get(key) ?? [0, 0]));
}

/** Walks the crossings from end to end, open lines first; a closed line ends where it began. */
function chains(neighbours: Map<string, string[]>): string[][] {
  const starts = [...neighbours.keys()].sort((a, b) => (neighbours.get(a)?.length ?? 0) - (neighbours.get(b)?.length ?? 0));
  const lines: string[][] = [];
  for (const start of starts) {
    const line = [start];
    for (let here = start; ; ) {
      const next = neighbours.get(here)?.pop();
      if (next === undefined) break;
      const back = neighbours.get(next);
      back?.splice(back.indexOf(here), 1);
      line.push(next);
      here = next;
    }
    if (line.length > 1) lines.push(line);
  }
  return lines;
}
