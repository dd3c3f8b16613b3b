/** Greek letters by the names that LaTeX gives them, and the characters that stand for them. */
const letters: readonly (readonly [name: string, characters: string])[] = [
  ['alpha', 'α'],
  ['beta', 'β'],
  ['gamma', 'γ'],
  ['delta', 'δ'],
  ['epsilon', 'εϵ'],
  ['zeta', 'ζ'],
  ['eta', 'η'],
  ['theta', 'θϑ'],
  ['iota', 'ι'],
  ['kappa', 'κ'],
  ['lambda', 'λ'],
  ['mu', 'μµ'],
  ['nu', 'ν'],
  ['xi', 'ξ'],
  ['rho', 'ρ'],
  ['sigma', 'σς'],
  ['tau', 'τ'],
  ['upsilon', 'υ'],
  ['phi', 'φϕ'],
  ['chi', 'χ'],
  ['psi', 'ψ'],
  ['omega', 'ω'],
  ['pi', 'π'],
  ['Gamma', 'Γ'],
  ['Delta', 'Δ'],
  ['Theta', 'Θ'],
  ['Lambda', 'Λ'],
  ['Xi', 'Ξ'],
  ['Pi', 'Π'],
  ['Sigma', 'Σ'],
  ['Phi', 'Φ'],
  ['Psi', 'Ψ'],
  ['Omega', 'Ω'],
];

const names: ReadonlySet<string> = new Set(letters.map(([name]) => name));
const byCharacter: ReadonlyMap<string, string> = new Map(
  letters.flatMap(([name, characters]) => [...characters].map((character) => [character, name] as const)),
);
const variants: ReadonlyMap<string, string> = new Map([
  ['varepsilon', 'epsilon'],
  ['vartheta', 'theta'],
  ['varphi', 'phi'],
  ['varrho', 'rho'],
  ['varsigma', 'sigma'],
]);

/** `eta` for η; undefined for any other character. */
export const greekName = (character: string): string | undefined => byCharacter.get(character);
export const isGreekName = (name: string): boolean => names.has(name);
/** The name behind a LaTeX command without its backslash: `varphi` is `phi`. */
export const greekCommand = (command: string): string | undefined => {
  const name = variants.get(command) ?? command;
  return names.has(name) ? name : undefined;
};
