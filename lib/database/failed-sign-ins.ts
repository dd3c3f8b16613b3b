import 'server-only';
import { randomUUID } from 'node:crypto';
import { prisma } from '@/lib/database/client';

/** Counts one more under this key within a window that starts with its first; returns the count and when the window started. */
export async function countInWindow(key: string, now: number, window: number): Promise<{ count: number; since: number }> {
  const rows = await prisma.$queryRaw<{ count: number; lastRequest: bigint }[]>`
    insert into "rateLimit" (id, key, count, "lastRequest") values (${randomUUID()}, ${key}, 1, ${now}::bigint)
    on conflict (key) do update set
      count = case when "rateLimit"."lastRequest" < ${now - window}::bigint then 1 else "rateLimit".count + 1 end,
      "lastRequest" = case when "rateLimit"."lastRequest" < ${now - window}::bigint then ${now}::bigint else "rateLimit"."lastRequest" end
    returning count, "lastRequest"`;
  const [row] = rows;
  if (!row) throw new Error('nothing counted');
  return { count: Number(row.count), since: Number(row.lastRequest) };
}

/** Takes one back from the count under this key. */
export async function uncount(key: string): Promise<void> {
  await prisma.$executeRaw`update "rateLimit" set count = greatest(count - 1, 0) where key = ${key}`;
}
