import { QuietButton } from '@/components/ui/button';

/** One step by hand, or all of them played. In a still they only take their room. */
export const PlayButtons = ({
  playing = false,
  words,
  onStep,
  onPlay,
}: {
  playing?: boolean;
  words: { readonly oneStep: string; readonly play: string; readonly pause: string };
  onStep?: () => void;
  /** Starts where it rests, rests where it plays. */
  onPlay?: () => void;
}) => (
  <div className={onStep ? 'plays' : 'plays room'}>
    <QuietButton onClick={onStep}>{words.oneStep}</QuietButton>
    <QuietButton onClick={onPlay}>{playing ? words.pause : words.play}</QuietButton>
  </div>
);
