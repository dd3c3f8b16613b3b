import type { SubmittedAnswer, SubmittedByKind } from '@/lib/grading/answer-kinds';
import type { FieldProps } from './field-props';
import { ChoiceField } from './fields/choice-field';
import { FormulaField, FormulasField } from './fields/formula-field';
import { MatrixField } from './fields/matrix-field';
import { NumberField } from './fields/number-field';
import { ParametersField } from './fields/parameters-field';
import { TableField } from './fields/table-field';
import { VectorField } from './fields/vector-field';

type Shared = Omit<FieldProps<'number'>, 'value' | 'onChange'>;

/** The field of an exercise's kind. `answer` has the form that `format` asks for (`answer-shape.ts` sees to it). */
export function AnswerField({
  answer,
  onChange,
  ...shared
}: Shared & { answer: SubmittedAnswer; onChange: (answer: SubmittedAnswer) => void }) {
  switch (shared.format.kind) {
    case 'number':
      return <NumberField {...shared} value={answer as SubmittedByKind['number']} onChange={onChange} />;
    case 'vector':
      return <VectorField {...shared} value={answer as SubmittedByKind['vector']} onChange={onChange} />;
    case 'matrix':
      return <MatrixField {...shared} value={answer as SubmittedByKind['matrix']} onChange={onChange} />;
    case 'table':
      return <TableField {...shared} value={answer as SubmittedByKind['table']} onChange={onChange} />;
    case 'formula':
      return <FormulaField {...shared} value={answer as SubmittedByKind['formula']} onChange={onChange} />;
    case 'formulas':
      return <FormulasField {...shared} value={answer as SubmittedByKind['formulas']} onChange={onChange} />;
    case 'parameters':
      return <ParametersField {...shared} value={answer as SubmittedByKind['parameters']} onChange={onChange} />;
    case 'choice':
      return <ChoiceField {...shared} value={answer as SubmittedByKind['choice']} onChange={onChange} />;
  }
}
