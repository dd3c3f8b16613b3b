import { createHash } from 'node:crypto';
import { operations } from '@/lib/http/operations';
import { type ProblemCode, problemStatus } from '@/lib/http/problem';
import type { Locale } from '@/lib/i18n/locale';
import { messagesOf } from '@/lib/i18n/messages';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value: string): string => value.replace(/[&<>"]/g, (character) => entities[character] ?? '');

const words = {
  ja: {
    title: 'APIリファレンス',
    lead: 'ページもほかのプログラムも、同じAPIを使います。機械可読の定義は',
    operations: '呼び出し',
    problems: '問題文書（RFC 9457）',
    columns: ['呼び出し', '使える人', '内容', '返答'],
    problemColumns: ['コード', '状態', '意味'],
  },
  en: {
    title: 'API reference',
    lead: 'The pages and any other program use the same API. The machine-readable definition is',
    operations: 'Calls',
    problems: 'Problem documents (RFC 9457)',
    columns: ['call', 'who', 'what', 'answers'],
    problemColumns: ['code', 'status', 'meaning'],
  },
} as const;

const head = (columns: readonly string[]): string =>
  `<thead><tr>${columns.map((column) => `<th scope="col">${text(column)}</th>`).join('')}</tr></thead>`;

function operationRows(): string {
  return operations
    .map(({ id, method, path, who, summary, query, body, answers, errors }) => {
      const names = Object.keys(query?.shape ?? {});
      const call = `${path}${names.length > 0 ? `?${names.map((name) => `${name}=`).join('&')}` : ''}`;
      const answered = Object.entries(answers).map(([status, name]) => `${status}${name ? ` ${name}` : ''}`);
      return `<tr id="${text(id)}"><th scope="row"><code>${method.toUpperCase()} ${text(call)}</code>${
        body ? `<br><code>${text(body)}</code>` : ''
      }</th><td>${text(who)}</td><td>${text(summary)}</td><td>${text([...answered, ...errors].join(', '))}</td></tr>`;
    })
    .join('\n');
}

function problemRows(locale: Locale): string {
  return (Object.keys(problemStatus) as ProblemCode[])
    .map((code) => {
      const { title, detail } = messagesOf(locale).problem[code];
      return `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${problemStatus[code]}</td><td>${text(title)}: ${text(detail)}</td></tr>`;
    })
    .join('\n');
}

const style = `:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid color-mix(in srgb,currentColor 25%,transparent);padding:.5rem;text-align:start;vertical-align:top}
code{font-size:.9em;overflow-wrap:anywhere}:target{background:color-mix(in srgb,Highlight 20%,transparent)}`;

/** The policy of the page: its one style sheet by its hash, and nothing else. */
export const docsPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The API as a page to read, without a script. */
export function docsPage(locale: Locale): string {
  const { title, lead, operations: calls, problems, columns, problemColumns } = words[locale];
  const other = locale === 'ja' ? 'en' : 'ja';
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="/icon.svg"><title>${text(title)}</title><style>${style}</style></head>
<body>
<main>
<h1>${text(title)}</h1>
<p>${text(lead)} <a href="/api/v1/openapi.json">openapi.json</a> · <a href="/api/docs?locale=${other}" hreflang="${other}" lang="${other}">${
    other === 'ja' ? '日本語' : 'English'
  }</a></p>
<h2>${text(calls)}</h2>
<table>
${head(columns)}
<tbody lang="en">
${operationRows()}
</tbody>
</table>
<h2>${text(problems)}</h2>
<table>
${head(problemColumns)}
<tbody>
${problemRows(locale)}
</tbody>
</table>
</main>
</body>
</html>
`;
}
