import { handle, json } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { getClassProgress } from '@/lib/instructor/class-progress';

export const GET = handle({}, async ({ params }) => json(await getClassProgress(params('id'))));

export const { DELETE, OPTIONS, PATCH, POST, PUT } = refuseMethods('GET');
