import { handle, json } from '@/lib/http/handle';
import { getCourseProgress } from '@/lib/learner/get-progress';

export const GET = handle({}, async ({ user }) => json(await getCourseProgress(user?.id)));
