import type { MathfieldElement } from 'mathlive';

/**
 * MathLive, 220 kB that only who asks for the editor loads. It draws with KaTeX's fonts, which the page has, and makes no
 * sound; its style sheets are adopted by script, so the Content-Security-Policy stands.
 */
export async function createMathfield(): Promise<MathfieldElement> {
  const { MathfieldElement: Mathfield } = await import('mathlive');
  Mathfield.fontsDirectory = null;
  Mathfield.soundsDirectory = null;
  Mathfield.keypressSound = null;
  Mathfield.plonkSound = null;
  const field = new Mathfield();
  // On a touch screen a keyboard of mathematics comes up with the focus.
  field.mathVirtualKeyboardPolicy = 'auto';
  field.smartFence = true;
  return field;
}
