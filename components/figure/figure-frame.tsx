import type { ReactNode } from 'react';
import { Phrases } from '@/components/ui/phrases';
import { WithSigns } from './with-signs';

/**
 * The frame of every figure: number and title over an ink rule, actions as words at its right, the figure under it.
 *
 * How a figure is made (course.md, "Figures, all", says what it shows):
 *
 * 1. `<name>.tsx`: `export function <Name>({ state, words, … handles })`, a pure function of its state to markup or SVG.
 *    The server draws it without handles, still (`<name>-still.tsx`, in a `StillFrame`); it must say the same then, so that
 *    the page reads without JavaScript, and have the same height: `e2e/figure-stills.spec.ts`.
 * 2. `<name>-state.ts`: its state as JSON, the default, `encode`/`decode` for the link, and the sentence that says the state.
 *    Numbers come from lib/numerics.
 * 3. `<name>-live.tsx`: default export, takes `FigureProps`. `useFigureView` holds the state (reset, share, table, its sentence,
 *    what the equation above shows) and `LiveFrame` draws its actions; `SliderHandle` is a handle for the keyboard,
 *    `dragHandlers` make one for finger and mouse.
 * 4. A line in `still-figures.tsx` and one in `live-figure.tsx`, words under `figure.<camelCaseName>` in both languages.
 *
 * The live part is loaded when the still nears the screen, and takes its place without moving anything.
 */
export function FigureFrame({
  name,
  number,
  title,
  actions,
  children,
}: {
  name: string;
  /** As printed, "図 1.1". */
  number: string;
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="fig" id={`fig-${name}`} data-figure={name} aria-labelledby={`fig-${name}-title`}>
      <div className="fig-head">
        <h3 id={`fig-${name}-title`}>
          <span className="fig-n">{number}</span>{' '}
          <span>
            <Phrases title={title} set={(phrase) => <WithSigns text={phrase} />} />
          </span>
        </h3>
        <div>{actions}</div>
      </div>
      {children}
    </section>
  );
}
