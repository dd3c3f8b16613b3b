import 'server-only';
import { notFound } from 'next/navigation';
import { Problem, problemStatus } from '@/lib/http/problem';

/** What a use case gives, for a page: what the API answers with a 404 is the page for unknown addresses. */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Problem && problemStatus[error.code] === 404) notFound();
    throw error;
  }
}
