import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerJson, isSameAnswer, storableAnswer } from './storable-answer';

describe('storableAnswer', () => {
  test.each<[string, AnswerJson, AnswerJson]>([
    ['a number as typed', '０．０９７５', '０．０９７５'],
    ['NUL', 'a\0b', 'a\uFFFDb'],
    ['half a surrogate pair', '\ud83d', '\uFFFD'],
    ['a whole pair', '😀', '😀'],
    ['cells', [['1', '\0']], [['1', '\uFFFD']]],
    ['names in order', { b: '1', a: ['2'] }, { a: ['2'], b: '1' }],
  ])('%s', (_, answer, stored) => {
    expect(storableAnswer(answer)).toEqual(stored);
    expect(JSON.stringify(storableAnswer(answer))).toBe(JSON.stringify(stored));
  });

  test('a name like __proto__ is a name', () => {
    const answer = JSON.parse('{"__proto__": "1"}') as AnswerJson;
    expect(JSON.stringify(storableAnswer(answer))).toBe('{"__proto__":"1"}');
  });

  test('what is stored stays the same answer when it is stored again', () => {
    const answers = fc.letrec<{ answer: AnswerJson }>((tie) => ({
      answer: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(tie('answer'), { maxLength: 3 }),
        fc.dictionary(fc.string({ unit: 'binary' }), tie('answer'), { maxKeys: 3 }),
      ),
    })).answer;
    fc.assert(
      fc.property(answers, (answer) => {
        expect(isSameAnswer(storableAnswer(answer), answer)).toBe(true);
        expect(JSON.stringify(storableAnswer(answer))).not.toContain('\\u0000');
      }),
    );
  });
});

test('isSameAnswer tells answers apart by content and by order of cells', () => {
  expect(isSameAnswer({ eta: '0.1', steps: '3' }, { steps: '3', eta: '0.1' })).toBe(true);
  expect(isSameAnswer(['1', '2'], ['2', '1'])).toBe(false);
  expect(isSameAnswer('1', '1.0')).toBe(false);
});
