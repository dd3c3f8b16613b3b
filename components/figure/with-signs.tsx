import { WithLowered } from '@/components/ui/with-lowered';

// A letter on its own is a sign of mathematics, but for the English words "a" and "I"; so are these.
const sign = /([∥∇∂]|(?<![\p{Script=Latin}'’])[b-zB-HJ-Zη](?![\p{Script=Latin}'’]))/u;

/** A label or caption with its signs set as the equations set them. */
export const WithSigns = ({ text }: { text: string }) =>
  text.split(sign).map((part, i) => {
    // Every other part is what the expression has caught.
    const key = `${i} ${part}`;
    if (i % 2 === 0) return <WithLowered text={part} key={key} />;
    return /[∥∇∂]/.test(part) ? (
      <span className="norm" key={key}>
        {part}
      </span>
    ) : (
      <i className={part === 'f' ? 'leans' : undefined} key={key}>
        {part}
      </i>
    );
  });
