import { Typeset } from '@/components/ui/typeset';

/** What is printed wrongly: a formula struck from corner to corner, words by a line through them. */
export const Struck = ({ html, isFormula }: { html: string; isFormula: boolean }) => (
  <Typeset as="del" html={html} {...(isFormula && { className: 'formula' })} />
);
