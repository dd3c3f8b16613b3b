import type { ChoiceKey } from '@/lib/grading/answer-kinds';
import type { Bilingual } from '@/lib/i18n/locale';
import type { ChoiceOption } from './exercise-definition';

/**
 * What speaks against an answer to a choice: the reason against the first wrong option in it, and nothing of the others;
 * else, where several are right, that some are left. Undefined for what is no such answer.
 */
export function objectionTo(
  options: readonly ChoiceOption[],
  { right, several }: ChoiceKey,
  answer: unknown,
): Bilingual | undefined {
  if (!Array.isArray(answer) || answer.length === 0) return undefined;
  const wrong = options.find(({ id }) => answer.includes(id) && !right.includes(id));
  if (wrong !== undefined) {
    const { text, why } = wrong;
    return { ja: `「${text.ja.replace(/。$/, '')}」：${why.ja}`, en: `“${text.en.replace(/\.$/, '')}”: ${why.en}` };
  }
  if (!several || right.every((id) => answer.includes(id))) return undefined;
  return {
    ja: '選んだものは、どれも当てはまります。当てはまるものは、ほかにもあります。',
    en: 'All that was chosen holds. There is more that holds.',
  };
}
