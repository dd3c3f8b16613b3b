import { handle } from '@/lib/http/handle';
import { Problem } from '@/lib/http/problem';

const unknown = handle({}, async () => {
  throw new Problem('unknown-address');
});

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT };
