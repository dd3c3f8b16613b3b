import { expect, test } from 'vitest';
import { phrasesOf } from './phrases';

test.each([
  ['外れの大きさを、一つの数で', ['外れの', '大きさを、', '一つの', '数で']],
  ['差を2乗して足す：2乗和誤差', ['差を', '2乗して', '足す：', '2乗和誤差']],
  ['one-hotのときの交差エントロピー誤差', ['one-hotのときの', '交差エントロピー誤差']],
  ['一つを動かし、もう一つを固定する', ['一つを', '動かし、', 'もう一つを', '固定する']],
  ['二つの変数とお椀の形', ['二つの', '変数とお椀の', '形']],
  ['ニューラルネットワークに対する勾配', ['ニューラル', 'ネットワークに', '対する', '勾配']],
  ['δを足すのはなぜか', ['δを', '足すのはなぜか']],
  ['One number for how wrong', ['One number for how wrong']],
])('%s breaks between its phrases', (title, phrases) => {
  expect(phrasesOf(title)).toEqual(phrases);
});
