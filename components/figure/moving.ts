/** The parts of a lesson that may be left out of a frame: each keeps its size (figure.css) and nothing outside of it rests on it. */
const parts = ':is(.eq, .ex, .erratum, .fig, :is(.prose, .after) > p)';
/** How far from the screen a part has to be, in pixels: the line from an equation to its bench stands outside of its box. */
const margin = 100;

let moving = false;

function drawAll(): void {
  moving = false;
  removeEventListener('scroll', drawAll);
  for (const part of document.querySelectorAll('[data-left-out]')) part.removeAttribute('data-left-out');
}

/**
 * Says that a handle is dragged, or no more. Meanwhile what is off the screen is neither laid out nor painted again: a page
 * of equations takes longer to paint than a figure, and a phone must draw it 60 times a second. A page that scrolls is whole.
 */
export function markMoving(now: boolean): void {
  if (now === moving) return;
  if (!now) {
    drawAll();
    return;
  }
  moving = true;
  const off = [...document.querySelectorAll(parts)].filter((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return bottom < -margin || top > innerHeight + margin;
  });
  for (const part of off) part.setAttribute('data-left-out', '');
  addEventListener('scroll', drawAll, { passive: true });
}
