import { gradientDescent } from '@/lib/numerics/descent';
import type { Contest } from './contest';
import type { Peers, Tensor } from './peers';

const start = [-3, 4];
const steps = 10_000;
// After so many steps the point is still far above the numbers that underflow, which would slow all down.
const eta = 1e-3;

/** 10 000 steps on x_0² + x_1² with the analytic gradient 2x; ours also records the trajectory and watches for divergence. */
export function descentContest({ math, ml, tf }: Peers): Contest {
  return {
    title: `${steps} steps of descent`,
    goal: 0,
    repeats: 1,
    ours: { name: 'kobai', run: () => gradientDescent({ start, eta, steps, gradient: bowl }).end },
    peers: [
      {
        name: 'ml-matrix',
        run: () => {
          const x = ml.Matrix.rowVector(start);
          for (let n = 0; n < steps; n++) x.sub(x.clone().mul(2).mul(eta));
          return x.to1DArray();
        },
      },
      { name: '@tensorflow/tfjs', run: () => withTensorflow(tf) },
      {
        name: 'mathjs',
        run: () => {
          let x = start;
          for (let n = 0; n < steps; n++) x = math.subtract(x, math.multiply(math.multiply(x, 2), eta));
          return x;
        },
      },
    ],
  };
}

function bowl(x: readonly number[], into: number[]): number[] {
  for (let i = 0; i < x.length; i++) into[i] = 2 * (x[i] ?? 0);
  return into;
}

function withTensorflow(tf: Peers['tf']): Float32Array {
  let x: Tensor = tf.tensor(start, [2]);
  for (let n = 0; n < steps; n++) {
    const next = tf.tidy(() => x.sub(x.mul(2).mul(eta)));
    x.dispose();
    x = next;
  }
  const end = x.dataSync();
  x.dispose();
  return end;
}
