import type { Erratum } from '@/lib/course/erratum';
import { gradientAndDescentErrata } from './gradients-and-descent';
import { lossAndDerivativeErrata } from './losses-and-derivatives';

/** Every erratum of the source, in its order (course.md, "Errata of the source"). */
export const errata: readonly Erratum[] = [...lossAndDerivativeErrata, ...gradientAndDescentErrata];

export const findErratum = (id: string): Erratum | undefined => errata.find((one) => one.id === id);
