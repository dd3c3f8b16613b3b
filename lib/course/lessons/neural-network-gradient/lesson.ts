import type { Lesson } from '@/lib/course/lesson';
import { equations } from './equations';

export const neuralNetworkGradient: Lesson = {
  id: 'neural-network-gradient',
  number: 6,
  title: { ja: 'ニューラルネットワークに対する勾配', en: 'The gradient of a neural network' },
  short: { ja: 'NNの勾配', en: 'The gradient of a network' },
  lead: {
    ja: '重みが変数になり、損失が坂になります。ここまでの道具を、一つのネットワークで組み合わせます。',
    en: 'The weights become the variables, and the loss the hill. All the tools so far come together in one network.',
  },
  summary: {
    ja: '2行3列の重みをもつネットワークで、損失、勾配、更新を順に計算し、学習を動かします。',
    en: 'In a network of 2×3 weights, compute loss, gradient and update in turn, and set learning in motion.',
  },
  aims: [
    { ja: '入力から損失までを順に計算する', en: 'compute from the input to the loss' },
    {
      ja: '重みについての勾配の形状と意味を述べる',
      en: 'say what shape the gradient with respect to the weights has, and what it means',
    },
    {
      ja: '解析的な勾配を計算し、数値微分と突き合わせる',
      en: 'compute the analytic gradient, and check it against the numerical one',
    },
    {
      ja: '学習率と更新の回数を選んで、ネットワークを学習させる',
      en: 'choose a learning rate and a number of steps, and train the network',
    },
  ],
  sections: [
    {
      id: 'six-weights',
      title: { ja: '六つの重み', en: 'Six weights' },
      short: { ja: '六つの重み', en: 'Six weights' },
      equations: ['weights'],
    },
    {
      id: 'from-input-to-loss',
      title: { ja: '入力から損失まで', en: 'From the input to the loss' },
      short: { ja: '入力から損失まで', en: 'Input to loss' },
      equations: ['forward-pass', 'softmax', 'network-loss'],
    },
    {
      id: 'a-slope-per-weight',
      title: { ja: '重みごとの傾き', en: 'A slope for each weight' },
      short: { ja: '重みごとの傾き', en: 'A slope each' },
      equations: ['weight-gradient', 'weight-gradient-analytic'],
    },
    {
      id: 'learning',
      title: { ja: '学習させる', en: 'Learning' },
      short: { ja: '学習させる', en: 'Learning' },
      equations: ['weight-update'],
    },
    { id: 'summary', title: { ja: 'まとめ', en: 'Summary' }, short: { ja: 'まとめ', en: 'Summary' }, equations: [] },
  ],
  equations,
  figures: ['weights-lab'],
};
