import { expect, test } from 'vitest';
import { formulaReport, hostileReport } from './report';
import { tableOf, threeDigits } from './table';

test('a table is Markdown, first column left, the others right', () => {
  expect(
    tableOf(
      ['softmax', 'µs'],
      [
        ['kobai', '0.2'],
        ['a longer name', '12'],
      ],
    ),
  ).toBe(['| softmax       |  µs |', '| ------------- | --: |', '| kobai         | 0.2 |', '| a longer name |  12 |'].join('\n'));
});

test.each([
  [0.21449, '0.214'],
  [999.94, '1000'],
  [12345.6, '12346'],
])('%d is written %s', (value, text) => {
  expect(threeDigits(value)).toBe(text);
});

const ours = { name: 'kobai', perSecond: 9000, median: 50, p99: 400, falseAccepts: 0, falseRejects: 0 };
const peer = { name: 'peer', perSecond: 100, median: 300, p99: 90_000, falseAccepts: 3, falseRejects: 40 };

test('every goal of the formulas is held, or says that it was missed', () => {
  expect(formulaReport([ours, peer], 300)).not.toContain('MISSED');
  expect(formulaReport([{ ...ours, falseAccepts: 1 }, peer], 300)).toContain('MISSED 1 false accepts');
  expect(formulaReport([{ ...ours, falseRejects: 4 }, peer], 300)).toContain('MISSED 4 false rejects');
  expect(formulaReport([{ ...ours, p99: 10_000 }, peer], 300)).toMatch(/MISSED p99 10\.0 ms.*MISSED p99 9\.00 times/s);
});

test('a hostile answer that threw is shown', () => {
  const result = { answers: 10, thrown: ['\0('], slowest: 1, slowestText: '9^9' };
  expect(hostileReport(result)).toContain('threw: "\\u0000("');
  expect(hostileReport({ ...result, thrown: [] })).toMatch(/^held/);
});
