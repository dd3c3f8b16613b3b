import type { ReactNode } from 'react';
import { QuietButton } from '@/components/ui/button';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format-number';
import type { Words } from '@/lib/i18n/messages';
import { Gauge } from './gauge';
import { type LossBarsState, lossesOf } from './loss-bars-state';
import { LossSubstitution } from './loss-substitution';
import { toDigits } from './to-digits';

/** What makes the picture move; without them it is the still. */
export interface LossBarsHandles {
  readonly column: (k: number) => Readonly<Record<string, unknown>>;
  readonly grip: (k: number) => ReactNode;
  readonly field: (k: number) => ReactNode;
  readonly chooser: (k: number) => ReactNode;
  readonly normalise: ReactNode;
}

type LossBarsWords = Words<'figure'>['lossBars'];

const Sign = ({ children, say }: { children: ReactNode; say: string }) => (
  <>
    <span aria-hidden="true" className="sign">
      {children}
    </span>
    <span className="vh">{say}</span>
  </>
);

/** To three digits, all of them, so that ten can be compared; noise of the sum's rounding is 0. */
export const printedTerm = (value: number): string =>
  Math.abs(value) < 5e-6 ? '0' : toDigits(value, Math.abs(value) < 0.001 ? 1 : 3);

/** A term's value, and under it its share of the loss as a bar. */
const Term = ({ value, of }: { value: number; of: number }) => (
  <>
    <span className="wideonly">{printedTerm(value)}</span>
    <span className="share" style={{ width: `${of > 0 ? Math.max(0, (100 * value) / of) : 0}%` }} />
  </>
);

const Axis = () => (
  <>
    <span style={{ bottom: '100%', translate: '0 100%' }}>1</span>
    {[80, 60, 40, 20].map((percent) => (
      <span key={percent} style={{ bottom: `${percent}%` }}>
        {percent / 100}
      </span>
    ))}
  </>
);

/** Ten outputs as bars over their targets, the terms of both losses under them, and the two losses beside. */
export function LossBars({ state, words, handles }: { state: LossBarsState; words: LossBarsWords; handles?: LossBarsHandles }) {
  const { y, c } = state;
  const { t, squared, cross, withDelta, squaredTerms, crossTerms, sum, isDistribution } = lossesOf(state);
  const trueColumn = (k: number) => (k === c ? 'cc' : undefined);
  return (
    <div className="fig-in">
      <div>
        <div className="lb-frame">
          <table className="lb">
            <caption className="vh">{words.tableCaption}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <i>k</i>
                </th>
                {y.map((_, k) => (
                  <th scope="col" key={`k ${String(k)}`} className={trueColumn(k)}>
                    {handles ? handles.chooser(k) : k}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr className="bars">
                <th scope="row">
                  <Axis />
                  <span className="vh">{words.bar}</span>
                </th>
                {y.map((value, k) => (
                  <td key={`bar ${String(k)}`} className={trueColumn(k)} {...handles?.column(k)}>
                    {k === c ? <span className="bar-t" style={{ height: '100%' }} /> : null}
                    <span className="bar-y" style={{ height: `${value * 100}%` }} />
                    {handles?.grip(k)}
                  </td>
                ))}
              </tr>
              <tr className="q-y q">
                <th scope="row">
                  <Sign say={words.outputRow}>
                    <i>y</i>
                    <sub>
                      <i>k</i>
                    </sub>
                  </Sign>
                </th>
                {y.map((value, k) => (
                  <td key={`y ${String(k)}`} className={trueColumn(k)}>
                    {handles ? handles.field(k) : <span className="typed">{formatNumber(value, 3)}</span>}
                  </td>
                ))}
              </tr>
              <tr className="q-t q">
                <th scope="row">
                  <Sign say={words.targetRow}>
                    <i>t</i>
                    <sub>
                      <i>k</i>
                    </sub>
                  </Sign>
                </th>
                {t.map((value, k) => (
                  <td key={`t ${String(k)}`} className={trueColumn(k)}>
                    {value}
                  </td>
                ))}
              </tr>
              <TermRow
                say={words.squaredRow}
                short={
                  <>
                    ½(<i>y</i>
                    <WideK />−<i>t</i>
                    <WideK />
                    )²
                  </>
                }
                terms={squaredTerms}
                loss={squared}
                trueColumn={trueColumn}
              />
              <TermRow
                say={words.crossRow}
                short={
                  <>
                    −<i>t</i>
                    <WideK /> log <i>y</i>
                    <WideK />
                  </>
                }
                terms={crossTerms}
                loss={cross}
                trueColumn={trueColumn}
              />
            </tbody>
          </table>
        </div>
        <p className="cap">
          {words.caption}
          <span className="cap-wide">{words.captionTerms}</span>
          <span className="cap-narrow">{words.captionShares}</span>
          {words.captionClass}
        </p>
      </div>
      <div className="gauges">
        <Gauge label={words.squared} value={squared} to={1} quantity="e">
          <LossSubstitution equation="squared-error" numbers={{ y, t }} />
        </Gauge>
        <Gauge label={words.cross} value={cross} to={5} quantity="e" note={withDelta ? words.withDelta : undefined}>
          <LossSubstitution equation="cross-entropy" numbers={{ y, t }} short />
        </Gauge>
        <div className="gauge">
          <span className="g-l">
            <span className="sw sw-y" />
            {words.sum}
          </span>
          <span className={isDistribution ? 'num sum' : 'num sum off'}>
            {formatNumber(sum, 4)} <small>{isDistribution ? words.isDistribution : words.notDistribution}</small>
          </span>
          {handles?.normalise ?? <QuietButton className="room">{words.normalise}</QuietButton>}
        </div>
      </div>
    </div>
  );
}

/** The index, where the column has room for it. */
const WideK = () => (
  <sub className="wideonly">
    <i>k</i>
  </sub>
);

function TermRow({
  say,
  short,
  terms,
  loss,
  trueColumn,
}: {
  say: string;
  short: ReactNode;
  terms: readonly number[];
  loss: number;
  trueColumn: (k: number) => string | undefined;
}) {
  return (
    <tr className="terms">
      <th scope="row">
        <Sign say={say}>{short}</Sign>
      </th>
      {terms.map((value, k) => (
        <td key={`term ${String(k)}`} className={trueColumn(k)}>
          <Term value={value} of={loss} />
        </td>
      ))}
    </tr>
  );
}

/** The state in one sentence: the figure's text alternative. */
export function sentenceOf(state: LossBarsState, words: LossBarsWords): string {
  const { squared, cross, sum } = lossesOf(state);
  return fill(words.state, {
    c: state.c,
    value: formatNumber(state.y[state.c] ?? 0, 4),
    sum: formatNumber(sum, 4),
    squared: formatNumber(squared, 4),
    cross: formatNumber(cross, 4),
  });
}
