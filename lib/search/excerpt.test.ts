import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, piecesOf } from './excerpt';

const marked = (text: string, query: string) =>
  piecesOf(text, query)
    .map(({ text: piece, match }) => (match ? `[${piece}]` : piece))
    .join('');

test.each([
  ['交差エントロピー誤差', 'えんとろぴー', '交差[エントロピー]誤差'],
  ['Ｅ＝½', 'e', '[Ｅ]＝½'],
  ['The learning rate, learned', 'learn', 'The [learn]ing rate, [learn]ed'],
  ['relearn', 'learn', 'relearn'],
  ['勾配と勾配', '勾配', '[勾配]と[勾配]'],
  ['勾配', '傾き', '勾配'],
])('%s searched for %s is marked %s', (text, query, shown) => {
  expect(marked(text, query)).toBe(shown);
});

test('an excerpt shows the place that was found', () => {
  const text = `${'前置きです。'.repeat(40)}学習率を決めます。${'後です。'.repeat(40)}`;
  const shown = excerptOf(text, '学習率', 60);
  expect(shown.some(({ text: piece, match }) => match && piece === '学習率')).toBe(true);
  expect(shown.map((piece) => piece.text).join('').length).toBeLessThanOrEqual(62);
});

test('the pieces are the text, whatever was searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (text, query) => {
      expect(
        piecesOf(text, query)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
