import type { Lesson } from '@/lib/course/lesson';
import { equations } from './equations';

export const lossFunctions: Lesson = {
  id: 'loss-functions',
  number: 1,
  title: { ja: '損失関数', en: 'Loss functions' },
  lead: {
    ja: '出力がどれほど外れているかを、一つの数で表します。学習は、その数を小さくすることです。',
    en: 'Put one number on how wrong an output is. To learn is to make that number smaller.',
  },
  summary: {
    ja: '2乗和誤差と交差エントロピー誤差を手で計算し、二つが何を測るのかを比べます。',
    en: 'Work out the sum of squared errors and the cross-entropy error by hand, and see what each of them measures.',
  },
  aims: [
    { ja: '二つの損失を、出力と教師データから計算する', en: 'work out both losses from an output and a target' },
    { ja: 'どの項が損失を大きくしているかを見分ける', en: 'tell which term makes a loss large' },
    { ja: '損失の値から、正解のクラスの確率へ戻る', en: 'go back from a loss to the probability of the true class' },
    { ja: 'log 0が学習を止めるわけと、その防ぎ方を説明する', en: 'explain why log 0 stops training, and how to prevent it' },
  ],
  sections: [
    {
      id: 'one-number',
      title: { ja: '外れの大きさを、一つの数で', en: 'One number for how wrong' },
      short: { ja: '一つの数で表す', en: 'One number' },
      equations: [],
    },
    {
      id: 'differences-squared',
      title: { ja: '差を2乗して足す：2乗和誤差', en: 'Squaring the differences: the sum of squared errors' },
      short: { ja: '2乗和誤差', en: 'Squared errors' },
      equations: ['squared-error', 'squared-error-term'],
    },
    {
      id: 'logarithm-of-the-truth',
      title: { ja: '正解の確率だけを見る：交差エントロピー誤差', en: 'Looking at the true class alone: the cross-entropy error' },
      short: { ja: '交差エントロピー誤差', en: 'Cross entropy' },
      equations: ['cross-entropy', 'cross-entropy-one-hot'],
    },
    {
      id: 'logarithm-of-zero',
      title: { ja: 'log 0を避ける', en: 'Keeping clear of log 0' },
      short: { ja: 'log 0を避ける', en: 'Clear of log 0' },
      equations: ['cross-entropy-delta'],
    },
    {
      id: 'summary',
      title: { ja: 'まとめ', en: 'Summary' },
      short: { ja: 'まとめ', en: 'Summary' },
      equations: [],
    },
  ],
  equations,
  figures: ['loss-bars', 'log-curve'],
};
