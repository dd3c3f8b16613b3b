import { handle, json } from '@/lib/http/handle';
import { readHealth } from '@/lib/http/health';
import { refuseMethods } from '@/lib/http/refuse-methods';

export const GET = handle({}, async () => json(await readHealth()));

export const { DELETE, OPTIONS, PATCH, POST, PUT } = refuseMethods('GET');
