import { FieldName } from './field-name';

/** What a field or a number is the value of: `E =`, or `f′(3) ≈` where the name brings its own sign. */
export const EqualTo = ({ tex, names }: { tex: string; names: Readonly<Record<string, string>> }) => (
  <>
    <FieldName tex={tex} names={names} otherwise="" />
    {tex.endsWith('\\approx') ? ' ' : ' = '}
  </>
);
