import { Groups } from '@/components/equation/pieces';
import { lossFunctions } from '@/components/equation/substitutions/loss-functions';
import type { Givens } from '@/lib/course/exercise';

/** A loss with the figure's own numbers in it, up to the sign before its value: the readout prints that under it. */
export const LossSubstitution = ({ equation, numbers, short }: { equation: string; numbers: Givens; short?: boolean }) => (
  <p className={short ? 'g-s short' : 'g-s'}>
    <Groups groups={lossFunctions[equation]?.(numbers, { open: false, figure: true })?.groups ?? []} />=
  </p>
);
