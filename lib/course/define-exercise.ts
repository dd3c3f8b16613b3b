import { buildKey, formatOf } from './build-key';
import { objectionTo } from './choice-objection';
import { isSound, withoutCollisions } from './collisions';
import { drawUntil, randomOf } from './draw-instance';
import type { Exercise, Givens, Instance, Variant } from './exercise';
import type { ExerciseDefinition } from './exercise-definition';
import { readLearnerAnswer } from './learner-answer';

/**
 * Makes an exercise of the catalogue from its module's declaration; the type of its givens is known inside only.
 * Instances are a function of (exercise, version, variant). A drawn one on which a mistake is not finite, or lands on the
 * reference or on another mistake, is drawn again; on `article` such a value is left out (course.md, "Collide").
 * @throws RangeError from `instance` when the family cannot be drawn from, or a mistake is explained that it does not have
 */
export function defineExercise<G extends Givens>(definition: ExerciseDefinition<G>): Exercise {
  const { id, lesson, equation, kind, version, title, draw } = definition;

  function instanceOf(variant: Variant): Instance {
    const random = randomOf(id, version, variant);
    const asGiven = (givens: G) => ({ givens, key: withoutCollisions(buildKey(definition, givens)) });
    const ifSound = (givens: G) => {
      const key = buildKey(definition, givens);
      return isSound(key) ? { givens, key } : null;
    };
    const { givens, key } =
      variant === 'article' || draw === undefined ? asGiven(definition.article) : drawUntil(random, draw, ifSound);

    const options =
      definition.kind !== 'choice'
        ? {}
        : {
            options: variant === 'article' ? definition.options : random.shuffle(definition.options),
            objection: (answer: unknown) => (key.kind === 'choice' ? objectionTo(definition.options, key, answer) : undefined),
          };

    const mistakes = new Map(definition.mistakes.map((mistake) => [mistake.code, mistake]));
    return {
      exercise: id,
      version,
      variant,
      givens,
      format: { ...formatOf(key), ...definition.fields?.(givens) },
      ...options,
      key,
      samples: definition.samples?.(givens) ?? [],
      prompt: definition.prompt(givens),
      hints: definition.hints(givens),
      solution: definition.solution(givens),
      explain(code, answer) {
        const mistake = mistakes.get(code);
        if (mistake === undefined) throw new RangeError(`${id} has no mistake ${code}`);
        return mistake.explain(givens, readLearnerAnswer(key, code, answer));
      },
    };
  }

  return {
    id,
    lesson,
    equation,
    kind,
    version,
    title,
    hasVariants: draw !== undefined,
    opensOn: definition.opensOn ?? 'article',
    mistakes: definition.mistakes.map(({ code, name }) => ({ code, name })),
    instance: instanceOf,
  };
}
