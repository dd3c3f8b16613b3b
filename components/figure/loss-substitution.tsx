import { Groups } from '@/components/equation/pieces';
import { lossFunctions } from '@/components/equation/substitutions/loss-functions';
import type { Givens } from '@/lib/course/exercise';

/** The formula of a loss with the figure's own numbers in it; what it comes to is the readout's number. */
export const LossSubstitution = ({ equation, numbers, short }: { equation: string; numbers: Givens; short?: boolean }) => (
  <p className={short ? 'g-s short' : 'g-s'}>
    <Groups groups={lossFunctions[equation]?.(numbers, { open: false, figure: true })?.groups ?? []} />
  </p>
);
