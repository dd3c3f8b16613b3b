import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { foldByExercise, type GradedTry } from '@/lib/learner/progress';

const url = process.env['TEST_DATABASE_URL'];

describe.skipIf(!url)('a guest who becomes an account', { timeout: 60_000 }, () => {
  const load = async () => {
    vi.stubEnv('DATABASE_URL', url);
    const [{ prisma }, { moveGuest }, { getGradings }, { getProgress }] = await Promise.all([
      import('@/lib/database/client'),
      import('./move-guest'),
      import('@/lib/database/gradings'),
      import('@/lib/database/progress'),
    ]);
    return { prisma, moveGuest, getGradings, getProgress };
  };

  afterAll(async () => {
    await (await load()).prisma.$disconnect();
  });

  async function createLearner(tries: readonly (GradedTry & { exercise: string })[]): Promise<string> {
    const { prisma } = await load();
    const id = randomUUID();
    await prisma.user.create({ data: { id, name: 'A', email: `${id}@kobai.example` } });
    for (const { exercise, verdict, score, at } of tries) {
      const grading = { id: randomUUID(), graderVersion: 1, verdict, score, feedback: [], seed: '', createdAt: at };
      const submission = { exerciseVersion: 1, variant: 'article', givens: {}, answer: '1', createdAt: at };
      await prisma.submission.create({
        data: { id: randomUUID(), learnerId: id, exercise, ...submission, gradings: { create: grading } },
      });
    }
    return id;
  }

  const anyTry = fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('correct', 'partly', 'incorrect', 'invalid'), fc.nat(1000))
    .map(([exercise, verdict, minute]) => ({
      exercise,
      verdict,
      score: { correct: 1, partly: 0.5, incorrect: 0, invalid: 0 }[verdict],
      at: new Date(Date.UTC(2026, 3, 1, 9, minute)),
    }));

  test('has all tries of both, and the progress stored is what they fold to', async () => {
    const { moveGuest, getGradings, getProgress } = await load();
    await fc.assert(
      fc.asyncProperty(fc.array(anyTry, { maxLength: 5 }), fc.array(anyTry, { maxLength: 5 }), async (ofGuest, ofAccount) => {
        const guest = await createLearner(ofGuest);
        const account = await createLearner(ofAccount);
        await moveGuest(guest, account);
        const expected = foldByExercise([...ofGuest, ...ofAccount]).filter(({ status }) => status !== 'new');
        const byExercise = (a: { exercise: string }, b: { exercise: string }) => a.exercise.localeCompare(b.exercise);
        expect((await getProgress(account)).sort(byExercise)).toEqual(expected.sort(byExercise));
        expect(await getGradings(account)).toHaveLength(ofGuest.length + ofAccount.length);
        expect(await getGradings(guest)).toEqual([]);
        expect(await getProgress(guest)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('keeps the places in classes and the hints of both', async () => {
    const { prisma, moveGuest } = await load();
    const [guest, account] = [await createLearner([]), await createLearner([])];
    const [both, guestOnly] = [randomUUID(), randomUUID()];
    for (const id of [both, guestOnly]) await prisma.class.create({ data: { id, name: 'A', joinCode: id } });
    const enrol = (classId: string, userId: string, displayName: string) =>
      prisma.enrolment.create({ data: { classId, userId, displayName, role: 'learner' } });
    await enrol(both, guest, 'guest');
    await enrol(both, account, 'account');
    await enrol(guestOnly, guest, 'guest');
    const instance = { exercise: 'a', variant: 'article' };
    const opened = new Date(Date.UTC(2026, 3, 1));
    await prisma.aid.create({ data: { learnerId: guest, ...instance, hintsSeen: 1, solutionAt: opened } });
    await prisma.aid.create({ data: { learnerId: account, ...instance, hintsSeen: 3 } });

    await moveGuest(guest, account);
    const places = await prisma.enrolment.findMany({ where: { userId: account }, orderBy: { displayName: 'asc' } });
    expect(places.map(({ classId, displayName }) => [classId, displayName])).toEqual([
      [both, 'account'],
      [guestOnly, 'guest'],
    ]);
    const aids = await prisma.aid.findMany({ where: { learnerId: { in: [guest, account] } } });
    expect(aids).toEqual([{ learnerId: account, ...instance, hintsSeen: 3, solutionAt: opened }]);
  });
});
