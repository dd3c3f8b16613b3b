const signs: Readonly<Record<string, string>> = {
  eta: 'η',
  delta: 'δ',
  theta: 'θ',
  partial: '∂',
  nabla: '∇',
  sum: 'Σ',
  cdot: '·',
  times: '×',
  leftarrow: '←',
  to: '→',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  approx: '≈',
  ldots: '…',
  dots: '…',
  log: 'log',
  exp: 'exp',
  cos: 'cos',
  lVert: '‖',
  rVert: '‖',
  sqrt: '√',
};

/** A sum above or below a bar needs brackets in a line. */
const part = (tex: string): string => (/[+-]/.test(tex) ? `(${tex})` : tex);

/** TeX as a line that can be read and searched without typesetting: `\frac{1}{2}\Y{y_k}` becomes 1/2 y_k. */
export function plainMath(tex: string): string {
  let line = tex;
  const fraction = /\\[dt]?frac\{((?:[^{}]|\{[^{}]*\})*)\}\{((?:[^{}]|\{[^{}]*\})*)\}/g;
  while (fraction.test(line)) line = line.replace(fraction, (_, over: string, under: string) => `${part(over)}/${part(under)} `);
  return line
    .replace(/\\text\{([^{}]*)\}/g, '$1')
    .replace(/\\([A-Za-z]+)/g, (_, name: string) => signs[name] ?? ' ')
    .replace(/\\\\|\\[,;: ]|[{}&]/g, ' ')
    .replace(/-/g, '−')
    .replace(/\s+/g, ' ')
    .replace(/\s*([_^(),+−=←∂])\s*/g, '$1')
    .replace(/[=←]/g, ' $& ')
    .trim();
}

/** Markdown with `$…$` as one line of plain text; tables and display equations are left out. */
export const plainMarkdown = (markdown: string): string =>
  markdown
    .replace(/\$\$[\s\S]*?\$\$/g, ' ')
    .replace(/^\|.*$/gm, ' ')
    .replace(/\$([^$]+)\$/g, (_, tex: string) => plainMath(tex))
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
