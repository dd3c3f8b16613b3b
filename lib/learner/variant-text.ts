import type { Variant } from '@/lib/course/exercise';

/** A variant as the database keeps it: "article", or the seed's digits. */
export const variantToText = (variant: Variant): string => String(variant);

/** The variant that `variantToText` wrote. */
export const variantFromText = (text: string): Variant => (text === 'article' ? 'article' : Number(text));
