import { handle, json } from '@/lib/http/handle';
import { WordsQuery } from '@/lib/http/schemas';
import { listExercises } from '@/lib/learner/view-exercises';

export const GET = handle({ query: WordsQuery }, async ({ locale }) => json(listExercises(locale)));
