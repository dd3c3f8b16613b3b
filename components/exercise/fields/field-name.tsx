import { Typeset } from '@/components/ui/typeset';

/** A field's name in mathematics where the exercise gives one, else in words. Its HTML speaks through its MathML. */
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
  return html === undefined ? <span>{tex ?? otherwise}</span> : <Typeset html={html} />;
}
