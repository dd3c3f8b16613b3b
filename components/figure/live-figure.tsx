'use client';

import type { ReactNode } from 'react';
import type { FigureProps } from './live-props';
import { NearScreen } from './near-screen';

/** The live figures there are, each a chunk of its own. */
const live = {
  'loss-bars': () => import('./loss-bars-live'),
  'log-curve': () => import('./log-curve-live'),
  'secant-to-tangent': () => import('./secant-to-tangent-live'),
  'error-versus-h': () => import('./error-versus-h-live'),
  slices: () => import('./slices-live'),
  'gradient-field': () => import('./gradient-field-live'),
  'descent-lab': () => import('./descent-lab-live'),
  'weights-lab': () => import('./weights-lab-live'),
} as const;

export type LiveFigureName = keyof typeof live;

export const LiveFigure = ({ name, figure, children }: { name: LiveFigureName; figure: FigureProps; children: ReactNode }) => (
  <NearScreen load={live[name]} figure={figure}>
    {children}
  </NearScreen>
);
