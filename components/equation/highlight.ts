import type { Quantity } from '@/lib/course/lesson';

/** Marks one quantity wherever it stands on the page: equations, substitutions, figures, exercises (quantity.css). */
export function highlight(quantity: Quantity | undefined): void {
  const { dataset } = document.documentElement;
  if (quantity === undefined || quantity === 'k') delete dataset['hl'];
  else dataset['hl'] = quantity;
}

/** The quantity that an element of typeset mathematics stands for. */
export function quantityOf(target: EventTarget | null): Quantity | undefined {
  const marked = target instanceof Element ? target.closest('.q') : null;
  return (['y', 't', 'e', 'g', 's'] as const).find((quantity) => marked?.classList.contains(`q-${quantity}`));
}
