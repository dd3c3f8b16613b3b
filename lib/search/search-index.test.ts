import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces, readSearchIndex, type SearchDocument, searchIndexJson } from './search-index';

const document = (id: string, title: string, text = '', readings = ''): SearchDocument => ({
  id,
  kind: 'section',
  title,
  where: '',
  text,
  readings,
  titleReadings: '',
});

const index = readSearchIndex(
  searchIndexJson([
    document('descent', '勾配降下法', '学習率 η が大きすぎると発散します。', 'こうばい がくしゅうりつ'),
    document('entropy', '交差エントロピー誤差', '正解ラベルの出力 y_k の対数をとります。', 'こうさ'),
    document('apart', 'こうして、うばう、ばいに', '降りて下る。学ぶ習う。'),
    document('rate', 'The learning rate', 'Gradients shrink as η gets smaller.'),
    document('squared', '2乗和誤差', '坂の上'),
  ]),
);
const idsOf = (query: string) => findPlaces(index, query, 10).map(({ id }) => id);

describe('the search', () => {
  test.each([
    ['勾配降下', ['descent']],
    ['降下', ['descent']],
    ['学習率', ['descent']],
    ['こうばい', ['descent']],
    ['コウバイ', ['descent']],
    ['ｺｳﾊﾞｲ', ['descent']],
    ['エントロピー', ['entropy']],
    ['えんとろぴー', ['entropy']],
    ['２乗和', ['squared']],
    ['誤差', ['squared', 'entropy']],
    ['坂', ['squared']],
    ['学習率 発散', ['descent']],
    ['LEARNING', ['rate']],
    ['learn', ['rate']],
    ['gradient', ['rate']],
    ['gradeints', ['rate']],
    ['learning 学習率', []],
    ['積分', []],
    ['', []],
    ['  ?', []],
  ])('%s finds %j', (query, ids) => {
    expect(idsOf(query).sort()).toEqual([...ids].sort());
  });

  test('η is found in both languages, the best place first', () => {
    expect(idsOf('η').sort()).toEqual(['descent', 'rate']);
    expect(idsOf('rate η')[0]).toBe('rate');
  });

  test('any query is answered without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(findPlaces(index, query, 3).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
