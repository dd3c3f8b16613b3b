import type { Lesson } from './lesson';
import { lossFunctions } from './lessons/loss-functions/lesson';

/** The lessons of the course, in order. */
export const lessonsInOrder: readonly Lesson[] = [lossFunctions];
