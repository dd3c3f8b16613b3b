/**
 * Fills `{name}` in one of the interface's sentences, and chooses by `{name, plural, one {…} other {…}}`, of which the
 * choice prints words alone. An unknown name stays as it is, so that it shows. Japanese has no such choice to make, so
 * English's rule is the only one: 1 is one.
 */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(
    /\{(\w+)(?:, plural, one \{([^{}]*)\} other \{([^{}]*)\})?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one === undefined) return String(value);
      return String(value) === '1' ? one : String(other);
    },
  );
