import { display, loss, output, slope, sum, target, vector } from '@/lib/course/equation-text';
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

const softmaxOfScores = `${output('y')}=\\mathrm{softmax}(xW)`;

/** What the letters of the network stand for, in a sentence for a prompt. */
export const networkWords: Bilingual = {
  ja: `ここで$${loss('L')}$は、出力$${softmaxOfScores}$の交差エントロピー誤差です。`,
  en: `Here $${loss('L')}$ is the cross-entropy error of the output $${softmaxOfScores}$.`,
};

/** The givens under a prompt: the matrix on a line of its own, since a bench is no wider than that. */
export const networkDisplay = ({ x, W, t }: { x: readonly number[]; W: Matrix; t?: readonly number[] }): string =>
  [display([`x=${plain(x)}`, ...(t ? [`${target('t')}=${targets(t)}`] : [])].join(',\\quad ')), display(`W=${matrix(W)}`)].join(
    '',
  );
