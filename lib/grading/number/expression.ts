import { excerpt } from '../excerpt';
import { constants, functions, holds, notFiniteNames, type Reading } from './closed-names';
import type { Token } from './tokens';
import { Unreadable } from './unreadable';

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

const bracketed = (reading: Reading, least: number) =>
  reading.holds < least || reading.latex.startsWith('-') ? `\\left(${reading.latex}\\right)` : reading.latex;

/** Reads the tokens of a closed expression; every value on the way must be finite. Throws Unreadable. */
export const readExpression = (tokens: readonly Token[], text: string): Reading => {
  let index = 0;
  const end: Token = { kind: 'end', at: text.length };
  const next = (ahead = 0): Token => tokens[index + ahead] ?? end;
  const isSign = (signs: string, ahead = 0) => {
    const token = next(ahead);
    return token.kind === 'sign' && signs.includes(token.sign);
  };
  const take = (): Token => {
    const token = next();
    index += 1;
    return token;
  };
  const finite = (reading: Reading, at: number): Reading => {
    if (!Number.isFinite(reading.value)) throw new Unreadable('not-finite', at);
    return reading;
  };
  const unexpected = (token: Token): Unreadable => {
    if (token.kind === 'sign' && ')]}'.includes(token.sign)) return new Unreadable('unbalanced', token.at, { found: token.sign });
    const until = next(1).at > token.at ? next(1).at : text.length;
    return new Unreadable('not-a-number', token.at, token.kind === 'end' ? {} : { found: excerpt(text.slice(token.at, until)) });
  };

  const readBrackets = (): Reading => {
    const open = take();
    const sign = open.kind === 'sign' ? open.sign : '(';
    if (isSign(')]}') && isSign(closing[sign] ?? ''))
      throw new Unreadable('not-a-number', open.at, { found: sign + closing[sign] });
    const inner = readSum();
    if (next().kind === 'end') throw new Unreadable('unbalanced', open.at, { found: sign });
    if (!isSign(closing[sign] ?? '')) throw unexpected(next());
    take();
    return { value: inner.value, latex: inner.latex, holds: inner.holds };
  };

  const readFraction = (at: number): Reading => {
    if (!isSign('{')) throw unexpected(next());
    const above = readBrackets();
    if (!isSign('{')) throw unexpected(next());
    const below = readBrackets();
    return finite({ value: above.value / below.value, latex: `\\frac{${above.latex}}{${below.latex}}`, holds: holds.atom }, at);
  };

  const readName = (token: Token & { kind: 'name' }): Reading => {
    const name = token.name.toLowerCase();
    if (name === 'frac') return readFraction(token.at);
    const constant = constants.get(name);
    if (constant) return constant;
    const base = next();
    // `log10(0.6)` is one name; `log 10` is the logarithm of 10.
    const hasBase = name === 'log' && base.kind === 'number' && /^(?:10|2)$/.test(base.latex) && isSign('([{', 1);
    const applied = functions.get(hasBase ? `log${base.value}` : name);
    if (applied) {
      if (hasBase) take();
      const closed = isSign('([{');
      const argument = closed ? readBrackets() : readSigned();
      const open = !closed && name !== 'sqrt';
      return finite({ value: applied.of(argument.value), latex: applied.latex(argument), holds: applied.holds, open }, token.at);
    }
    if (notFiniteNames.has(name)) throw new Unreadable('not-finite', token.at);
    if (!/\p{N}/u.test(text)) throw new Unreadable('not-a-number', token.at, { found: excerpt(text) });
    throw new Unreadable('unknown-name', token.at, { found: excerpt(token.name) });
  };

  const readAtom = (): Reading => {
    if (isSign('([{')) return readBrackets();
    const token = next();
    if (token.kind === 'number') {
      take();
      return { value: token.value, latex: token.latex, holds: /\\times/.test(token.latex) ? holds.product : holds.atom };
    }
    if (token.kind !== 'name') throw unexpected(token);
    take();
    return readName(token);
  };

  const raise = (base: Reading, exponent: Reading, at: number): Reading => {
    // A power of ten is read as in 1e-3, correctly rounded, which Math.pow does not promise.
    const value =
      base.value === 10 && Number.isInteger(exponent.value) ? Number(`1e${exponent.value}`) : base.value ** exponent.value;
    const whole = base.latex.includes('\\frac') ? `\\left(${base.latex}\\right)` : bracketed(base, holds.atom);
    return finite({ value, latex: `${whole}^{${exponent.latex}}`, holds: holds.power }, at);
  };

  const readPower = (): Reading => {
    const { at } = next();
    const base = readAtom();
    const token = next();
    if (token.kind === 'raised') {
      take();
      return raise(base, { value: token.value, latex: String(token.value), holds: holds.atom }, at);
    }
    if (!isSign('^')) return base;
    take();
    return raise(base, readSigned(), at);
  };

  // A power binds before the sign in front of it, −2² is −4, and takes a sign of its own, 2^-3.
  const readSigned = (): Reading => {
    if (!isSign('+-')) return readPower();
    const negative = isSign('-');
    take();
    const read = readSigned();
    if (!negative) return read;
    return {
      ...read,
      value: -read.value,
      latex: `-${bracketed(read, holds.product)}`,
      holds: Math.min(read.holds, holds.product),
    };
  };

  const multiply = (left: Reading, right: Reading, at: number, adjacent: boolean): Reading => {
    const [a, b] = [left.holds < holds.product ? bracketed(left, holds.product) : left.latex, bracketed(right, holds.product)];
    const joined = adjacent && !/^(?:\d|\\left|\\frac)/.test(b) && !b.includes('\\times') ? `${a}${b}` : `${a}\\times ${b}`;
    return finite({ value: left.value * right.value, latex: joined, holds: holds.product, open: right.open ?? false }, at);
  };

  const readProduct = (): Reading => {
    const { at } = next();
    let left = readSigned();
    let divided = false;
    for (;;) {
      const token = next();
      const adjacent = token.kind === 'name' || isSign('([{');
      if ((adjacent && (divided || left.open)) || (left.open && isSign('/'))) throw new Unreadable('ambiguous', token.at);
      if (adjacent) left = multiply(left, readPower(), at, true);
      else if (isSign('*')) {
        take();
        left = multiply(left, readSigned(), at, false);
        divided = false;
      } else if (isSign('/')) {
        take();
        const right = readSigned();
        const quotient = { value: left.value / right.value, latex: `\\frac{${left.latex}}{${right.latex}}`, holds: holds.atom };
        left = finite({ ...quotient, open: right.open ?? false }, at);
        divided = true;
      } else return left;
    }
  };

  const readSum = (): Reading => {
    const { at } = next();
    let left = readProduct();
    while (isSign('+-')) {
      const negative = isSign('-');
      take();
      const right = readProduct();
      const value = negative ? left.value - right.value : left.value + right.value;
      left = finite(
        { value, latex: `${left.latex}${negative ? '-' : '+'}${bracketed(right, holds.product)}`, holds: holds.sum },
        at,
      );
    }
    return left;
  };

  const whole = readSum();
  if (next().kind !== 'end') throw unexpected(next());
  return whole;
};
