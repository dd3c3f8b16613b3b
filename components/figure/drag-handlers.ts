import type { PointerEvent } from 'react';
import { markMoving } from './moving';

/** Where the pointer is in an element, from its left and its bottom edge; 0 … 1 inside it. */
export interface Fraction {
  readonly across: number;
  readonly up: number;
}

/** Where a finger was put down that may still turn out to scroll the page; there is one finger that drags at a time. */
let undecided: { readonly x: number; readonly y: number } | undefined;

/** A finger scrolls the page, past an element that leaves it that, as long as it goes rather up or down than across. */
const mayScroll = ({ currentTarget, clientX, clientY }: PointerEvent<Element>, { x, y }: { x: number; y: number }): boolean =>
  getComputedStyle(currentTarget).touchAction === 'pan-y' && Math.abs(clientY - y) >= Math.abs(clientX - x);

/**
 * Handlers that make an element follow mouse, pen and finger: `onMove` from the first touch on, `onRelease` at the end.
 * A finger moves it once it is seen to drag or to tap: one that scrolls the page past the element leaves it as it is.
 * The element needs `touch-action: none` where a drag along the page's scrolling direction is meant, else `pan-y`.
 */
export function dragHandlers(onMove: (at: Fraction) => void, onRelease: () => void) {
  const follow = (event: PointerEvent<Element>) => {
    undecided = undefined;
    markMoving(true);
    const box = event.currentTarget.getBoundingClientRect();
    onMove({ across: (event.clientX - box.left) / box.width, up: (box.bottom - event.clientY) / box.height });
  };
  const release = () => {
    undecided = undefined;
    markMoving(false);
    onRelease();
  };
  return {
    onPointerDown(event: PointerEvent<Element>) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.querySelector<HTMLElement>('[role="slider"]')?.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      if (event.pointerType === 'touch') undecided = { x: event.clientX, y: event.clientY };
      else follow(event);
    },
    onPointerMove(event: PointerEvent<Element>) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      if (undecided === undefined || !mayScroll(event, undecided)) follow(event);
    },
    onPointerUp(event: PointerEvent<Element>) {
      if (undecided !== undefined) follow(event);
      release();
    },
    onPointerCancel: release,
  };
}
