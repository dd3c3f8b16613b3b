import { requireLearner } from '@/lib/accounts/require-learner';
import { handle } from '@/lib/http/handle';

export const POST = handle({}, async () => {
  await requireLearner();
  return new Response(null, { status: 204 });
});
