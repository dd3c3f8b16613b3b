import type { ReactNode } from 'react';
import { EquationBlock } from '@/components/equation/equation';
import { ExerciseCard } from '@/components/exercise/exercise-card';
import { initialNumbers } from '@/components/figure/initial-numbers';
import type { Lesson } from '@/lib/course/lesson';
import { Bench } from './bench';
import { equationNumber, figureNumber, type LessonContent } from './lesson-content';
import { sentenceAndRest } from './sentence-and-rest';

/** What a lesson's figures show before anybody moves them. */
const figuresOf = (lesson: Lesson) =>
  lesson.figures.flatMap((id) => {
    const numbers = initialNumbers(id);
    return numbers === undefined ? [] : [{ id, number: figureNumber(lesson, id), numbers }];
  });

/**
 * An equation with the prose that ends its sentence, its exercises beside the two (on a narrow screen: under them), and the
 * prose that goes on.
 */
export function EquationPair({ content, id, children }: { content: LessonContent; id: string; children?: ReactNode }) {
  const { lesson, locale, words } = content;
  const equation = lesson.equations.find((candidate) => candidate.id === id);
  if (equation === undefined) throw new Error(`lesson ${lesson.id} has no equation ${id}`);
  const exercises = content.exercises.filter((view) => view.equation.id === id);
  const [sentence, rest] = sentenceAndRest(children);
  return (
    <div className="pair">
      <div className="stated">
        <EquationBlock
          lesson={lesson.id}
          equation={equation}
          number={equationNumber(lesson, id)}
          exercises={exercises.map((view) => ({ id: view.id, number: view.number, givens: view.givens }))}
          figures={figuresOf(lesson)}
          locale={locale}
          words={words.lesson}
        />
        <div className="after prose">{sentence}</div>
      </div>
      {exercises.length > 0 ? (
        <Bench>
          {exercises.map((view) => (
            <ExerciseCard key={view.id} view={view} lesson={lesson.id} locale={locale} words={words.exercise} />
          ))}
        </Bench>
      ) : null}
      <div className="rest prose">{rest}</div>
    </div>
  );
}
