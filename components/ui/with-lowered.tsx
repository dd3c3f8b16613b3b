const loweredDigits = '₀₁₂₃₄₅₆₇₈₉';

/** Lowered digits in the letters of the text: a font's own hardly stand lower. */
export const WithLowered = ({ text }: { text: string }) =>
  text.split(/([₀-₉]+)/).map((part, i) => {
    const key = String(i);
    // Every other part is what the expression has caught.
    if (i % 2 === 0) return part;
    return <sub key={key}>{part.replace(/./g, (sign) => String(loweredDigits.indexOf(sign)))}</sub>;
  });
