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

function operationRows(locale: Locale): string {
  return operations
    .map(({ id, method, path, who, summary, query, body, answers, errors }) => {
      const names = Object.keys(query?.shape ?? {});
      const call = `${path}${names.length > 0 ? `?${names.map((name) => `${name}=`).join('&')}` : ''}`;
      const answered = Object.entries(answers).map(([status, name]) => `${status}${name ? ` ${name}` : ''}`);
      return `<tr id="${text(id)}"><th scope="row"><code>${method.toUpperCase()} ${text(call)}</code>${
        body ? `<br><code>${text(body)}</code>` : ''
      }</th><td>${text(who[locale])}</td><td>${text(summary[locale])}</td><td>${text([...answered, ...errors].join(', '))}</td></tr>`;
    })
    .join('\n');
}

function problemRows(locale: Locale): string {
  return (Object.keys(problemStatus) as ProblemCode[])
    .map((code) => {
      const { title, detail } = messagesOf(locale).problem[code];
      return `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${problemStatus[code]}</td><td>${text(title)}${locale === 'ja' ? '：' : ': '}${text(detail)}</td></tr>`;
    })
    .join('\n');
}

// The tokens of app/styles/tokens.css, as far as a page without a build can have them.
const style = `:root{color-scheme:light dark;--surface:#f7f8f5;--well:#ecefea;--ink:#182228;--muted:#525e65;--line:#cfd4d0;--edge:#778286;--accent:#c8340e;
--gothic:"IBM Plex Sans","Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans JP","Noto Sans CJK JP","Yu Gothic Medium",Meiryo,sans-serif;
--mincho:"Source Serif 4",Georgia,"Hiragino Mincho ProN","Yu Mincho","Noto Serif JP","Noto Serif CJK JP",serif}
@media(prefers-color-scheme:dark){:root{--surface:#10191c;--well:#1b2529;--ink:#e5e7e2;--muted:#9eabab;--line:#313b3f;--edge:#768386;--accent:#f67045}}
body{margin:0;background:var(--surface);color:var(--ink);font:400 .9375rem/1.7 var(--gothic);font-synthesis:none;text-autospace:normal;line-break:strict}
header,main{max-width:86rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
header{border-bottom:1px solid var(--line);max-width:none}
header a{display:inline-block;font:600 1.25rem/3.5rem var(--mincho);text-decoration:none}
header small{margin-left:.5em;font-size:1rem;font-weight:400;color:var(--muted)}
main{padding-block:2.25rem 6rem}
h1,h2{font-family:var(--mincho);font-weight:600;line-height:1.35;margin:0;word-break:auto-phrase}
h1{font-size:1.75rem}h2{font-size:1.25rem;margin-top:2.75rem}p{margin:.9rem 0 0}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--edge);text-decoration-thickness:1px;text-underline-offset:.22em}
a:hover{text-decoration-color:var(--accent);text-decoration-thickness:2px}
:focus-visible{outline:2.5px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin-top:.75rem}
th,td{border-bottom:1px solid var(--line);padding:.6rem 1.5rem .6rem 0;text-align:start;vertical-align:top;font-weight:400;overflow-wrap:anywhere}
thead th{border-top:1px solid var(--ink);border-bottom-color:var(--edge);padding-block:.4rem;font-size:.8125rem;color:var(--muted)}
th:first-child{width:36%}.problems th:first-child{width:24%}.problems th:nth-child(2){width:5rem}
code{font:.875rem/1.7 ui-monospace,SFMono-Regular,"Cascadia Mono",Consolas,"Noto Sans Mono CJK JP",monospace}
tr:target{background:var(--well)}tr{scroll-margin-top:1rem}
@media(max-width:719px){table,tbody,tr,th,td{display:block;width:auto!important}thead{display:none}table{border-top:1px solid var(--ink)}
tr{border-bottom:1px solid var(--line);padding:.7rem 0}th,td{border:0;padding:0 0 .2rem}td{color:var(--muted);font-size:.875rem}}`;

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
<header><a href="/${locale}">勾配<small>Kobai</small></a></header>
<main>
<h1>${text(title)}</h1>
<p>${text(lead)} <a href="/api/v1/openapi.json">openapi.json</a> · <a href="/api/docs?locale=${other}" hreflang="${other}" lang="${other}">${
    other === 'ja' ? '日本語' : 'English'
  }</a></p>
<h2>${text(calls)}</h2>
<table>
${head(columns)}
<tbody>
${operationRows(locale)}
</tbody>
</table>
<h2>${text(problems)}</h2>
<table class="problems">
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
