// What a line of Japanese must not part: a formula and its particle, a number and its counter, the last characters of a paragraph.

// Forbids a break on either side of it, and shows nothing.
const joiner = '\u2060';

const particle =
  /^(?:でし?た|です|だけ|から|まで|より|ほど|なら|では|には|とは|との|への|での|のうち|にも|ずつ|[はがをにでとのもへや倍個回乗枚桁]|分の)/;
const digitAndCounter = /\d+(?:分の\d+|[倍乗回個桁枚次])/g;
/** Whether a text is Japanese. */
export const isJapanese = (text) => /[\u3000-\u30ff\u4e00-\u9fff]/.test(text);
const tailLength = 5;

// Before punctuation no line breaks anyway.
const joined = (characters) => [...characters].join(joiner).replace(/\u2060(?=[、。）」])/g, '');

/** The particle or counter that begins a text after a formula, or ''. */
export const particleOf = (text) => particle.exec(text)?.[0] ?? '';

/** Text after a formula, its particle held to it. */
export function heldToFormula(text) {
  const found = particleOf(text);
  return found === '' ? text : joiner + joined(found) + text.slice(found.length);
}

/** Nodes on one line. */
export const tied = (children) => ({ type: 'element', tagName: 'span', properties: { className: ['tied'] }, children });

/** A text as nodes, in which no number is parted from its counter; a joiner between them would take their gap away. */
export function withTiedCounters(value) {
  const nodes = [];
  let from = 0;
  for (const match of value.matchAll(digitAndCounter)) {
    if (match.index > from) nodes.push({ type: 'text', value: value.slice(from, match.index) });
    nodes.push(tied([{ type: 'text', value: match[0] }]));
    from = match.index + match[0].length;
  }
  if (from < value.length || nodes.length === 0) nodes.push({ type: 'text', value: value.slice(from) });
  return nodes;
}

/** A word's own hyphen is no place to break. */
export const withHeldHyphens = (value) => value.replaceAll('one-hot', `one-${joiner}hot`);

/** Keeps the last characters of a Japanese paragraph together, so that none of them stands alone in its last line. */
export function tieTail(paragraph) {
  const last = paragraph.children.at(-1);
  if (last?.type !== 'text' || !isJapanese(last.value)) return;
  const text = last.value.trimEnd();
  const characters = text.replaceAll(joiner, '');
  const tail = joined(characters.slice(-tailLength));
  if (characters.length <= tailLength) {
    last.value = paragraph.children.length > 1 ? joiner + tail : tail;
    return;
  }
  // The joiners of a particle at the beginning stay.
  let from = text.length;
  for (let left = tailLength; left > 0; left--) from -= text[from - 2] === joiner ? 2 : 1;
  last.value = text.slice(0, from) + tail;
}
