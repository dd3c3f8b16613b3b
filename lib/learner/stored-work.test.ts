import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const url = process.env['TEST_DATABASE_URL'];

describe.skipIf(!url)('what a learner does, as the database keeps it', { timeout: 60_000 }, () => {
  const wording = { locale: 'ja', html: false } as const;

  const load = async () => {
    const [{ prisma }, { submitAnswer }, { foldByExercise }, { getGradings }, { getProgress }, { findOpenClass }] =
      await Promise.all([
        import('@/lib/database/client'),
        import('./submit-answer'),
        import('./progress'),
        import('@/lib/database/gradings'),
        import('@/lib/database/progress'),
        import('./join-class'),
      ]);
    return { prisma, submitAnswer, foldByExercise, getGradings, getProgress, findOpenClass };
  };

  beforeAll(() => {
    vi.stubEnv('DATABASE_URL', url);
    vi.stubEnv('SEED_SECRET', 'a secret of the tests');
  });
  afterAll(async () => {
    await (await load()).prisma.$disconnect();
  });

  async function createLearner(): Promise<string> {
    const id = randomUUID();
    const { prisma } = await load();
    await prisma.user.create({ data: { id, name: 'A', email: `${id}@kobai.example` } });
    return id;
  }

  test('progress stored answer by answer, even at once, equals the fold of the gradings', async () => {
    const { submitAnswer, foldByExercise, getGradings, getProgress } = await load();
    const learner = await createLearner();
    const answers = ['0.195', 'abc', '0.0979', '0.0975', '', '1', '0.0975', '0.1'];
    const sent = answers.flatMap((answer) =>
      ['squared-error', 'cross-entropy'].map((exercise) => ({ id: randomUUID(), exercise, variant: 'article' as const, answer })),
    );
    await Promise.all([...sent, ...sent].map((one) => submitAnswer(async () => learner, one, wording)));
    const gradings = await getGradings(learner);
    expect(gradings).toHaveLength(sent.length);
    const byExercise = (a: { exercise: string }, b: { exercise: string }) => a.exercise.localeCompare(b.exercise);
    expect((await getProgress(learner)).sort(byExercise)).toEqual(foldByExercise(gradings).sort(byExercise));
  });

  test('a submission keeps the answer as typed, the givens, the seed and the grader’s version', async () => {
    const { prisma, submitAnswer } = await load();
    const learner = await createLearner();
    const sent = { id: randomUUID(), exercise: 'squared-error', variant: 7, answer: '０．０９７５' };
    await submitAnswer(async () => learner, sent, wording);
    const stored = await prisma.submission.findUniqueOrThrow({ where: { id: sent.id }, include: { gradings: true } });
    expect(stored).toMatchObject({ variant: '7', exerciseVersion: expect.any(Number), answer: '０．０９７５' });
    expect(stored.givens).toMatchObject({ y: expect.any(Array), t: expect.any(Array) });
    expect(stored.gradings).toMatchObject([{ graderVersion: expect.any(Number), seed: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  test('a learner who is gone leaves nothing half stored', async () => {
    const { prisma, submitAnswer } = await load();
    const sent = { id: randomUUID(), exercise: 'squared-error', variant: 'article' as const, answer: '1' };
    await expect(submitAnswer(async () => 'nobody', sent, wording)).rejects.toMatchObject({ code: 'P2003' });
    expect(await prisma.submission.findUnique({ where: { id: sent.id } })).toBeNull();
  });

  test('a join code leads to its class until it expires', async () => {
    const { prisma, findOpenClass } = await load();
    const code = randomUUID().replaceAll('-', '').toUpperCase();
    const made = await prisma.class.create({ data: { id: randomUUID(), name: '2年A組', joinCode: code } });
    expect(await findOpenClass(code.toLowerCase())).toEqual({ id: made.id, name: '2年A組' });
    await prisma.class.update({ where: { id: made.id }, data: { joinUntil: new Date(0) } });
    await expect(findOpenClass(code)).rejects.toThrow('unknown-code');
  });
});
