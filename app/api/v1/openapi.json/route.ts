import { handle, json } from '@/lib/http/handle';
import { openApi } from '@/lib/http/openapi';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { version } from '@/lib/http/version';

export const GET = handle({}, async () => json(openApi(version)));

export const { DELETE, OPTIONS, PATCH, POST, PUT } = refuseMethods('GET');
