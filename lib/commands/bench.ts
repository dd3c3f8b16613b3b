import { requireAgreement } from './bench/agreement';
import { hold } from './bench/contest';
import { timeDecider } from './bench/decisions';
import { descentContest } from './bench/descent';
import { formulaDeciders, formulaQuestions } from './bench/formula-decisions';
import { gradeHostile } from './bench/hostile';
import { numberDeciders, numberQuestions } from './bench/number-decisions';
import { numericalGradientContest } from './bench/numerical-gradient';
import { openPeers } from './bench/peers';
import { contestReport, formulaReport, hostileReport, numberReport } from './bench/report';
import { softmaxContest } from './bench/softmax';

/** float32 peers differ by rounding; over 2h = 2e−4 that grows to some parts in a thousand. */
const float32Difference = 2e-2;
const float32Value = 1e-4;

const millisecondsEach = 1000;

/**
 * `npm run bench`: the core and the grader beside their peers from the registry, on the same work, in one process: the
 * ratios say something, the times depend on the machine. Prints tables and goals; ends well whether they held or not.
 */
export async function run(): Promise<number> {
  const peers = await openPeers();
  const say = (report: string) => console.log(`\n${report}`);

  for (const [contest, tolerance] of [
    [numericalGradientContest(peers, 2, 3, 6, 5, 100), float32Difference],
    [numericalGradientContest(peers, 784, 50, 200, 2, 1), float32Difference],
    [softmaxContest(peers, 10, 100), float32Value],
    [softmaxContest(peers, 1000, 10), float32Value],
    [descentContest(peers), float32Value],
  ] as const) {
    requireAgreement(contest, tolerance);
    say(contestReport(await hold(contest, millisecondsEach)));
  }

  say(numberReport(numberDeciders(peers).map((decider) => timeDecider(decider, numberQuestions, 500))));
  const questions = formulaQuestions();
  say(
    formulaReport(
      formulaDeciders(peers).map((decider) => timeDecider(decider, questions, 5)),
      questions.length,
    ),
  );
  say(hostileReport(gradeHostile(100_000)));
  return 0;
}
