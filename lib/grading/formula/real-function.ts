import type { FunctionName } from './tree';

/** A function of one real argument with the size of its derivative, which carries an error through it. */
interface RealFunction {
  readonly value: (x: number) => number;
  readonly slope: (x: number) => number;
}

const functions: Readonly<Record<Exclude<FunctionName, 'max' | 'min'>, RealFunction>> = {
  sin: { value: Math.sin, slope: Math.cos },
  cos: { value: Math.cos, slope: Math.sin },
  tan: { value: Math.tan, slope: (x) => 1 + Math.tan(x) ** 2 },
  cot: { value: (x) => 1 / Math.tan(x), slope: (x) => 1 + 1 / Math.tan(x) ** 2 },
  sec: { value: (x) => 1 / Math.cos(x), slope: (x) => Math.tan(x) / Math.cos(x) },
  csc: { value: (x) => 1 / Math.sin(x), slope: (x) => 1 / Math.tan(x) / Math.sin(x) },
  sinh: { value: Math.sinh, slope: Math.cosh },
  cosh: { value: Math.cosh, slope: Math.sinh },
  tanh: { value: Math.tanh, slope: (x) => 1 - Math.tanh(x) ** 2 },
  asin: { value: Math.asin, slope: (x) => 1 / Math.sqrt(1 - x * x) },
  acos: { value: Math.acos, slope: (x) => 1 / Math.sqrt(1 - x * x) },
  atan: { value: Math.atan, slope: (x) => 1 / (1 + x * x) },
  exp: { value: Math.exp, slope: Math.exp },
  log: { value: (x) => (x > 0 ? Math.log(x) : Number.NaN), slope: (x) => 1 / x },
  sqrt: { value: Math.sqrt, slope: (x) => 0.5 / Math.sqrt(x) },
  abs: { value: Math.abs, slope: () => 1 },
  sign: { value: Math.sign, slope: () => 0 },
  floor: { value: Math.floor, slope: () => 0 },
  ceil: { value: Math.ceil, slope: () => 0 },
};

const jumping: ReadonlySet<FunctionName> = new Set<FunctionName>(['floor', 'ceil', 'sign']);
const periodic: ReadonlySet<FunctionName> = new Set<FunctionName>(['sin', 'cos', 'tan', 'cot', 'sec', 'csc']);

export const realFunction = (name: Exclude<FunctionName, 'max' | 'min'>): RealFunction => functions[name];

/** Is the argument too uncertain for the value to mean anything: at a jump, or over a part of a period? */
export function isTooUncertain(name: FunctionName, x: number, error: number): boolean {
  if (periodic.has(name)) return error > 1e-3;
  return jumping.has(name) && error > 0 && Math.abs(x - (name === 'sign' ? 0 : Math.round(x))) <= 2 * error;
}
