import { expect, test } from 'vitest';
import { typedParts } from './typed-parts';

test.each([
  ['０．０９７５', [{ text: '０．０９７５' }]],
  ['', [{ text: '' }]],
  [['6', '8'], [{ text: '6, 8' }]],
  [
    [
      ['6', '8'],
      ['0', '4'],
    ],
    [{ text: '6, 8' }, { text: '0, 4' }],
  ],
  [{ latex: '2x_{0}' }, [{ text: '2x_{0}' }]],
  [
    ['2x_0', { latex: '2x_{1}' }],
    [{ text: '2x_0' }, { text: '2x_{1}' }],
  ],
  [
    { eta: '0.1', y: ['0.1', '0.9'] },
    [
      { name: 'eta', text: '0.1' },
      { name: 'y', text: '0.1, 0.9' },
    ],
  ],
  [[], [{ text: '' }]],
  [null, [{ text: 'null' }]],
])('%j is shown as typed', (answer, parts) => {
  expect(typedParts(answer)).toEqual(parts.map((part, place) => ({ place, ...part })));
});

test('a choice shows the texts of its options', () => {
  expect(typedParts(['c', 'x'], new Map([['c', '<p>無限大</p>']]))).toEqual([
    { place: 0, text: 'c', html: '<p>無限大</p>' },
    { place: 1, text: 'x', html: undefined },
  ]);
});
