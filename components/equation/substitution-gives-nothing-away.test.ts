import { describe, expect, test } from 'vitest';
import { initialNumbers } from '@/components/figure/initial-numbers';
import type { LessonSnapshot } from '@/components/lesson/lesson-store';
import type { Exercise, Instance } from '@/lib/course/exercise';
import { exercisesInOrder } from '@/lib/course/exercises-in-order';
import type { Lesson } from '@/lib/course/lesson';
import { lessonsInOrder } from '@/lib/course/lessons-in-order';
import type { SubmittedAnswer } from '@/lib/grading/answer-kinds';
import { grade } from '@/lib/grading/grade';
import { shownSubstitution } from './shown-substitution';
import { piecesText } from './substitutions/substitution-text';

/** What stands under a lesson's equations while this exercise is open and every other one is solved. */
function linesBeside({ lesson: id, ...open }: Exercise, instance: Instance, { equations, figures }: Lesson): string[] {
  const initial = figures.flatMap((name) => {
    const numbers = initialNumbers(name);
    return numbers === undefined ? [] : [{ id: name, number: '1', numbers }];
  });
  return equations.flatMap((equation) => {
    const beside = exercisesInOrder.filter((exercise) => exercise.lesson === id && exercise.equation === equation.id);
    const exercises = beside.map((exercise, i) => {
      const { givens } = exercise.id === open.id ? instance : exercise.instance(exercise.opensOn);
      return { id: exercise.id, number: i + 1, givens };
    });
    return beside.flatMap(({ id: touched }) => {
      const snapshot: LessonSnapshot = {
        exercises: Object.fromEntries(
          exercisesInOrder.map((other) => {
            const solved = other.id !== open.id;
            return [other.id, { status: solved ? 'solved' : 'new', revealed: solved }];
          }),
        ),
        figures: {},
        source: { kind: 'exercise', id: touched },
      };
      const sources = { equation: equation.id, exercises, figures: initial, until: equation.withheld?.until };
      const shown = shownSubstitution(sources, snapshot);
      if (shown === undefined || (shown.exercise !== undefined && touched !== open.id)) return [];
      const { groups, result } = shown.substitution;
      const line = groups.map(piecesText).join(' ');
      return [shown.open || result === undefined ? line : `${line} = ${piecesText(result)}`];
    });
  });
}

/** A line copied by the learner: as a whole, and each stretch between its signs of equality. */
const copied = (line: string): string[] =>
  [line, ...line.split(/[=≈←,]/)].map((text) => text.replace(/[[\]]/g, '').trim()).filter((text) => text !== '');

const copiedAnswers = ({ format }: Instance, text: string): SubmittedAnswer[] => {
  if (format.kind === 'number' || format.kind === 'formula') return [text];
  return format.kind === 'formulas' ? [Array.from({ length: format.shape?.[0] ?? 1 }, () => text)] : [];
};

describe('what stands under an equation cannot be copied into an open exercise', () => {
  test.each(exercisesInOrder.map((exercise) => [exercise.id, exercise] as const))('%s', (_, exercise) => {
    const lesson = lessonsInOrder.find(({ id }) => id === exercise.lesson);
    if (lesson === undefined) throw new Error(`no lesson ${exercise.lesson}`);
    const variants = exercise.hasVariants ? [exercise.opensOn, 1, 2, 3, 4, 5] : [exercise.opensOn];
    for (const variant of variants) {
      const instance = exercise.instance(variant);
      const answers = linesBeside(exercise, instance, lesson).flatMap(copied);
      const right = answers
        .flatMap((text) => copiedAnswers(instance, text))
        .filter((answer) => grade(instance.key, answer, 'copied').verdict === 'correct');
      expect(right).toEqual([]);
    }
  });
});
