import type { ContractKind } from './course-contract';

/** What the public API says of an instance's answer. */
export interface AnswerFormat {
  readonly kind: ContractKind;
  readonly shape?: readonly number[];
  readonly options?: readonly { readonly id: string }[];
  readonly parameters?: readonly { readonly name: string; readonly length?: number }[];
}

const upTo = (length = 0) => Array.from({ length }, (_, i) => String(i));
const cells = (places: readonly string[]) => places.map((place) => `[data-cell="${place}"]`);

/** The fields by which another program finds where to answer, as selectors inside the exercise's region. */
export function fieldsOf({ kind, shape = [], options = [], parameters = [] }: AnswerFormat): string[] {
  switch (kind) {
    case 'number':
    case 'formula':
      return ['input[type="text"]'];
    case 'vector':
    case 'formulas':
      return cells(upTo(shape[0]));
    case 'matrix':
    case 'table':
      return cells(upTo(shape[0]).flatMap((row) => upTo(shape[1]).map((column) => `${row},${column}`)));
    case 'choice':
      return options.map(({ id }) => `input[value="${id}"]`);
    case 'parameters':
      return parameters.flatMap(({ name, length }) =>
        length === undefined
          ? [`input[data-parameter="${name}"]`]
          : cells(upTo(length)).map((cell) => `[data-parameter="${name}"] ${cell}`),
      );
  }
}
