import 'server-only';
import { databaseAnswers } from '@/lib/database/health';
import { Problem } from '@/lib/http/problem';
import { version } from '@/lib/http/version';

/** What a monitor asks: which version runs, and whether its database answers; a 503 where it does not. */
export async function readHealth() {
  if (!(await databaseAnswers())) throw new Problem('database-unreachable');
  return { status: 'ok', version, database: 'ok' };
}
