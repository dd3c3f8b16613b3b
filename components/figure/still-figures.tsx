import type { ReactNode } from 'react';
import type { Words } from '@/lib/i18n/messages';
import { StillDescentLab } from './descent-lab-still';
import { StillErrorVersusH } from './error-versus-h-still';
import { StillGradientField } from './gradient-field-still';
import { LiveFigure, type LiveFigureName } from './live-figure';
import type { FigureProps } from './live-props';
import { StillLogCurve } from './log-curve-still';
import { StillLossBars } from './loss-bars-still';
import { StillSecantToTangent } from './secant-to-tangent-still';
import { StillSlices } from './slices-still';
import { StillWeightsLab } from './weights-lab-still';

/** The first picture of each figure, drawn by the server. */
const stills: Readonly<Record<LiveFigureName, (figure: FigureProps) => ReactNode>> = {
  'loss-bars': StillLossBars,
  'log-curve': StillLogCurve,
  'secant-to-tangent': StillSecantToTangent,
  'error-versus-h': StillErrorVersusH,
  slices: StillSlices,
  'gradient-field': StillGradientField,
  'descent-lab': StillDescentLab,
  'weights-lab': StillWeightsLab,
};

const isThere = (name: string): name is LiveFigureName => Object.hasOwn(stills, name);

const rooms = {
  'loss-bars': 'lossBars',
  'log-curve': 'logCurve',
  'secant-to-tangent': 'secantToTangent',
  'error-versus-h': 'errorVersusH',
  slices: 'slices',
  'gradient-field': 'gradientField',
  'descent-lab': 'descentLab',
  'weights-lab': 'weightsLab',
} as const satisfies Record<LiveFigureName, keyof Words<'figure'>>;

/** The words of the frame and of one figure. They are sent with the page, and no figure reads another's. */
function wordsOf(name: LiveFigureName, words: Words<'figure'>): Words<'figure'> {
  const others = new Set<string>(Object.values(rooms).filter((room) => room !== rooms[name]));
  return Object.fromEntries(Object.entries(words).filter(([key]) => !others.has(key))) as Words<'figure'>;
}

/** A figure by its name in course.md; nothing where it is not there yet. */
export function Figure({ name, ...given }: FigureProps & { name: string }) {
  if (!isThere(name)) return null;
  const figure = { ...given, words: wordsOf(name, given.words) };
  const Still = stills[name];
  return (
    <LiveFigure name={name} figure={figure}>
      <Still {...figure} />
    </LiveFigure>
  );
}
