import { describe, expect, test } from 'vitest';
import { substitutions } from './substitution-of';

// The article's numbers (course.md, lesson 1).
const article = { y: [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0], t: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0] };
const textOf = (id: string, numbers: Record<string, number[]>) => {
  const substitution = substitutions[id]?.(numbers);
  return (
    substitution && {
      text: substitution.groups.map((group) => group.map(({ text }) => text).join('')).join(' '),
      value: substitution.value,
    }
  );
};

describe('an equation with numbers', () => {
  test('leaves out the terms that are 0 − 0', () => {
    const shown = textOf('squared-error', article);
    expect(shown?.text).toBe('E = ½ [ (0.1−0)² + (0.05−0)² + (0.6−1)² + (0.05−0)² + (0.1−0)² + (0.1−0)² ]');
    expect(shown?.value).toBeCloseTo(0.0975, 12);
  });
  test('takes the true class where one term stands for all', () => {
    expect(textOf('squared-error-term', article)?.text).toBe('d₂ = (0.6−1)²');
  });
  test('adds δ where the logarithm would have no value', () => {
    expect(textOf('cross-entropy', article)?.text).toBe('E = −1 · log 0.6');
    const shown = textOf('cross-entropy', { y: [1, 0], t: [0, 1] });
    expect(shown?.text).toBe('E = −1 · log (0 + 10⁻⁷)');
    expect(shown?.value).toBeCloseTo(16.118096, 6);
  });
  test('shows nothing for numbers that it does not know', () => {
    expect(textOf('squared-error', { loss: [1] })).toBeUndefined();
    expect(textOf('squared-error', { y: [1], t: [0] })).toBeUndefined();
  });
});
