const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step of a command and prints what it did and how long it took. `what` may depend on the step's result. */
export async function step(what, work) {
  const began = performance.now();
  if (typeof what === 'string') console.log(`… ${what}`);
  const result = await work();
  console.log(`✓ ${typeof what === 'string' ? what : what(result)} (${seconds(began)})`);
  return result;
}
