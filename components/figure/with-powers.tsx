const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raisedSign = /([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/;

/** Raised digits in the letters of the text: a font's own are too small to read on an axis. */
export const WithPowers = ({ text }: { text: string }) =>
  text.split(raisedSign).map((part, i) => {
    const key = String(i);
    // Every other part is what the expression has caught.
    if (i % 2 === 0) return part;
    return <sup key={key}>{part.replace(/./g, (sign) => (sign === '⁻' ? '−' : String(raised.indexOf(sign))))}</sup>;
  });
