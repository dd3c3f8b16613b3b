import { locales } from '@/lib/i18n/locale';
import type { Exercise, Instance } from '../exercise';
import { keyMarker } from '../key-marker';
import { toPublicExercise } from '../public-exercise';

/** Property names that only a key, or what surrounds it, has. */
const keyProperty =
  /"(key|reference|mistakes?|values|formulas|tolerance|right|why|judge|step|slips|samples|hints|solution|explain)":/;

/** What the public view of an instance gives away. */
export function publicFindings(exercise: Exercise, instance: Instance): readonly string[] {
  return locales.flatMap((locale) => {
    const sent = JSON.stringify(toPublicExercise(exercise, instance, locale));
    const property = keyProperty.exec(sent)?.[1];
    const early = [...instance.hints, instance.solution].filter((text) =>
      sent.includes(JSON.stringify(text[locale]).slice(1, -1)),
    );
    return [
      ...(property === undefined ? [] : [`the public view has a property ${property}`]),
      ...(sent.includes(keyMarker) ? ['the public view holds the key marker'] : []),
      ...early.map((text) => `the public view holds a hint or the solution: ${text[locale]}`),
    ];
  });
}
