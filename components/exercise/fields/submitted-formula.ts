import type { SubmittedFormula } from '@/lib/grading/answer-kinds';

/** What the text box shows of a formula, whichever way it was written. */
export const formulaText = (formula: SubmittedFormula): string => (typeof formula === 'string' ? formula : formula.latex);
