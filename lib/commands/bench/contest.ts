import { Bench } from 'tinybench';

/** One program in a contest: `run` does the work once. */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/** The same work done by us, first, and by each peer in its best form. */
export interface Contest {
  readonly title: string;
  /** How many times as fast as the fastest peer we mean to be; none where 0. */
  readonly goal: number;
  /** Runs of the work in one measurement: enough that the clock's own cost vanishes. */
  readonly repeats: number;
  readonly ours: Contestant;
  /** Another form of ours, shown beside it. */
  readonly also?: readonly Contestant[];
  readonly peers: readonly Contestant[];
}

export interface Time {
  readonly name: string;
  /** Microseconds for the work done once. */
  readonly median: number;
  readonly p99: number;
}

export interface Result {
  readonly contest: Contest;
  readonly ours: Time;
  readonly also: readonly Time[];
  readonly peers: readonly Time[];
  /** The fastest peer's median over ours. */
  readonly ratio: number;
}

/** Holds a contest; all contestants run in this one process, so that their ratio is that of the programs. */
export async function hold(contest: Contest, milliseconds: number): Promise<Result> {
  const { repeats } = contest;
  const ours = await time(contest.ours, repeats, milliseconds);
  const also: Time[] = [];
  for (const other of contest.also ?? []) also.push(await time(other, repeats, milliseconds));
  const peers: Time[] = [];
  for (const peer of contest.peers) peers.push(await time(peer, repeats, milliseconds));
  const ratio = Math.min(...peers.map(({ median }) => median)) / ours.median;
  return { contest, ours, also, peers, ratio };
}

async function time({ name, run }: Contestant, repeats: number, milliseconds: number): Promise<Time> {
  const bench = new Bench({ time: milliseconds, iterations: 5, warmupTime: milliseconds / 4, warmupIterations: 2, throws: true });
  bench.add(name, () => {
    let last: unknown;
    for (let n = 0; n < repeats; n++) last = run();
    return last;
  });
  const [task] = await bench.run();
  const result = task?.result;
  if (result === undefined || !('latency' in result)) throw new Error(`${name} was not measured`);
  const { p50, p99 } = result.latency;
  return { name, median: (p50 / repeats) * 1000, p99: (p99 / repeats) * 1000 };
}
