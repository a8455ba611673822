import type { Survey } from '../archive.ts'

/** Whether anything of what was answered is known as numbers. */
export function hasAnswers({ questions }: Survey): boolean {
  return questions.some(({ answers, aggregates }) => answers.length + aggregates.length > 0)
}
