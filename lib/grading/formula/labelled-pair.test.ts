import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decidePair, type LabelledPair } from './labelled-pair';

const load = (name: string): LabelledPair[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledPair);

describe.each(['formula-pairs.jsonl', 'course-pairs.jsonl'])('%s', (file) => {
  test.each(load(file).map((pair) => [pair.id, pair.input, pair.key, pair] as const))(
    '%s: %s for %s',
    (_id, _input, _key, pair) => {
      expect(decidePair(pair)).toBe(pair.expect);
    },
  );
});
