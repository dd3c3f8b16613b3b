import type { Token } from './tokens';

const brackets: ReadonlySet<string> = new Set(['{', '}', '_', '/']);
const silent: ReadonlySet<string> = new Set(['frac', 'dfrac', 'tfrac']);

/** A left side by its letters alone: `x0`, `x_0` and `x_{0}` agree, and so do `dy/dx`, `∂y/∂x` and their LaTeX. */
function skeleton(tokens: readonly Token[]): string {
  let text = '';
  for (const { kind, text: part } of tokens) {
    if ((kind === 'symbol' && brackets.has(part)) || silent.has(part)) continue;
    text += part === 'partial' || part === 'differentialD' ? 'd' : part;
  }
  return text;
}

/** f'(x) as f' too. */
function withoutArgument(text: string): string {
  const open = text.indexOf('(');
  return open > 0 && text.endsWith(')') ? text.slice(0, open) : text;
}

/**
 * What stands right of `x_0 =`, `x_0 :=`, `x_0 ←`, where the left side is one of `leftSides` (as tokens); all tokens where
 * there is no sign of assignment, undefined where what stands on its left is none of them.
 */
export function pastLeftSide(tokens: readonly Token[], leftSides: readonly (readonly Token[])[]): readonly Token[] | undefined {
  const sign = assignment(tokens);
  if (sign < 0) return tokens;
  const typed = skeleton(tokens.slice(0, sign));
  const isKnown = leftSides.some((side) => {
    const text = skeleton(side.filter(({ kind }) => kind !== 'end'));
    return text === typed || text === withoutArgument(typed) || withoutArgument(text) === typed;
  });
  return isKnown ? tokens.slice(sign + 1) : undefined;
}

/** The first sign of assignment outside brackets: in `\sum_{k=1}` it is none. */
function assignment(tokens: readonly Token[]): number {
  let open = 0;
  return tokens.findIndex(({ kind, text }) => {
    if (kind !== 'symbol') return false;
    if ('([{'.includes(text)) open++;
    if (')]}'.includes(text)) open--;
    return text === '=' && open === 0;
  });
}
