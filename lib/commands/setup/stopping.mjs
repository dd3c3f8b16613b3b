const undo = [];
let stopping;

/** Notes how to stop what was just started. On the way out the last one started stops first. */
export function onStop(stop) {
  undo.push(stop);
}

/** Stops everything that was started, once, and ends the process. */
export function stopAll(exitCode = 0) {
  stopping ??= (async () => {
    for (const stop of undo.reverse()) await stop().catch((error) => console.error(error.message));
    process.exit(exitCode);
  })();
  return stopping;
}

export const isStopping = () => stopping !== undefined;

/** Ctrl-C, SIGTERM, a closed terminal and the end of npm's shell stop everything; a cut-off check has not passed. */
export function stopOnSignals(exitCode = 0) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopAll(exitCode));
  // npm's shell dies of a SIGTERM without passing it on: a new parent means that nobody is left to stop us.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && stopAll(exitCode), 500).unref();
  }
}
