const beatEvery = 15_000;
/** A stream ends after this time, and the browser opens it again: the right to it is then asked for anew. */
const longestStream = 30 * 60_000;

export interface StreamedEvent {
  readonly event: string;
  readonly data: unknown;
}

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // A proxy would hold the events back.
  'x-accel-buffering': 'no',
};

/**
 * A response of server-sent events. `follow` is called first, so that its errors are answered as those of any call; what
 * it returns is called once the reader is gone.
 */
export async function eventStream(
  signal: AbortSignal,
  follow: (send: (event: StreamedEvent) => void) => Promise<() => void>,
): Promise<Response> {
  const text = new TextEncoder();
  const early: string[] = [];
  let write = (line: string): void => void early.push(line);
  const leave = await follow(({ event, data }) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));

  let close = leave;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      write = (line) => controller.enqueue(text.encode(line));
      const beat = setInterval(() => write(': still here\n\n'), beatEvery);
      const end = setTimeout(() => close(), longestStream);
      let isOpen = true;
      close = () => {
        if (!isOpen) return;
        isOpen = false;
        write = () => undefined;
        clearInterval(beat);
        clearTimeout(end);
        leave();
        try {
          controller.close();
        } catch {
          // Cancelled by the reader: closed already.
        }
      };
      signal.addEventListener('abort', () => close());
      write('retry: 2000\n\n');
      for (const line of early) write(line);
      if (signal.aborted) close();
    },
    cancel: () => close(),
  });
  return new Response(body, { headers });
}
