import { Button, QuietButton } from '@/components/ui/button';
import { Mark, type MarkKind } from '@/components/ui/mark';
import { Typeset } from '@/components/ui/typeset';
import { WideTypeset } from '@/components/ui/wide-typeset';
import type { AnswerKind, SubmittedAnswer } from '@/lib/grading/answer-kinds';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { ExerciseTitle } from './exercise-title';
import { cellVerdicts, type Remark, type Result } from './result';
import type { Phase } from './use-exercise';

type ExerciseWords = Words<'exercise'>;

/** A verdict by the mark, the word, and what exactly; then the explanations, each sentence once. */
function VerdictBlock({
  kind,
  word,
  title,
  remarks = [],
  sentence,
  fresh = false,
  children,
}: {
  kind: MarkKind;
  word: string;
  title?: React.ReactNode;
  remarks?: readonly Remark[];
  sentence?: string | undefined;
  fresh?: boolean;
  children?: React.ReactNode;
}) {
  const texts = [...new Set(remarks.map(({ html, message }) => html ?? message))];
  return (
    <div className={`verdict v-${kind}${fresh ? ' new' : ''}`}>
      <Mark kind={kind} />
      <strong className="vh4">
        <em>{word}</em>
        {title}
      </strong>
      {texts.map((html) => (
        <WideTypeset key={html} className="said" html={html} />
      ))}
      {sentence === undefined ? null : <p>{sentence}</p>}
      {children}
    </div>
  );
}

function titleOf(
  result: Result,
  answer: SubmittedAnswer,
  kind: AnswerKind,
  places: readonly string[],
  words: ExerciseWords,
): React.ReactNode {
  if (result.mistakeName !== undefined) return <ExerciseTitle title={result.mistakeName} />;
  if (result.verdict === 'correct' && typeof answer === 'string' && answer.length <= 24 && result.readHtml !== undefined) {
    // What was read, as it is written, and not the keys that were pressed.
    const [before, after] = fill(words.rightAnswer, { answer: gap }).split(gap);
    return (
      <>
        {before}
        <Typeset html={result.readHtml} />
        {after}
      </>
    );
  }
  if (result.verdict === 'partly' && places.length > 1) {
    const right = [...cellVerdicts(result, places).values()].filter((verdict) => verdict === 'correct').length;
    return fill(kind === 'table' ? words.rightRows : words.rightCells, { all: places.length, right });
  }
  return undefined;
}

/** Stands where the answer goes, in the sentence around it. */
const gap = '\uFFFC';

/** What became of the answer; a live region, so that it is read out where the reader is. */
export function Verdict({
  outcome,
  phase,
  kind,
  places,
  words,
  onResend,
}: {
  outcome: { readonly answer: SubmittedAnswer; readonly result: Result; readonly fresh: boolean } | undefined;
  phase: Phase;
  kind: AnswerKind;
  places: readonly string[];
  words: ExerciseWords;
  onResend: () => void;
}) {
  const underway = phase.kind === 'offline' || phase.kind === 'waiting';
  const shown = phase.kind === 'idle' || phase.kind === 'checking' ? outcome : undefined;
  const interval = shown?.result.verdict === 'correct' ? shown.result.accepted : undefined;
  const [accepted] = interval?.length === 1 ? interval : [];
  return (
    <div className="out" role="status" data-verdict={shown?.result.verdict ?? ''} data-mistake={shown?.result.mistake ?? ''}>
      {shown ? (
        <VerdictBlock
          kind={shown.result.verdict}
          word={words.verdict[shown.result.verdict]}
          title={titleOf(shown.result, shown.answer, kind, places, words)}
          remarks={shown.result.feedback}
          sentence={shown.result.verdict === 'invalid' ? words.notCounted : undefined}
          fresh={shown.fresh}
        >
          {accepted && accepted.from !== accepted.to ? (
            <p className="accepted">
              {fill(words.accepted, {
                from: formatNumber(accepted.from),
                to: formatNumber(accepted.to),
                reference: formatNumber(accepted.reference),
              })}
            </p>
          ) : null}
        </VerdictBlock>
      ) : null}
      {underway ? (
        <VerdictBlock
          kind="offline"
          word={words.verdict.offline}
          title={words.kept}
          sentence={phase.kind === 'waiting' ? fill(words.waiting, { seconds: phase.seconds }) : words.keptText}
        >
          <QuietButton onClick={onResend}>{words.resend}</QuietButton>
        </VerdictBlock>
      ) : null}
      {phase.kind === 'refused' ? <VerdictBlock kind="invalid" word={words.verdict.refused} sentence={phase.detail} /> : null}
      {phase.kind === 'outdated' ? <VerdictBlock kind="invalid" word={words.verdict.refused} sentence={words.outdated} /> : null}
    </div>
  );
}

/** 採点する: stays reachable while an answer is on its way. */
export const CheckButton = ({ phase, words }: { phase: Phase; words: ExerciseWords }) => (
  <Button waiting={phase.kind === 'checking'}>{phase.kind === 'checking' ? words.checking : words.check}</Button>
);
