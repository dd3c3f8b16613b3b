import 'server-only';
import { type Database, prisma } from '@/lib/database/client';

/** The channel on which the processes of the product tell each other what has changed. */
export const channel = 'kobai';

/** What an instructor's open page wants to hear; small, since PostgreSQL carries at most 8000 bytes. */
export type Change =
  | {
      readonly kind: 'progress';
      readonly learner: string;
      readonly exercise: string;
      readonly status: 'tried' | 'partly' | 'solved' | 'new';
      readonly bestScore: number;
      readonly attempts: number;
      readonly solvedAt: string | null;
    }
  /** The connection was lost for a while: read everything anew. Told by `listen` itself. */
  | { readonly kind: 'missed' }
  | { readonly kind: 'learner'; readonly class: string; readonly learner: string; readonly displayName: string };

/** Tells all processes; inside a transaction they hear it when it commits. */
export async function notify(change: Change, database: Database = prisma): Promise<void> {
  await database.$executeRaw`select pg_notify(${channel}, ${JSON.stringify(change)})`;
}
