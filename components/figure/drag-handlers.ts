import type { PointerEvent } from 'react';
import { markMoving } from './moving';

/** Where the pointer is in an element, from its left and its bottom edge; 0 … 1 inside it. */
export interface Fraction {
  readonly across: number;
  readonly up: number;
}

/**
 * Handlers that make an element follow mouse, pen and finger: `onMove` from the first touch on, `onRelease` at the end.
 * The element needs `touch-action: none` where a drag along the page's scrolling direction is meant.
 */
export function dragHandlers(onMove: (at: Fraction) => void, onRelease: () => void) {
  const fraction = (event: PointerEvent<Element>): Fraction => {
    const box = event.currentTarget.getBoundingClientRect();
    return { across: (event.clientX - box.left) / box.width, up: (box.bottom - event.clientY) / box.height };
  };
  const release = () => {
    markMoving(false);
    onRelease();
  };
  return {
    onPointerDown(event: PointerEvent<Element>) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      markMoving(true);
      onMove(fraction(event));
    },
    onPointerMove(event: PointerEvent<Element>) {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) onMove(fraction(event));
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}
