import { softmax } from '@/lib/numerics/softmax';
import type { Contest } from './contest';
import type { Peers } from './peers';

/** Softmax of so many logits, shifted by the largest as all must. */
export function softmaxContest({ math, ml, tf }: Peers, length: number, repeats: number): Contest {
  const z = Array.from({ length }, (_, k) => 3 * Math.sin(k));
  const row = ml.Matrix.rowVector(z);
  const tensor = tf.tensor(z, [length]);
  return {
    title: `softmax of ${length}`,
    goal: 0,
    repeats,
    ours: { name: 'kobai', run: () => softmax(z) },
    peers: [
      {
        name: 'ml-matrix',
        run: () => {
          const powers = row.clone().sub(row.max()).exp();
          return powers.div(powers.sum()).to1DArray();
        },
      },
      { name: '@tensorflow/tfjs', run: () => tf.tidy(() => tensor.softmax().dataSync()) },
      {
        name: 'mathjs',
        run: () => {
          const powers = math.map(math.subtract(z, math.max(z)), Math.exp);
          return math.divide(powers, math.sum(powers));
        },
      },
    ],
  };
}
