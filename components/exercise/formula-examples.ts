import type { AnswerFormat } from '@/lib/grading/answer-kinds';

/** Two formulas in the exercise's own names, which show how products, indices and powers are written: none is its answer. */
export function formulaExamples({ names = {}, aliases = {} }: AnswerFormat): { a: string; b: string } {
  const letters = Object.keys(names).filter((name) => names[name] !== 'fn' && !(name in aliases));
  const [first = 'x', second = first] = letters;
  const b = letters.includes('eta') ? '2eta' : `${second}^2`;
  const applied = Object.keys(names).find((name) => names[name] === 'fn');
  return applied === undefined ? { a: `3${first}`, b } : { a: `${applied}(${first})`, b: `${first}^2` };
}
