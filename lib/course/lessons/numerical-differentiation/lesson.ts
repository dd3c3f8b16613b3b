import type { Lesson } from '@/lib/course/lesson';
import { equations } from './equations';

export const numericalDifferentiation: Lesson = {
  id: 'numerical-differentiation',
  number: 2,
  title: { ja: '数値微分', en: 'Numerical differentiation' },
  lead: {
    ja: 'パラメータを少し動かすと、損失はどれだけ変わるでしょうか。値を二度調べて、傾きを見積もります。',
    en: 'Move a parameter a little: by how much does the loss change? Two values of a function are enough to estimate its slope.',
  },
  summary: {
    ja: '微分を差分で近似し、打ち切り誤差と丸め誤差の間で刻み幅を選びます。',
    en: 'Approximate a derivative by differences, and choose a step size between truncation and rounding.',
  },
  aims: [
    { ja: '前方差分と中心差分を数値で計算する', en: 'work out forward and central differences from numbers' },
    { ja: '二つの差分の誤差が、刻み幅とともにどう減るかを述べる', en: 'say how the error of each falls with the step size' },
    { ja: '打ち切り誤差と丸め誤差を見分け、刻み幅を選ぶ', en: 'tell truncation from rounding, and choose a step size' },
    { ja: '解析的な微分と数値微分を区別する', en: 'keep analytic and numerical derivatives apart' },
  ],
  sections: [
    {
      id: 'what-a-derivative-asks',
      title: { ja: '少し動かすと、どれだけ変わるか', en: 'A small move, and what it changes' },
      short: { ja: '微分とは', en: 'The derivative' },
      equations: ['derivative'],
    },
    {
      id: 'on-paper',
      title: { ja: '式から求める：解析的な微分', en: 'On paper: the analytic derivative' },
      short: { ja: '解析的な微分', en: 'On paper' },
      equations: ['analytic-derivative'],
    },
    {
      id: 'two-values',
      title: { ja: '値を二つ調べる：前方差分', en: 'From two values: the forward difference' },
      short: { ja: '前方差分', en: 'Forward' },
      equations: ['forward-difference'],
    },
    {
      id: 'both-sides',
      title: { ja: '両側を見る：中心差分', en: 'Looking to both sides: the central difference' },
      short: { ja: '中心差分', en: 'Central' },
      equations: ['central-difference'],
    },
    {
      id: 'how-small',
      title: { ja: '刻み幅はどこまで小さくできるか', en: 'How small may the step be?' },
      short: { ja: '刻み幅', en: 'Step size' },
      equations: ['difference-error'],
    },
    { id: 'summary', title: { ja: 'まとめ', en: 'Summary' }, short: { ja: 'まとめ', en: 'Summary' }, equations: [] },
  ],
  equations,
  figures: ['secant-to-tangent', 'error-versus-h'],
};
