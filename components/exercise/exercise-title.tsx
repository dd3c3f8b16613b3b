import { Phrases } from '@/components/ui/phrases';
import { WithLowered } from '@/components/ui/with-lowered';

/** Letters of mathematics: no word of either language is one of these alone. */
const letters = /(δ|(?<![A-Za-z])[hxz](?![A-Za-z]))/;

const setPhrase = (phrase: string) =>
  phrase.split(letters).map((part, i) => {
    const key = `${i} ${part}`;
    // Every other part is what the expression has caught.
    return i % 2 === 0 ? <WithLowered text={part} key={key} /> : <i key={key}>{part}</i>;
  });

/** A title, or the name of a mistake, with its letters of mathematics set as the equations set them: x₀, δ. */
export const ExerciseTitle = ({ title }: { title: string }) => <Phrases title={title} set={setPhrase} />;
