/**
 * Marks the page while a handle is dragged: what is off the screen is neither laid out nor painted again then (figure.css).
 * A page of equations takes longer to paint than a figure, and a phone must draw it 60 times a second.
 */
export const markMoving = (moving: boolean): void => void document.documentElement.toggleAttribute('data-moving', moving);
