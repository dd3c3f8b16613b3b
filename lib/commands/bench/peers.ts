import fs from 'node:fs';
import { createRequire } from 'node:module';
import { runProgram } from '../setup/program.mjs';
import { inRoot } from '../setup/root.mjs';
import { fingerprint, isStamped, stamp } from '../setup/stamp.mjs';
import { step } from '../setup/step.mjs';

/*
 * The peers stay out of the product's lockfile: they are installed beside it, into .bench/, from a lockfile of their own.
 * Each is described here as far as it is called.
 */

export interface Mathjs {
  multiply(a: readonly number[], b: readonly (readonly number[])[]): number[];
  multiply(a: readonly number[], b: number): number[];
  subtract(a: readonly number[], b: readonly number[] | number): number[];
  divide(a: readonly number[], b: number): number[];
  map(a: readonly number[], f: (value: number) => number): number[];
  exp(a: number): number;
  sum(a: readonly number[]): number;
  max(a: readonly number[]): number;
  evaluate(text: string): unknown;
  symbolicEqual(a: unknown, b: unknown): boolean;
  parse(text: string): unknown;
}

export interface MlMatrix {
  mmul(other: MlMatrix): MlMatrix;
  get(row: number, column: number): number;
  set(row: number, column: number, value: number): MlMatrix;
  max(): number;
  sum(): number;
  sub(other: number | MlMatrix): MlMatrix;
  div(other: number): MlMatrix;
  mul(other: number): MlMatrix;
  exp(): MlMatrix;
  clone(): MlMatrix;
  to1DArray(): number[];
}

interface MlMatrixModule {
  readonly Matrix: {
    new (rows: readonly (readonly number[])[]): MlMatrix;
    rowVector(values: readonly number[]): MlMatrix;
    columnVector(values: readonly number[]): MlMatrix;
  };
}

export interface Tensor {
  matMul(other: Tensor): Tensor;
  reshape(shape: readonly number[]): Tensor;
  tile(repetitions: readonly number[]): Tensor;
  slice(begin: readonly number[], size: readonly number[]): Tensor;
  logSumExp(axis?: number): Tensor;
  softmax(): Tensor;
  sub(other: Tensor): Tensor;
  mul(other: Tensor | number): Tensor;
  dataSync(): Float32Array;
  dispose(): void;
}

export interface Tensorflow {
  setBackend(name: 'cpu'): Promise<boolean>;
  ready(): Promise<void>;
  env(): { set(flag: string, value: boolean): void };
  tidy<T>(work: () => T): T;
  tensor(values: ArrayLike<number>, shape: readonly number[]): Tensor;
}

export interface Kas {
  parse(
    text: string,
    options?: { readonly functions?: readonly string[] },
  ): { readonly parsed: boolean; readonly expr?: unknown };
  compare(a: unknown, b: unknown): { readonly equal: boolean };
}

export interface Peers {
  readonly math: Mathjs;
  readonly ml: MlMatrixModule;
  readonly tf: Tensorflow;
  readonly kas: Kas;
}

/** Installs the peers where they are missing or of other versions, and loads them. */
export async function openPeers(): Promise<Peers> {
  const folder = inRoot('.bench');
  const mark = inRoot('.bench/.installed');
  const locked = fingerprint('lib/commands/bench/peers');
  if (!isStamped(mark, locked)) {
    fs.mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) {
      fs.copyFileSync(inRoot('lib/commands/bench/peers', file), inRoot('.bench', file));
    }
    // The root's settings hold here too, first of all that nothing's install script is run.
    fs.copyFileSync(inRoot('.npmrc'), inRoot('.bench/.npmrc'));
    await step('Installing the peers into .bench', () =>
      runProgram('npm', ['ci', '--prefix', folder], { what: 'npm ci of the peers' }),
    );
    stamp(mark, locked);
  }
  const load = createRequire(inRoot('.bench/package.json'));
  const tf: Tensorflow = load('@tensorflow/tfjs');
  // Else tfjs advertises its native build on its first use, in the middle of the table.
  tf.env().set('IS_TEST', true);
  await tf.setBackend('cpu');
  await tf.ready();
  return { math: load('mathjs'), ml: load('ml-matrix'), tf, kas: load('@khanacademy/kas') };
}
