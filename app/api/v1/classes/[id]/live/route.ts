import { eventStream } from '@/lib/http/event-stream';
import { handle } from '@/lib/http/handle';
import { refuseMethods } from '@/lib/http/refuse-methods';
import { followClass } from '@/lib/instructor/live';

export const GET = handle({}, async ({ request, params }) =>
  eventStream(request.signal, (send) => followClass(params('id'), send)),
);

export const { DELETE, OPTIONS, PATCH, POST, PUT } = refuseMethods('GET');
