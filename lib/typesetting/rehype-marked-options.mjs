// A worked solution lists a choice's options as `- ○ **option**\` and, on the next line, the reason: its parts get names
// that the style sheet knows. Markdown has no classes, and raw HTML in a text is dropped.
import { visitParents } from 'unist-util-visit-parents';

const marks = { '○': 'mark-yes', '×': 'mark-no' };

const span = (className, children) => ({ type: 'element', tagName: 'span', properties: { className: [className] }, children });
const isElement = (node, tagName) => node?.type === 'element' && node.tagName === tagName;

export default function rehypeMarkedOptions() {
  return (tree) => {
    visitParents(tree, { tagName: 'li' }, (item) => {
      const [mark, option] = item.children;
      const name = mark?.type === 'text' ? marks[mark.value.trim()] : undefined;
      const end = item.children.findIndex((node) => isElement(node, 'br'));
      if (name === undefined || !isElement(option, 'strong') || end < 0) return;
      const reason = item.children.slice(end + 1);
      if (reason[0]?.type === 'text') reason[0].value = reason[0].value.trimStart();
      const sign = span(name, [{ type: 'text', value: mark.value.trim() }]);
      item.children = [sign, { type: 'text', value: ' ' }, ...item.children.slice(1, end), span('why', reason)];
    });
  };
}
