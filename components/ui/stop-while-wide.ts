/** Lets the keyboard stop at an element while what is in it is wider than its place, so that arrow keys scroll it. Returns what ends that. */
export function stopWhileWide(element: HTMLElement, name?: string): () => void {
  const measure = () => {
    const isWide = element.scrollWidth > element.clientWidth;
    set(element, 'tabindex', isWide ? '0' : undefined);
    set(element, 'role', isWide && name ? 'group' : undefined);
    set(element, 'aria-label', isWide ? name : undefined);
  };
  const observer = new ResizeObserver(measure);
  for (const part of [element, ...element.children]) observer.observe(part);
  return () => observer.disconnect();
}

function set(element: HTMLElement, attribute: string, value: string | undefined) {
  if (value === undefined) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}
