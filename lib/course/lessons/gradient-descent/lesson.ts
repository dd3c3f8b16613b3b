import type { Lesson } from '@/lib/course/lesson';
import { equations } from './equations';

export const gradientDescent: Lesson = {
  id: 'gradient-descent',
  number: 5,
  title: { ja: '勾配法', en: 'Gradient descent' },
  lead: {
    ja: '勾配と逆の向きへ少し進み、着いたところでまた勾配を調べます。そのくり返しが学習です。',
    en: 'Go a little way against the gradient, ask for it again where you arrive, and repeat. That repetition is learning.',
  },
  summary: {
    ja: '更新式で坂を下り、学習率が収束、振動、発散を分けることを確かめます。',
    en: 'Walk downhill by the update rule, and see how the learning rate decides between converging, oscillating and diverging.',
  },
  aims: [
    { ja: '更新式を1回、手で計算する', en: 'work out one step by hand' },
    { ja: '何回も更新した先を予想する', en: 'predict where many steps lead' },
    { ja: '学習率の大きすぎる場合と小さすぎる場合を説明する', en: 'explain what too large and too small a learning rate do' },
    { ja: 'ハイパーパラメータと学習されるパラメータを区別する', en: 'tell hyperparameters from what is learned' },
  ],
  sections: [
    {
      id: 'one-move',
      title: { ja: '一歩だけ下る', en: 'One move downhill' },
      short: { ja: '一歩だけ下る', en: 'One move' },
      equations: ['update-rule'],
    },
    {
      id: 'many-moves',
      title: { ja: 'くり返した先', en: 'Where repetition leads' },
      short: { ja: 'くり返した先', en: 'Many moves' },
      equations: ['descent-factor'],
    },
    {
      id: 'how-large-a-rate',
      title: { ja: '学習率はどこまで大きくできるか', en: 'How large may the rate be?' },
      short: { ja: '学習率の限界', en: 'How large a rate' },
      equations: ['learning-rate-limit'],
    },
    { id: 'summary', title: { ja: 'まとめ', en: 'Summary' }, short: { ja: 'まとめ', en: 'Summary' }, equations: [] },
  ],
  equations,
  figures: ['descent-lab'],
};
