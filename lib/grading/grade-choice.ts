import type { ChoiceKey, Grade } from './answer-kinds';
import { excerpt } from './excerpt';
import type { Feedback, Grading } from './verdict';

const invalid = (feedback: Feedback): Grading => ({ verdict: 'invalid', score: 0, feedback: [feedback] });

/**
 * Grades a choice: the exact set is right; where several may be chosen the score is
 * max(0, (right chosen − wrong chosen) / number right).
 */
export const gradeChoice: Grade<ChoiceKey> = ({ options, right, several }, answer): Grading => {
  const choice = several ? 'several' : 'one';
  if (!Array.isArray(answer)) return invalid({ code: 'wrong-shape' });
  if (answer.length === 0) return invalid({ code: 'empty', values: { choice } });
  const chosen = new Set<string>();
  for (const id of answer as readonly unknown[]) {
    if (typeof id !== 'string') return invalid({ code: 'wrong-shape' });
    if (!options.includes(id)) return invalid({ code: 'unknown-name', at: excerpt(id), values: { option: excerpt(id) } });
    chosen.add(id);
  }
  if (!several && chosen.size > 1) return invalid({ code: 'wrong-shape', values: { choice } });

  const read = options
    .filter((id) => chosen.has(id))
    .map((id) => `\\mathrm{${id}}`)
    .join(',\\ ');
  const rightChosen = right.filter((id) => chosen.has(id)).length;
  const wrongChosen = chosen.size - rightChosen;
  if (right.length > 0 && rightChosen === right.length && wrongChosen === 0)
    return { verdict: 'correct', score: 1, feedback: [], read };

  const score = several && right.length > 0 ? Math.max(0, (rightChosen - wrongChosen) / right.length) : 0;
  const feedback = [{ code: 'wrong', values: { choice } }];
  return { verdict: score > 0 ? 'partly' : 'incorrect', score, feedback, read };
};
