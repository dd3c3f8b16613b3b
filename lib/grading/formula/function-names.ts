import type { FunctionName } from './tree';

/** Spellings of functions of one argument. */
const oneArgument: ReadonlyMap<string, FunctionName> = new Map<string, FunctionName>([
  ['sin', 'sin'],
  ['cos', 'cos'],
  ['tan', 'tan'],
  ['cot', 'cot'],
  ['sec', 'sec'],
  ['csc', 'csc'],
  ['sinh', 'sinh'],
  ['cosh', 'cosh'],
  ['tanh', 'tanh'],
  ['asin', 'asin'],
  ['acos', 'acos'],
  ['atan', 'atan'],
  ['arcsin', 'asin'],
  ['arccos', 'acos'],
  ['arctan', 'atan'],
  ['exp', 'exp'],
  ['log', 'log'],
  ['ln', 'log'],
  ['sqrt', 'sqrt'],
  ['abs', 'abs'],
  ['sign', 'sign'],
  ['sgn', 'sign'],
  ['floor', 'floor'],
  ['ceil', 'ceil'],
]);
const manyArguments: ReadonlyMap<string, FunctionName> = new Map<string, FunctionName>([
  ['max', 'max'],
  ['min', 'min'],
]);
/** Spellings that stand for something built of the functions above. */
const derived: ReadonlySet<string> = new Set(['log2', 'log10', 'relu']);

export const functionOfOne = (spelling: string): FunctionName | undefined => oneArgument.get(spelling);
export const functionOfMany = (spelling: string): FunctionName | undefined => manyArguments.get(spelling);
export const isFunctionSpelling = (spelling: string): boolean =>
  oneArgument.has(spelling) || manyArguments.has(spelling) || derived.has(spelling);
