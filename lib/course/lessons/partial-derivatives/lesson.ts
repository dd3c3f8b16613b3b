import type { Lesson } from '@/lib/course/lesson';
import { equations } from './equations';

export const partialDerivatives: Lesson = {
  id: 'partial-derivatives',
  number: 3,
  title: { ja: '偏微分', en: 'Partial derivatives' },
  lead: {
    ja: '変数が二つあるとき、傾きはどの向きの傾きでしょうか。一つを動かし、ほかを固定して調べます。',
    en: 'With two variables, a slope in which direction? Move one of them, hold the other, and look.',
  },
  summary: {
    ja: '2変数の関数を切り口で眺め、変数ごとの傾きである偏微分を求めます。',
    en: 'Slice a function of two variables, and find the slope of each slice: a partial derivative.',
  },
  aims: [
    { ja: '変数を一つ固定して、1変数の関数をつくる', en: 'fix one variable and get a function of the other' },
    { ja: '偏微分を式で求める', en: 'find a partial derivative as a formula' },
    { ja: '点での偏微分の値を計算する', en: 'work out both partial derivatives at a point' },
  ],
  sections: [
    {
      id: 'which-slope',
      title: { ja: 'どちら向きの傾きか', en: 'The slope in which direction?' },
      short: { ja: 'どちら向きか', en: 'Which direction' },
      equations: [],
    },
    {
      id: 'a-bowl',
      title: { ja: '二つの変数とお椀の形', en: 'Two variables and a bowl' },
      short: { ja: '二つの変数', en: 'Two variables' },
      equations: ['two-variables'],
    },
    {
      id: 'one-moves',
      title: { ja: '一つを動かし、もう一つを固定する', en: 'One moves, the other is held' },
      short: { ja: '一つを動かす', en: 'One moves' },
      equations: ['partial-by-x0'],
    },
    {
      id: 'the-other-moves',
      title: { ja: 'もう一つの変数で', en: 'The other one’s turn' },
      short: { ja: 'もう一つの変数', en: 'The other' },
      equations: ['partial-by-x1'],
    },
    {
      id: 'both-move',
      title: { ja: '両方を動かすと', en: 'When both move' },
      short: { ja: '両方を動かす', en: 'Both move' },
      equations: [],
    },
    { id: 'summary', title: { ja: 'まとめ', en: 'Summary' }, short: { ja: 'まとめ', en: 'Summary' }, equations: [] },
  ],
  equations,
  figures: ['slices'],
};
