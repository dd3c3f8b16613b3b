import { requireAgreement } from './bench/agreement';
import { hold, type Result } from './bench/contest';
import { descentContest } from './bench/descent';
import { numericalGradientContest } from './bench/numerical-gradient';
import { openPeers } from './bench/peers';
import { softmaxContest } from './bench/softmax';
import { tableOf } from './bench/table';

/** float32 peers differ by rounding; over 2h = 2e−4 that grows to some parts in a thousand. */
const float32Difference = 2e-2;
const float32Value = 1e-4;

/** `npm run bench`: the core beside its peers from the registry, on the same work, in one process. */
export async function run(): Promise<number> {
  const peers = await openPeers();
  const results: Result[] = [];
  for (const [contest, tolerance] of [
    [numericalGradientContest(peers, 2, 3, 6, 5, 100), float32Difference],
    [numericalGradientContest(peers, 784, 50, 200, 2, 1), float32Difference],
    [softmaxContest(peers, 10, 100), float32Value],
    [softmaxContest(peers, 1000, 10), float32Value],
    [descentContest(peers), float32Value],
  ] as const) {
    requireAgreement(contest, tolerance);
    const result = await hold(contest, 1000);
    console.log(`\n${tableOf([result])}`);
    results.push(result);
  }
  return 0;
}
