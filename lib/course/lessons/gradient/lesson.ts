import type { Lesson } from '@/lib/course/lesson';
import { equations } from './equations';

export const gradientLesson: Lesson = {
  id: 'gradient',
  number: 4,
  title: { ja: '勾配', en: 'The gradient' },
  lead: {
    ja: '偏微分を並べると矢印になります。どの点でも、最も急な坂の向きと急さを教える矢印です。',
    en: 'Put the partial derivatives side by side and they make an arrow: at every point, which way is steepest and how steep.',
  },
  summary: {
    ja: '偏微分を一つのベクトルにまとめ、登る向きと下る向き、坂の急さを読み取ります。',
    en: 'Gather the partial derivatives into one vector, and read from it the way up, the way down and the steepness.',
  },
  aims: [
    { ja: 'いくつかの点で勾配を計算する', en: 'work out the gradient at several points' },
    { ja: '勾配の長さの意味を述べる', en: 'say what the length of a gradient means' },
    {
      ja: '下る向きを選び、それが最小値をとる点に向かうとは限らないことを説明する',
      en: 'choose the way down, and explain why it need not lead straight to the minimum',
    },
  ],
  sections: [
    {
      id: 'one-step-any-way',
      title: { ja: '一歩進むなら、どの向きか', en: 'One step, any direction' },
      short: { ja: '一歩の向き', en: 'One step' },
      equations: [],
    },
    {
      id: 'slopes-as-a-vector',
      title: { ja: '二つの傾きを一つのベクトルに', en: 'Two slopes, one vector' },
      short: { ja: '一つのベクトル', en: 'One vector' },
      equations: ['gradient'],
    },
    {
      id: 'how-steep',
      title: { ja: '坂の急さ', en: 'How steep' },
      short: { ja: '坂の急さ', en: 'How steep' },
      equations: ['gradient-length'],
    },
    {
      id: 'the-way-down',
      title: { ja: '下る向き', en: 'The way down' },
      short: { ja: '下る向き', en: 'The way down' },
      equations: ['steepest-descent'],
    },
    { id: 'summary', title: { ja: 'まとめ', en: 'Summary' }, short: { ja: 'まとめ', en: 'Summary' }, equations: [] },
  ],
  equations,
  figures: ['gradient-field'],
};
