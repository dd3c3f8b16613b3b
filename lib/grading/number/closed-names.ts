/** How tightly the outermost operation of a reading holds, for the brackets of its LaTeX. */
export const holds = { sum: 0, product: 1, power: 2, atom: 3 } as const;

/** A part of a closed expression: its value, and its LaTeX. */
export interface Reading {
  readonly value: number;
  readonly latex: string;
  readonly holds: number;
  /** Ends in a function whose argument has no brackets, so that what follows could belong to it: `ln 2/3`. */
  readonly open?: boolean;
}

export const constants: ReadonlyMap<string, Reading> = new Map([
  ['e', { value: Math.E, latex: 'e', holds: holds.atom }],
  ['pi', { value: Math.PI, latex: '\\pi', holds: holds.atom }],
  ['π', { value: Math.PI, latex: '\\pi', holds: holds.atom }],
]);

interface NamedFunction {
  readonly of: (x: number) => number;
  readonly latex: (argument: Reading) => string;
  readonly holds: number;
}

const called = (of: NamedFunction['of'], command: string): NamedFunction => ({
  of,
  holds: holds.atom,
  latex: (argument) => {
    const isPlain = argument.holds === holds.atom && !argument.latex.startsWith('\\');
    return isPlain ? `${command} ${argument.latex}` : `${command}\\left(${argument.latex}\\right)`;
  },
});

/** `log` is the natural logarithm (course.md, conventions). */
export const functions: ReadonlyMap<string, NamedFunction> = new Map([
  ['ln', called(Math.log, '\\ln')],
  ['log', called(Math.log, '\\ln')],
  ['log10', called(Math.log10, '\\log_{10}')],
  ['log2', called(Math.log2, '\\log_{2}')],
  ['exp', { of: Math.exp, holds: holds.power, latex: ({ latex }) => `e^{${latex}}` }],
  ['sqrt', { of: Math.sqrt, holds: holds.atom, latex: ({ latex }) => `\\sqrt{${latex}}` }],
]);

/** What a calculator or a program writes where there is no number. */
export const notFiniteNames: ReadonlySet<string> = new Set(['nan', 'inf', 'infinity', 'infty', '無限大', '無限']);
