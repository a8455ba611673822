import type { Question, Survey } from '../archive.ts'
import { type LeadingValue, leadingValue } from './leading-value.ts'

export type KeyFigure = { readonly question: Question; readonly value: KeyValue }

/** What is too little to be shown is no key figure. */
type KeyValue = Exclude<LeadingValue, { readonly kind: 'suppressed' }>

const ENOUGH = 2
const AT_MOST = 4

/**
 * The numbers that a survey in brief is known by, two to four where there are so many: first of questions that led to
 * promises or have a better and a worse answer, then of others. They stand in the order in which they were asked.
 */
export function keyFigures({ questions }: Survey): readonly KeyFigure[] {
  const figures = questions.flatMap((question) => {
    const value = leadingValue(question)
    return value === null || value.kind === 'suppressed' ? [] : [{ question, value }]
  })
  const weighty = figures.filter(({ question }) => question.ledTo.length > 0 || question.better !== 'neither')
  const others = figures.filter((figure) => !weighty.includes(figure))
  const chosen = weighty.length >= ENOUGH ? weighty : [...weighty, ...others.slice(0, ENOUGH - weighty.length)]
  return figures.filter((figure) => chosen.slice(0, AT_MOST).includes(figure))
}
