/** Fills `{name}` in one of the interface's sentences. An unknown name stays as it is, so that it shows. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
