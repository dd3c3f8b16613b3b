import { ChoiceRow } from './choice-row';

/** Which of the learner's graded answers is drawn beside the figure's own state; nothing where none was graded. */
export function AnswerChoice<T extends string>({
  answers,
  chosen,
  words,
  onChoose,
}: {
  answers: readonly { readonly id: T; readonly name: string }[];
  chosen: T | undefined;
  words: { readonly answers: string; readonly none: string };
  onChoose: (id: T | undefined) => void;
}) {
  if (answers.length === 0) return null;
  return (
    <ChoiceRow<T | 'none'>
      label={words.answers}
      choices={[{ id: 'none', name: words.none }, ...answers]}
      chosen={chosen ?? 'none'}
      onChoose={(id) => onChoose(id === 'none' ? undefined : id)}
    />
  );
}
