import { handle, json } from '@/lib/http/handle';
import { getClassProgress } from '@/lib/instructor/class-progress';

export const GET = handle({}, async ({ params }) => json(await getClassProgress(params('id'))));
