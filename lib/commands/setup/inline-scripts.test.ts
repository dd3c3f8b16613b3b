import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hashInlineScripts } from './inline-scripts.mjs';

test('each prerendered page is listed with the hashes of its inline scripts, and of no other', () => {
  const build = mkdtempSync(path.join(os.tmpdir(), 'kobai-inline-'));
  mkdirSync(path.join(build, 'server/app/ja/lessons'), { recursive: true });
  const page = '<script src="/a.js" async=""></script><script>alert(1)</script><script id="x">alert(1)</script><p>text</p>';
  writeFileSync(path.join(build, 'server/app/ja.html'), page);
  writeFileSync(path.join(build, 'server/app/ja/lessons/loss-functions.html'), '<p>no script</p>');
  writeFileSync(path.join(build, 'server/app/ja.rsc'), '<script>not a page</script>');
  hashInlineScripts(build);
  expect(JSON.parse(readFileSync(path.join(build, 'server/inline-scripts.json'), 'utf8'))).toEqual({
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    '/ja': ["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"],
    '/ja/lessons/loss-functions': [],
  });
  rmSync(build, { recursive: true });
});
