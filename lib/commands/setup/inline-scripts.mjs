import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const source = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * After a build: writes the hash of every inline script of every prerendered page, by the page's path, to
 * server/inline-scripts.json in the build folder. The Content-Security-Policy of a page names these and no others.
 */
export function hashInlineScripts(buildFolder) {
  const pagesFolder = path.join(buildFolder, 'server/app');
  const pages = {};
  for (const file of fs.readdirSync(pagesFolder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = fs.readFileSync(path.join(pagesFolder, file), 'utf8');
    const page = `/${file.slice(0, -'.html'.length).split(path.sep).join('/')}`;
    pages[page] = [...new Set([...html.matchAll(inlineScript)].map(([, script]) => source(script)))];
  }
  fs.writeFileSync(path.join(buildFolder, 'server/inline-scripts.json'), JSON.stringify(pages));
}
