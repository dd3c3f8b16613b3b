import type { Formula } from './tree';

/** The tree as plain text, every part in brackets, so that no reader needs a rule of precedence. */
export function printText(node: Formula): string {
  switch (node.kind) {
    case 'number':
      return node.digits;
    case 'constant':
    case 'variable':
      return node.name;
    case 'entry':
      return `${node.name}_{${node.indices.map(printText).join(',')}}`;
    case 'negative':
      return `(-${printText(node.of)})`;
    case 'sum':
      return `(${node.terms.map(printText).join('+')})`;
    case 'product':
      return `(${printText(node.left)}*${printText(node.right)})`;
    case 'quotient':
      return `(${printText(node.over)}/${printText(node.under)})`;
    case 'power':
      return `(${printText(node.base)}^${printText(node.exponent)})`;
    case 'function':
      return `${node.name}(${node.arguments.map(printText).join(',')})`;
    case 'unknown':
      return `${node.name}${"'".repeat(node.order)}(${node.arguments.map(printText).join(',')})`;
    case 'partial':
      return `(∂${node.of}/∂${node.by})`;
    case 'series': {
      const { index, bounds, body } = node;
      return `(sum_{${index}${bounds ? `=${printText(bounds.from)}` : ''}}${bounds ? `^{${printText(bounds.to)}}` : ''} ${printText(body)})`;
    }
    case 'list':
      return `[${node.items.map(printText).join(', ')}]`;
    case 'either':
      return printText(node.product);
  }
}
