import { handle, json } from '@/lib/http/handle';
import { readHealth } from '@/lib/http/health';

export const GET = handle({}, async () => json(await readHealth()));
