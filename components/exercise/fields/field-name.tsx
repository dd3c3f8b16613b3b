import { Typeset } from '@/components/ui/typeset';

const lowered = (digits: string): string => digits.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? digit);

/**
 * A field's TeX in words enough for a label: `\Y{y_{0}}` is "y 0", a partial derivative is "∂f/∂x₀". Accessible names need
 * text: MathML is not counted as any.
 */
export const wordsOf = (tex: string): string =>
  tex
    .replace(/\\[YTEGS](?=\{)/g, '')
    .replace(/\\partial ([A-Za-z])(?:_\{?(\d+)\}?)?/g, (_, letter, index = '') => `∂${letter}${lowered(index)}`)
    .replace(/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\(?:mathrm|text|approx)/g, ' ')
    .replaceAll("'", '′')
    .replace(/[\\{}^_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A field's name: typeset where the exercise gives it in TeX (then read out in words), else in words. */
export function FieldName({
  tex,
  names,
  otherwise,
}: {
  tex: string | undefined;
  names: Readonly<Record<string, string>>;
  otherwise: string;
}) {
  const html = tex === undefined ? undefined : names[tex];
  if (tex === undefined || html === undefined) return <span>{tex === undefined ? otherwise : wordsOf(tex)}</span>;
  return (
    <>
      <Typeset html={html} hidden />
      <span className="vh">{wordsOf(tex)}</span>
    </>
  );
}
