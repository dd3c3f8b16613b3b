'use client';

import { useEffect } from 'react';
import { highlight, quantityOf } from '@/components/equation/highlight';

/** A quantity that is pointed at, wherever it is typeset, lights up everywhere. */
export function QuantityHover() {
  useEffect(() => {
    const over = (event: Event) => {
      const quantity = quantityOf(event.target);
      if (quantity !== undefined) highlight(quantity);
    };
    const out = (event: Event) => {
      if (quantityOf(event.target) !== undefined) highlight(undefined);
    };
    document.addEventListener('pointerover', over);
    document.addEventListener('pointerout', out);
    return () => {
      document.removeEventListener('pointerover', over);
      document.removeEventListener('pointerout', out);
      highlight(undefined);
    };
  }, []);
  return null;
}
