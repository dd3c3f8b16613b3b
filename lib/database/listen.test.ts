import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Change } from './notify';

const url = process.env['TEST_DATABASE_URL'];

describe.skipIf(!url)('a process that listens', { timeout: 60_000 }, () => {
  const load = async () => {
    vi.stubEnv('DATABASE_URL', url);
    const [{ subscribe }, { notify, channel }, { prisma }] = await Promise.all([
      import('./listen'),
      import('./notify'),
      import('./client'),
    ]);
    return { subscribe, notify, channel, prisma };
  };
  const joined = (learner: string): Change => ({ kind: 'learner', class: 'c', learner, displayName: learner });

  afterAll(async () => {
    await (await load()).prisma.$disconnect();
  });

  test('hears what a transaction tells when it commits, and nothing of one that is undone', async () => {
    const { subscribe, notify, prisma } = await load();
    const heard: Change[] = [];
    const leave = await subscribe((change) => heard.push(change));
    const undone = prisma.$transaction(async (database) => {
      await notify(joined('undone'), database);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await prisma.$transaction((database) => notify(joined('done'), database));
    await vi.waitFor(() => expect(heard).toEqual([joined('done')]), 20_000);
    leave();
  });

  test('opens a lost connection again, and says that something may have been missed', async () => {
    const { subscribe, notify, channel, prisma } = await load();
    const heard: Change[] = [];
    const leave = await subscribe((change) => heard.push(change));
    await prisma.$queryRaw`select pg_terminate_backend(pid) from pg_stat_activity where query = ${`listen ${channel}`}`;
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'missed' }]), 20_000);
    await notify(joined('back'));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(joined('back')), 20_000);
    leave();
  });
});
