import { ImageResponse } from 'next/og';
import { exercisesOf, findLesson, lessons } from '@/lib/course/catalogue';
import { LessonPicture, pictureSize } from './lesson-picture';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => ['kobai', ...lessons().map(({ id }) => id)].map((id) => ({ picture: `${id}.png` }));

const homeLesson = 'gradient-descent';
const homeSteps = 9;

/** The pictures that a link to the site shows, drawn once by the build from the lessons' own functions. */
export async function GET(_request: Request, { params }: { params: Promise<{ picture: string }> }) {
  const name = (await params).picture.replace(/\.png$/, '');
  const lesson = findLesson(name);
  if (lesson === undefined && name !== 'kobai') return new Response(null, { status: 404 });
  const picture = lesson ? (
    <LessonPicture
      lesson={lesson.id}
      steps={exercisesOf(lesson.id).length}
      over={`Lesson ${lesson.number}`}
      title={lesson.title.en}
    />
  ) : (
    <LessonPicture lesson={homeLesson} steps={homeSteps} over="A course" title="How a neural network learns" />
  );
  return new ImageResponse(picture, pictureSize);
}
