import { handle, json } from '@/lib/http/handle';
import { openApi } from '@/lib/http/openapi';
import { version } from '@/lib/http/version';

export const GET = handle({}, async () => json(openApi(version)));
