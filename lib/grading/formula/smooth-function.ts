import type { Stream } from './stream';

const waves = 4;
const unitRoundoff = 2 ** -53;

interface Wave {
  readonly amplitude: number;
  readonly frequencies: readonly number[];
  readonly phase: number;
}

/** A value and a bound on its error. */
export interface Bounded {
  readonly value: number;
  readonly error: number;
}

/** What an unknown f is at the sample points: a sum of sines and a parabola with random coefficients, smooth everywhere. */
export class SmoothFunction {
  private readonly waves: readonly Wave[];
  private readonly slopes: readonly number[];
  private readonly curvatures: readonly number[];
  private readonly constant: number;

  constructor(arity: number, stream: Stream) {
    const each = <T>(draw: () => T) => Array.from({ length: arity }, draw);
    const frequency = () => (0.3 + stream.unit()) * (stream.unit() < 0.5 ? -1 : 1);
    this.waves = Array.from({ length: waves }, () => ({
      amplitude: 0.5 + stream.unit(),
      frequencies: each(frequency),
      phase: 2 * Math.PI * stream.unit(),
    }));
    this.slopes = each(() => stream.unit() - 0.5);
    this.curvatures = each(() => 0.1 * stream.unit());
    this.constant = stream.unit();
  }

  /** Its derivative of `order` (of one argument where it is not 0) at `given`. */
  at(given: readonly Bounded[], order: number): Bounded {
    let value = order === 0 ? this.constant : 0;
    let error = 0;
    for (const { amplitude, frequencies, phase } of this.waves) {
      let angle = phase;
      let angleError = 0;
      given.forEach((argument, i) => {
        angle += (frequencies[i] ?? 0) * argument.value;
        angleError += Math.abs(frequencies[i] ?? 0) * argument.error;
      });
      const scale = amplitude * (frequencies[0] ?? 0) ** order;
      value += scale * Math.sin(angle + (order * Math.PI) / 2);
      error += Math.abs(scale) * (angleError + 4 * (Math.abs(angle) + 4) * unitRoundoff);
    }
    given.forEach((argument, i) => {
      const slope = this.slopes[i] ?? 0;
      const curvature = this.curvatures[i] ?? 0;
      const { value: x } = argument;
      value += [slope * x + curvature * x * x, slope + 2 * curvature * x, 2 * curvature][order] ?? 0;
      error += (Math.abs(slope) + 2 * Math.abs(curvature * x)) * argument.error + 4 * Math.abs(x * x) * unitRoundoff;
    });
    return { value, error: error + 8 * Math.abs(value) * unitRoundoff };
  }
}
