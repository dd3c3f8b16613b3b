import { expect, test } from 'vitest';
import { plainMarkdown, plainMath } from './plain-math';
import { readingsIn, readingsOf, sectionTexts } from './prose-text';

const mdx = `<Section id="one">

場所が決める矢印を<ruby>勾配<rt>こうばい</rt></ruby>といい、

<Equation id="gradient">

と書きます。値は$\\E{f}$の$\\frac{1}{2}$です。

</Equation>

<Erratum id="gradient" />

</Section>

<Section id="two">

$$
\\text{left out}
$$

終わりです。

</Section>`;

test('a section is its prose without slots, with mathematics in a line', () => {
  expect(sectionTexts(mdx)).toEqual([
    { id: 'one', text: '場所が決める矢印を勾配といい、 と書きます。値はfの1/2です。' },
    { id: 'two', text: '終わりです。' },
  ]);
});

test('ruby tells how the words of any text are read', () => {
  const readings = readingsIn(mdx);
  expect(readingsOf('勾配法', readings)).toBe('こうばい');
  expect(readingsOf('傾き', readings)).toBe('');
});

test.each([
  ['\\E{E}=\\frac{1}{2}\\sum_{k}\\left(\\Y{y_k}-\\T{t_k}\\right)^2', 'E = 1/2 Σ_k(y_k−t_k)^2'],
  ['x_0\\leftarrow x_0-\\eta\\frac{\\partial f}{\\partial x_0}', 'x_0 ← x_0−η∂f/∂x_0'],
  ['\\frac{f(x+h)-f(x)}{h}', '(f(x+h)−f(x))/h'],
])('%s reads %s', (tex, line) => {
  expect(plainMath(tex)).toBe(line);
});

test('a table and a link leave their words', () => {
  expect(plainMarkdown('A [link](#x) and *stress*\n\n| a | b |\n| --- | --- |\n')).toBe('A link and stress');
});
