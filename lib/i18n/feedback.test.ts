import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellsKey, ChoiceKey, FormulaKey, ParametersKey } from '@/lib/grading/answer-kinds';
import { gradeCells } from '@/lib/grading/grade-cells';
import { gradeChoice } from '@/lib/grading/grade-choice';
import { gradeFormula } from '@/lib/grading/grade-formula';
import { gradeParameters } from '@/lib/grading/grade-parameters';
import { feedbackLabel, feedbackSentence, isGenericCode } from './feedback';
import { invalidSentence } from './invalid';
import { invalidCodes, isInvalidCode } from './invalid-code';
import { locales } from './locale';
import { verdictWord } from './verdict';

// course.md, "Grading, exactly", and api.md.
const genericCodes =
  'sign-flipped times-two times-half times-ten times-tenth times-n divided-by-n transposed reordered not-an-integer not-precise-enough same-slip term-differs wrong'.split(
    ' ',
  );

const vector: CellsKey = { kind: 'vector', shape: [2], reference: [6, 8], tolerance: 1e-3, mistakes: [] };
const matrix: CellsKey = { ...vector, kind: 'matrix', shape: [2, 2], reference: [1, 2, 3, 4] };
const number: CellsKey = { ...vector, kind: 'number', shape: [], reference: [0.0975], terms: 10 };
const choice: ChoiceKey = { kind: 'choice', options: ['a', 'b'], right: ['a'], several: false };
const parameters: ParametersKey = {
  kind: 'parameters',
  parameters: [{ name: 'eta' }, { name: 'steps', integer: true, from: 1, to: 10_000 }],
  judge: () => ({ verdict: 'incorrect', score: 0 }),
};
const first = (grading: { feedback: readonly { code: string }[] }) => grading.feedback[0] ?? { code: 'none' };

describe('what a learner reads', () => {
  test.each([
    [gradeCells(number, 'abc', ''), '「abc」は数として読み取れません。0.25、1/4、1e-3のように書きます。'],
    [gradeCells(number, '0,0975', ''), '小数点はコンマではなくピリオドで書きます。0,0975は0.0975とします。'],
    [gradeCells(number, '1,000', ''), 'コンマは小数点にも桁の区切りにも読めます。1.000か1000と書いてください。'],
    [gradeCells(number, '1,234,567', ''), '桁を区切るコンマは入れずに、1234567と書いてください。'],
    [gradeCells(number, '(1', ''), '括弧「(」に対応する相手がありません。'],
    [gradeCells(number, '1+2)', ''), '4文字目：括弧「)」に対応する相手がありません。'],
    [gradeCells(number, '1/2(3)', ''), '4文字目：二通りに読めます。1/(2a)か(1/2)aのように、括弧で示してください。'],
    [gradeCells(number, '0.975', ''), '求める答えの10倍です。小数点が右に一つずれています。'],
    [gradeCells({ ...number, terms: 7 }, '0.6825', ''), '求める答えの7倍です。項の個数7が余分に掛かっています。'],
    [gradeCells(vector, ['6', '-8'], ''), '2番目：大きさは合っていて、符号が逆になっています。'],
    [gradeCells(vector, ['6', '1'], ''), '2番目：ここは求める答えと違います。'],
    [gradeCells(vector, ['6'], ''), '値が2個必要です（いまは1個）。'],
    [
      gradeCells(
        matrix,
        [
          ['1', '2'],
          ['3', ''],
        ],
        '',
      ),
      '2行2列：まだ何も入力されていません。',
    ],
    [gradeChoice(choice, [], ''), 'まだ何も選ばれていません。'],
    [gradeChoice(choice, ['b'], ''), 'この選択肢は当てはまりません。'],
    [gradeParameters(parameters, { steps: '6' }, ''), 'η：この値が入っていません。'],
    [gradeParameters(parameters, { eta: '1', steps: '0' }, ''), '回数：1以上10000以下の整数を入れてください。'],
    [gradeParameters(parameters, { eta: '1', steps: '1' }, ''), 'この値で試すと、求める結果になりません。'],
  ])('%# ja', (grading, sentence) => {
    expect(feedbackSentence('ja', first(grading))).toBe(sentence);
  });

  test.each([
    [gradeCells(number, 'abc', ''), '“abc” cannot be read as a number. Write it like 0.25, 1/4 or 1e-3.'],
    [gradeCells(number, '3+', ''), 'Character 3: It breaks off before it can be read. Write it like 0.25, 1/4 or 1e-3.'],
    [gradeCells(number, '2x', ''), 'Character 2: “x” is not a name that can be used here.'],
    [gradeCells(number, '0,0975', ''), 'The decimal sign here is a point, not a comma: 0,0975 is written 0.0975.'],
    [gradeCells(number, '9'.repeat(300), ''), 'This is too long to be read (up to 256 characters are read).'],
    [
      gradeCells(vector, ['6', '8.01'], ''),
      'Entry 2: Close, but not within the accepted range. Check the last steps, and keep more digits on the way.',
    ],
    [
      gradeCells(
        matrix,
        [
          ['1', '4'],
          ['3', '4'],
        ],
        '',
      ),
      'Row 1, column 2: This is twice what is asked for: one factor of 2 too many.',
    ],
    [gradeCells(matrix, [['1', '4']], ''), 'Numbers in 2 rows and 2 columns are asked for.'],
    [gradeParameters(parameters, { eta: '1', steps: '0.5' }, ''), 'steps: A whole number from 1 to 10000 is asked for.'],
    [gradeParameters(parameters, { eta: '1', steps: '1', h: '1' }, ''), 'No value named “h” is asked for.'],
  ])('%# en', (grading, sentence) => {
    expect(feedbackSentence('en', first(grading))).toBe(sentence);
  });

  test('an unknown option is named', () => {
    expect(feedbackSentence('ja', first(gradeChoice(choice, ['z'], '')))).toBe('「z」という選択肢はありません。');
    expect(invalidSentence('en', first(gradeChoice(choice, ['z'], '')))).toBe('There is no option “z”.');
  });
});

describe('fields are called as the page shows them', () => {
  const named = { kind: 'vector', shape: [3], cellNames: ['z_0', 'z_1', 'z_2'] } as const;
  const grid = { kind: 'matrix', shape: [2, 2], cellNames: ['a', 'b', 'c', 'd'] } as const;
  const points = { ...grid, rowNames: ['(3,4)', '(0,2)'] };
  const table = { kind: 'table', shape: [4, 2], cellNames: ['x_0', 'x_1'] } as const;
  test.each([
    [named, { code: 'wrong', at: 1, values: { cell: 1 } }, '$z_1$：', '$z_1$: '],
    [
      named,
      { code: 'not-a-number', at: 1, values: { cell: 1, offset: 2, found: 'k' } },
      '$z_1$の3文字目：',
      '$z_1$, character 3: ',
    ],
    [grid, { code: 'times-two', at: [1, 0] }, '$c$：', '$c$: '],
    [points, { code: 'times-two', at: [1, 0] }, '$(0,2)$での$c$：', '$c$ at $(0,2)$: '],
    [table, { code: 'empty', at: [1, 0] }, '2行目の$x_0$：', '$x_0$ in row 2: '],
    [table, { code: 'wrong', at: 1, values: { row: 1 } }, '2行目：', 'Row 2: '],
    [
      { kind: 'parameters', cellNames: ['y_0', 'y_1'] },
      { code: 'out-of-range', at: 'y', values: { cell: 1, from: 0 } },
      '$y_1$：',
      '$y_1$: ',
    ],
  ] as const)('%# %j %j', (names, remark, ja, en) => {
    expect(feedbackSentence('ja', remark, { names }).startsWith(ja)).toBe(true);
    expect(feedbackSentence('en', remark, { names }).startsWith(en)).toBe(true);
  });
});

describe('remarks that say the same share one sentence', () => {
  const rows = (...at: number[]) => at.map((row) => ({ code: 'same-slip', at: row, values: { row, slip: 'ascent' } }));
  test.each([
    [rows(1, 2, 3), '2〜4行目：', 'Rows 2–4: '],
    [rows(1, 3), '2、4行目：', 'Rows 2 and 4: '],
    [rows(2), '3行目：', 'Row 3: '],
    [[0, 2].map((cell) => ({ code: 'wrong', at: cell, values: { cell } })), '1番目、3番目：', 'Entry 1 and entry 3: '],
  ])('%j', (alike, ja, en) => {
    const among = [{ code: 'ascent', at: 0, values: { row: 0 } }, ...alike];
    for (const [locale, place] of [['ja', ja] as const, ['en', en] as const]) {
      const said = alike.map((remark) => feedbackSentence(locale, remark, { among }));
      expect(new Set(said).size).toBe(1);
      expect(said[0]?.startsWith(place)).toBe(true);
    }
  });
  test('what differs does not', () => {
    const among = ['k', 'x'].map((found, cell) => ({ code: 'not-a-number', at: cell, values: { cell, found } }));
    expect(among.map((remark) => feedbackSentence('ja', remark, { among }).slice(0, 4))).toEqual(['1番目：', '2番目：']);
  });
});

describe('every code', () => {
  test.each([...invalidCodes, ...genericCodes])('%s has a sentence of its own in both languages', (code) => {
    const sentences = locales.map((locale) => feedbackSentence(locale, { code }));
    expect(new Set(sentences).size).toBe(2);
    if (code !== 'wrong') expect(sentences[1]).not.toBe(feedbackSentence('en', { code: 'wrong' }));
    expect(isGenericCode(code)).toBe(true);
    expect(isInvalidCode(code)).toBe(!genericCodes.includes(code));
  });

  test.each(genericCodes)('%s has a label', (code) => {
    for (const locale of locales) expect(feedbackLabel(locale, code)).toMatch(/\S/);
  });

  // prose.md: no exclamation marks, no 明らかに, 単に, あなた; no space typed beside Japanese.
  test('the voice of the house', () => {
    for (const code of [...invalidCodes, ...genericCodes]) {
      const ja = feedbackSentence('ja', { code, values: { n: 4, cell: 1 } });
      expect(ja).not.toMatch(/[!！]|あなた|明らか|単に|だけでよい/);
      expect(ja).not.toMatch(/[ぁ-んァ-ン一-龥] | [ぁ-んァ-ン一-龥]/);
      expect(ja).toMatch(/[。]$/);
      expect(feedbackSentence('en', { code, values: { n: 4, cell: 1 } })).not.toMatch(/[!]|\b(?:simply|obviously|just)\b/);
    }
  });
});

test('names of the language itself are no codes', () => {
  for (const code of ['constructor', '__proto__', 'toString']) {
    expect(isGenericCode(code)).toBe(false);
    expect(feedbackSentence('en', { code })).toBe(feedbackSentence('en', { code: 'wrong' }));
    expect(feedbackLabel('en', code)).toBe('differs');
  }
});

test('whatever a learner types, the sentence is short and holds no control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...locales), (typed, locale) => {
      for (const remark of gradeCells(vector, [typed, '1'], '').feedback) {
        expect(feedbackSentence(locale, remark)).not.toMatch(/\p{Cc}|\p{Cs}/u);
        expect(feedbackSentence(locale, remark).length).toBeLessThan(300);
      }
    }),
    { numRuns: 500 },
  );
});

test('a verdict has its word', () => {
  expect(verdictWord('ja', 'partly')).toBe('一部正解');
  expect(verdictWord('en', 'invalid')).toBe('Could not read this');
});

describe('formulas, by their own grader', () => {
  const formula: FormulaKey = { kind: 'formula', names: { x: 'real', h: 'nonzero' }, reference: ['x^2+h'], mistakes: [] };
  const formulas: FormulaKey = { ...formula, kind: 'formulas', reference: ['2x', 'x+h'] };
  test.each([
    [formula, 'x^2+k', '5文字目：「k」はここで使える名前ではありません。'],
    [formula, 'sqrt()', '6文字目：ここに入る式がありません。'],
    [formula, '', 'まだ何も入力されていません。'],
    [formula, 'x^2-h', '項$-h$だけが、求める式と違っています。'],
    [formulas, ['2x', 'x-h'], '2番目：項$-h$だけが、求める式と違っています。'],
    [formulas, ['2x', 'x+k'], '2番目の3文字目：「k」はここで使える名前ではありません。'],
    [formulas, ['2x', '3'], '2番目：ここは求める答えと違います。'],
    [formulas, ['2x'], '値が2個必要です（いまは1個）。'],
  ])('%# %j', (key, answer, sentence) => {
    expect(feedbackSentence('ja', first(gradeFormula(key, answer, 'seed')))).toBe(sentence);
  });
  test('in English', () => {
    const { feedback } = gradeFormula(formulas, ['k', 'x+k'], 'seed');
    expect(feedback.map((remark) => feedbackSentence('en', remark))).toEqual([
      'Entry 1: “k” is not a name that can be used here.',
      'Entry 2, character 3: “k” is not a name that can be used here.',
    ]);
  });
});
