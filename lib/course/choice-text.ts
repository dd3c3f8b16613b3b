import type { Bilingual } from '@/lib/i18n/locale';
import type { ChoiceOption } from './exercise-definition';

/**
 * The options with their reasons, ○ before the right ones, for a worked solution: the order shown does not matter to it.
 * The reason begins a line; `rehypeMarkedOptions` finds its parts by that.
 */
export function optionsExplained(options: readonly ChoiceOption[], right: readonly string[]): Bilingual {
  const mark = (id: string) => (right.includes(id) ? '○' : '×');
  const list = (entries: readonly string[]) => `\n\n${entries.join('\n')}\n\n`;
  return {
    ja: list(options.map(({ id, text, why }) => `- ${mark(id)} **${text.ja}**\\\n  ${why.ja}`)),
    en: list(options.map(({ id, text, why }) => `- ${mark(id)} **${text.en}**\\\n  ${why.en}`)),
  };
}
