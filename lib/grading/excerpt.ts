/** What may be quoted of a learner's text in a message: no controls, no direction marks, no lone surrogates, 24 characters. */
export const excerpt = (text: string): string => {
  const seen = Array.from(text.slice(0, 120).replace(/\p{C}/gu, '').trim());
  return seen.length > 24 ? `${seen.slice(0, 23).join('')}…` : seen.join('');
};
