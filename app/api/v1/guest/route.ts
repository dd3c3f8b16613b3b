import { requireLearner } from '@/lib/accounts/require-learner';
import { handle } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';

export const POST = handle({}, async () => {
  await requireLearner();
  return new Response(null, { status: 204 });
});

export const { DELETE, GET, OPTIONS, PATCH, PUT } = refuseMethods('POST');
