import type { AnswerFormat, AnswerKey, FormulaKey } from '@/lib/grading/answer-kinds';
import type { Givens } from './exercise';
import type { Cells, ExerciseDefinition } from './exercise-definition';

/** The tolerance of course.md where an exercise names no other. */
export const usualTolerance = 1e-3;

const rowMajor = (cells: Cells): readonly number[] => [cells].flat(2);

function shapeOf(cells: Cells): readonly number[] {
  if (typeof cells === 'number') return [];
  const [first] = cells;
  return typeof first === 'object' ? [cells.length, first.length] : [cells.length];
}

/** The answer key of one instance: the reference and where each mistake leads, computed from its givens. */
export function buildKey<G extends Givens>(definition: ExerciseDefinition<G>, givens: G): AnswerKey {
  switch (definition.kind) {
    case 'number':
    case 'vector':
    case 'matrix': {
      const { reference, ...rest } = definition.key(givens);
      const mistakes = definition.mistakes.map(({ code, values }) => ({ code, values: values(givens).map(rowMajor) }));
      const shape = shapeOf(reference);
      return { kind: definition.kind, tolerance: usualTolerance, ...rest, shape, reference: rowMajor(reference), mistakes };
    }
    case 'formula':
    case 'formulas': {
      const mistakes = definition.mistakes.map(({ code, formulas }) => ({ code, formulas: formulas(givens) }));
      return { kind: definition.kind, ...definition.key(givens), mistakes };
    }
    case 'parameters':
      return { kind: 'parameters', ...definition.key(givens) };
    case 'table':
      return { kind: 'table', ...definition.key(givens) };
    case 'choice': {
      const { right, several = false } = definition.key(givens);
      return { kind: 'choice', options: definition.options.map(({ id }) => id), right, several };
    }
  }
}

/** An alias that is a name like any other, as `y_c`; `∂f/∂x_0` is a spelling of one. */
const plainName = /^[A-Za-z]\w*$/;

function readingOf({ names, aliases, leftSides }: FormulaKey): Pick<AnswerFormat, 'names' | 'aliases' | 'leftSides'> {
  const also = Object.entries(aliases ?? {}).flatMap(([alias, name]) => {
    const kind = names[name];
    return plainName.test(alias) && kind !== undefined ? [[alias, kind] as const] : [];
  });
  return { names: { ...names, ...Object.fromEntries(also) }, ...(aliases && { aliases }), ...(leftSides && { leftSides }) };
}

/** What may be known of a key without giving it away. A choice's options are words: the public view adds them. */
export function formatOf(key: AnswerKey): AnswerFormat {
  switch (key.kind) {
    case 'number':
    case 'vector':
    case 'matrix': {
      const shape = key.kind === 'number' ? {} : { shape: key.shape };
      return { kind: key.kind, ...shape, ...(key.tolerance === 0 && { integer: true }) };
    }
    case 'table':
      return { kind: 'table', shape: key.shape };
    case 'formula':
      return { kind: 'formula', ...readingOf(key) };
    case 'formulas':
      return { kind: 'formulas', ...readingOf(key), shape: [key.reference.length] };
    case 'parameters': {
      const parameters = key.parameters.map(({ name, length, integer }) => ({
        name,
        ...(length !== undefined && { length }),
        ...(integer !== undefined && { integer }),
      }));
      return { kind: 'parameters', parameters };
    }
    case 'choice':
      return { kind: 'choice', several: key.several };
  }
}
