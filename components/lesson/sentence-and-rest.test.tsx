import { expect, test } from 'vitest';
import { sentenceAndRest } from './sentence-and-rest';

const Block = ({ html }: { html: string }) => html;
const keysOf = (parts: [unknown[], unknown[]]) => parts.map((part) => part.length);

test('prose goes on before the exercises until its sentence has ended', () => {
  expect(keysOf(sentenceAndRest([<Block key="a" html="です。" />, <Block key="b" html="次の話。" />]))).toEqual([1, 1]);
  // A sentence may lead on into a formula of its own.
  const led = [
    <Block key="a" html="ここでは" />,
    <Block key="b" html="<span>y=1</span>" />,
    <Block key="c" html="となります。" />,
  ];
  expect(keysOf(sentenceAndRest([...led, <Block key="d" html="次の話。" />]))).toEqual([3, 1]);
});

test('a paragraph with a reference in it is read too', () => {
  expect(
    keysOf(
      sentenceAndRest([
        <p key="a">
          As <a href="#eq">(1.1)</a> says.
        </p>,
        <Block key="b" html="Next." />,
      ]),
    ),
  ).toEqual([1, 1]);
});
