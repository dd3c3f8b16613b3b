import 'server-only';
import { handle } from '@/lib/http/handle';
import { Problem } from '@/lib/http/problem';

/**
 * Handlers for the methods that an address does not answer: a 405 problem with `Allow`, where Next's own is empty.
 * A route exports those it does not define itself; OPTIONS too, which Next would fill with every method exported.
 */
export function refuseMethods(...answered: readonly ('GET' | 'POST')[]) {
  const allow = [...answered.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'];
  const refuse = handle({}, async () => {
    throw new Problem('method-not-allowed', { allow });
  });
  const options = () => new Response(null, { status: 204, headers: { allow: allow.join(', ') } });
  return { DELETE: refuse, GET: refuse, OPTIONS: options, PATCH: refuse, POST: refuse, PUT: refuse };
}
