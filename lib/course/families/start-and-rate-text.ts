import { loss, slope, step, vector } from '@/lib/course/equation-text';
import type { LearnerAnswer } from '@/lib/course/exercise-definition';
import { operand, tex } from '@/lib/course/number-text';
import { evaluateQuadratic } from '@/lib/numerics/quadratic';
import type { Start } from './start-and-rate';

export const eta = step('\\eta');
export const bowl = `${loss('f')}(x_0,x_1)=x_0^2+x_1^2`;
export const gradient = slope('\\nabla f');
export const partialBy = (i: number): string => slope(`\\frac{\\partial f}{\\partial x_${i}}`);

/** A point in TeX. */
export const point = (cells: readonly number[], digits?: number): string => vector(cells.map((cell) => tex(cell, digits)));

/** The learner's own point in running text; of a table, the row's. */
export const ownPoint = ({ numbers }: LearnerAnswer, row = 0): string => `$${point(numbers.slice(2 * row, 2 * row + 2))}$`;

/** The gradient of x_0² + x_1², twice the point. */
export const gradientAt = ([x0, x1]: Start): Start => [2 * x0, 2 * x1];

/** x_i − η·2x_i with its numbers. */
export const moveOf = (x: number, rate: number): string => `${tex(x)}-${step(tex(rate))}\\cdot${slope(operand(2 * x))}`;

export const heightAt = ([x0 = Number.NaN, x1 = Number.NaN]: readonly number[]): number => evaluateQuadratic([1, 0, 1], [x0, x1]);
