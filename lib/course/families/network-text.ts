import { alignedAll, display, output, slope, sum, target, vector } from '@/lib/course/equation-text';
import { operand, tex } from '@/lib/course/number-text';
import type { Bilingual } from '@/lib/i18n/locale';
import type { Matrix } from '@/lib/numerics/network';
import type { NetworkGivens } from './network';

export const weightGradientTex = slope('\\frac{\\partial L}{\\partial W}');

/** w_{ji} at a place of W: the first index is the neuron of the next layer, both count from 1. */
export const weightAt = (row: number, column: number): string => `w_{${column + 1}${row + 1}}`;

/** A matrix in TeX; `wrap` colours an entry. */
export const matrix = (rows: Matrix, wrap: (text: string) => string = (text) => text): string =>
  `\\begin{pmatrix}${rows.map((row) => row.map((cell) => wrap(tex(cell))).join('&')).join('\\\\')}\\end{pmatrix}`;

export const column = (cells: readonly number[]): string => matrix(cells.map((cell) => [cell]));

export const scores = (z: readonly number[]): string => vector(z.map((cell) => output(tex(cell))));
export const targets = (t: readonly number[]): string => vector(t.map((cell) => target(tex(cell))));
export const plain = (cells: readonly number[]): string => vector(cells.map((cell) => tex(cell)));

/** The sum x_0 W_{0j} + x_1 W_{1j} with its numbers. */
export const scoreSum = ({ x, W }: Pick<NetworkGivens, 'x' | 'W'>, j: number): string =>
  sum(x.map((input, i) => `${tex(input)}\\cdot${operand(W[i]?.[j] ?? 0)}`));

/** The three sums z_j = x_0 W_{0j} + x_1 W_{1j} with their numbers, before they are worked out. */
export const scoreSums = (givens: Pick<NetworkGivens, 'x' | 'W'>): string =>
  alignedAll(...[0, 1, 2].map((j) => [output(`z_${j}`), scoreSum(givens, j)] as const));

/** How the loss comes about, in a sentence for a prompt. In words: formulas in four prompts would weigh on the page. */
export const networkWords: Bilingual = {
  ja: '入力に重みを掛け、ソフトマックス関数に通した出力の交差エントロピー誤差を損失とします。',
  en: 'The input times the weights goes through softmax, and the loss is the cross-entropy error of that output.',
};

/** The givens under a prompt: the matrix on a line of its own, since a bench is no wider than that. */
export const networkDisplay = ({ x, W, t }: { x: readonly number[]; W: Matrix; t?: readonly number[] }): string =>
  [display([`x=${plain(x)}`, ...(t ? [`${target('t')}=${targets(t)}`] : [])].join(',\\quad ')), display(`W=${matrix(W)}`)].join(
    '',
  );
