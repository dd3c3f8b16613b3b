import { handle, json } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { WordsQuery } from '@/lib/http/schemas';
import { listExercises } from '@/lib/learner/view-exercises';

export const GET = handle({ query: WordsQuery }, async ({ locale }) => json(listExercises(locale)));

export const { DELETE, OPTIONS, PATCH, POST, PUT } = refuseMethods('GET');
