import { createFlatNetwork } from '@/lib/numerics/flat-network';
import { defaultStep as h, numericalGradient } from '@/lib/numerics/gradient';
import type { Contest } from './contest';
import type { Peers } from './peers';

/** What all differentiate: the loss of a one-layer network by its weights, at sampled entries. */
interface Work {
  readonly rows: number;
  readonly columns: number;
  readonly entries: readonly number[];
  readonly x: number[];
  readonly W: number[][];
  /** The true class. */
  readonly c: number;
}

/** Numerical gradient of the network's loss by central differences; the entry is moved and put back, as the book does it. */
export function numericalGradientContest(
  peers: Peers,
  rows: number,
  columns: number,
  samples: number,
  goal: number,
  repeats: number,
): Contest {
  const count = rows * columns;
  const work: Work = {
    rows,
    columns,
    // 7919 is prime to both sizes: the samples spread over the whole matrix, none twice.
    entries: Array.from({ length: samples }, (_, n) => (n * 7919) % count),
    x: Array.from({ length: rows }, (_, i) => Math.abs(Math.sin(i + 1))),
    W: Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => 0.3 * Math.cos(i * columns + j))),
    c: columns - 1,
  };
  return {
    title: `numerical gradient, ${rows}×${columns}${samples < count ? `, ${samples} sampled entries` : ''}`,
    goal,
    repeats,
    ours: { name: 'kobai, network', run: ofNetwork(work) },
    also: [{ name: 'kobai, any function', run: ofAnyFunction(work) }],
    peers: [
      { name: 'ml-matrix', run: withMlMatrix(peers, work, 'rows') },
      { name: 'ml-matrix (Wᵀxᵀ)', run: withMlMatrix(peers, work, 'columns') },
      { name: '@tensorflow/tfjs', run: withTensorflow(peers, work) },
      { name: '@tensorflow/tfjs (one batch)', run: withTensorflowBatch(peers, work) },
      { name: 'mathjs', run: withMathjs(peers, work) },
    ],
  };
}

/** Our best form: the network knows that one weight moves one logit. */
function ofNetwork({ x, W, columns, c, entries }: Work): () => number[] {
  const network = createFlatNetwork(x, oneHot(columns, c));
  const weights = Float64Array.from(W.flat());
  return () => network.numericalGradient(weights, { entries });
}

/** The form the peers have: the loss is evaluated anew for each moved weight. */
function ofAnyFunction({ x, W, columns, c, entries }: Work): () => number[] {
  const network = createFlatNetwork(x, oneHot(columns, c));
  const weights = Float64Array.from(W.flat());
  return () => numericalGradient(network.loss, weights, { entries });
}

function withMathjs({ math }: Peers, { x, W, columns, c, entries }: Work): () => number[] {
  const weights = W.map((row) => row.slice());
  const loss = () => {
    const z = math.multiply(x, weights);
    const largest = math.max(z);
    const powers = math.map(math.subtract(z, largest), Math.exp);
    return largest + Math.log(math.sum(powers)) - (z[c] ?? 0);
  };
  return () =>
    entries.map((entry) => {
      const row = weights[Math.floor(entry / columns)] ?? [];
      const j = entry % columns;
      const original = row[j] ?? 0;
      row[j] = original + h;
      const above = loss();
      row[j] = original - h;
      const below = loss();
      row[j] = original;
      return (above - below) / (2 * h);
    });
}

/** Row vector times matrix, or its transpose, whose rows lie in memory as the product reads them. */
function withMlMatrix({ ml }: Peers, { x, W, columns, c, entries }: Work, layout: 'rows' | 'columns'): () => number[] {
  const byRows = layout === 'rows';
  const input = byRows ? ml.Matrix.rowVector(x) : ml.Matrix.columnVector(x);
  const weights = new ml.Matrix(byRows ? W : Array.from({ length: columns }, (_, j) => W.map((row) => row[j] ?? 0)));
  const loss = () => {
    const z = byRows ? input.mmul(weights) : weights.mmul(input);
    const largest = z.max();
    const ofClass = byRows ? z.get(0, c) : z.get(c, 0);
    return largest + Math.log(z.sub(largest).exp().sum()) - ofClass;
  };
  return () =>
    entries.map((entry) => {
      const i = Math.floor(entry / columns);
      const j = entry % columns;
      const [row, column] = byRows ? [i, j] : [j, i];
      const original = weights.get(row, column);
      weights.set(row, column, original + h);
      const above = loss();
      weights.set(row, column, original - h);
      const below = loss();
      weights.set(row, column, original);
      return (above - below) / (2 * h);
    });
}

function withTensorflow({ tf }: Peers, { x, W, rows, columns, c, entries }: Work): () => number[] {
  const input = tf.tensor(x, [1, rows]);
  const weights = Float32Array.from(W.flat());
  const loss = () =>
    tf.tidy(() => {
      const z = input.matMul(tf.tensor(weights, [rows, columns]));
      return (
        z
          .logSumExp()
          .sub(z.slice([0, c], [1, 1]).reshape([]))
          .dataSync()[0] ?? Number.NaN
      );
    });
  return () =>
    entries.map((entry) => {
      const original = weights[entry] ?? 0;
      weights[entry] = original + h;
      const above = loss();
      weights[entry] = original - h;
      const below = loss();
      weights[entry] = original;
      return (above - below) / (2 * h);
    });
}

/** All moved weights in one tensor and one pass: fewer, larger operations. */
function withTensorflowBatch({ tf }: Peers, { x, W, rows, columns, c, entries }: Work): () => number[] {
  const count = rows * columns;
  const copies = 2 * entries.length;
  const original = Float32Array.from(W.flat());
  const moved = new Float32Array(copies * count);
  return () => {
    for (const [n, entry] of entries.entries()) {
      moved.set(original, 2 * n * count);
      moved.set(original, (2 * n + 1) * count);
      moved[2 * n * count + entry] = (original[entry] ?? 0) + h;
      moved[(2 * n + 1) * count + entry] = (original[entry] ?? 0) - h;
    }
    const losses = tf.tidy(() => {
      const input = tf.tensor(x, [1, 1, rows]).tile([copies, 1, 1]);
      const z = input.matMul(tf.tensor(moved, [copies, rows, columns])).reshape([copies, columns]);
      return z
        .logSumExp(1)
        .sub(z.slice([0, c], [copies, 1]).reshape([copies]))
        .dataSync();
    });
    return entries.map((_, n) => ((losses[2 * n] ?? 0) - (losses[2 * n + 1] ?? 0)) / (2 * h));
  };
}

function oneHot(length: number, at: number): number[] {
  return Array.from({ length }, (_, k) => (k === at ? 1 : 0));
}
