/** A number as people read it, in both languages alike: 6 significant digits, the minus of mathematics. */
export const shownNumber = (value: number): string => String(Number(value.toPrecision(6))).replaceAll('-', '−');
