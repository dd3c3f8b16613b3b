import 'server-only';
import { databaseAnswers } from '@/lib/database/health';
import { isForeignKeyViolation } from '@/lib/database/violations';
import { log } from '@/lib/http/log';
import { Problem } from '@/lib/http/problem';

/** Every error as a problem: a use case's own, a database that does not answer, and what nobody foresaw, which is logged. */
export async function toProblem(error: unknown): Promise<Problem> {
  if (error instanceof Problem) return error;
  // A cached session may outlive its guest for a minute, after the guest became an account elsewhere.
  if (isForeignKeyViolation(error)) return new Problem('no-session');
  log.error({ err: error }, 'unexpected error');
  return new Problem((await databaseAnswers()) ? 'unexpected' : 'database-unreachable');
}
