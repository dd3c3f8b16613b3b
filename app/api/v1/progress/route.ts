import { handle, json } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { getCourseProgress } from '@/lib/learner/get-progress';

export const GET = handle({}, async ({ user }) => json(await getCourseProgress(user?.id)));

export const { DELETE, OPTIONS, PATCH, POST, PUT } = refuseMethods('GET');
