'use client';

import { useLayoutEffect } from 'react';
import { keepTeaching } from './teaching';

/** On pages that know who asks: tells the bar of all pages whether it is an instructor. */
export function KeepsTeaching({ isTeaching }: { isTeaching: boolean }) {
  useLayoutEffect(() => keepTeaching(isTeaching), [isTeaching]);
  return null;
}
