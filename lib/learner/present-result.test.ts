import { describe, expect, test } from 'vitest';
import { findExercise } from '@/lib/course/catalogue';
import { grade } from '@/lib/grading/grade';
import { presentResult } from './present-result';

const instance = findExercise('squared-error')?.instance('article');
if (!instance) throw new Error('no squared-error');
const present = (answer: unknown, html: boolean | 'listed' = false) =>
  presentResult(instance, answer, grade(instance.key, answer, 'seed'), { locale: 'en', html });

describe('presentResult', () => {
  test('tells the accepted interval, and with it the reference, with a correct answer alone', () => {
    expect(present('0.0975').accepted).toHaveLength(1);
    for (const answer of ['0.195', '0.0979', '1', 'abc', '']) expect(present(answer)).not.toHaveProperty('accepted');
  });

  test('explains a mistake of the exercise by the instance, and anything else by the general sentences', () => {
    expect(present('0.195').feedback[0]?.message).toContain('plain sum');
    expect(present('-0.0975').feedback[0]?.code).toBe('sign-flipped');
  });

  test('an answer to a version that is no longer served still has a sentence for its mistake', () => {
    const stored = { verdict: 'incorrect', score: 0, mistake: 'missing-half', feedback: [{ code: 'missing-half' }] } as const;
    const { mistake, feedback } = presentResult(null, '0.195', stored, { locale: 'ja', html: false });
    expect(mistake).toBe('missing-half');
    expect(feedback[0]?.message).not.toBe('');
  });

  test('quotes what a learner typed as text', () => {
    const [feedback] = present('<b>*x*</b> [a](javascript:b)', true).feedback;
    expect(feedback?.html).toContain('&#x3C;b>');
    expect(feedback?.html).not.toMatch(/<(b|em|a)\b/);
  });

  test.each(['which-way', 'two-arguments', 'tiny-step', 'why-delta', 'which-are-hyperparameters'])(
    'a wrong choice of %s is told why, and not which is right',
    (id) => {
      const choice = findExercise(id)?.instance('article');
      if (choice?.key.kind !== 'choice') throw new Error(`${id} is no choice`);
      const { options, right } = choice.key;
      const nameOf = (option: string) => choice.options?.find((one) => one.id === option)?.text.en ?? '';
      for (const option of options.filter((one) => !right.includes(one))) {
        const { feedback } = presentResult(choice, [option], grade(choice.key, [option], ''), { locale: 'en', html: false });
        expect(feedback[0]?.message).toContain(nameOf(option).replace(/\.$/, ''));
        expect(feedback[0]?.message.length).toBeGreaterThan(nameOf(option).length + 20);
        for (const one of right) expect(feedback[0]?.message).not.toContain(nameOf(one));
      }
    },
  );

  test('of several to choose, one wrong one is told, or that some are left', () => {
    const choice = findExercise('which-are-hyperparameters')?.instance('article');
    if (!choice) throw new Error('no which-are-hyperparameters');
    const told = (answer: string[]) =>
      presentResult(choice, answer, grade(choice.key, answer, ''), { locale: 'en', html: false }).feedback[0]?.message;
    expect(told(['a', 'd', 'e'])).toMatch(/^“biases”: (?!.*gradient \$)/);
    expect(told(['a', 'c'])).toBe('All that was chosen holds. There is more that holds.');
  });

  test('has html only where it is asked for', () => {
    expect(JSON.stringify(present('0.195'))).not.toMatch(/html/i);
    expect(present('0.195', true)).toMatchObject({ readHtml: expect.stringContaining('<math') });
  });

  test('for a list has html of what was read, and of why it could not be, not of explanations', () => {
    const { readHtml, feedback } = present('0.195', 'listed');
    expect(readHtml).toContain('<math');
    expect(feedback[0]).not.toHaveProperty('html');
    expect(present('abc', 'listed').feedback[0]).toHaveProperty('html');
  });
});
