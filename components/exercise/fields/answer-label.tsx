import { EqualTo } from './equal-to';

/** The label of an exercise's one box: its title to assistive technology, and what the box is equal to for the eye. */
export const AnswerLabel = ({
  htmlFor,
  symbol,
  title,
  names,
}: {
  htmlFor: string;
  symbol: string | undefined;
  title: string;
  names: Readonly<Record<string, string>>;
}) => (
  <label htmlFor={htmlFor}>
    {symbol === undefined ? null : (
      <span aria-hidden="true">
        <EqualTo tex={symbol} names={names} />
      </span>
    )}
    <span className="vh">{title}</span>
  </label>
);
