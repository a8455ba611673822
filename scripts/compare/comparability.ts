import type { Question, QuestionComparison } from '../model/archive.ts'
import type { LocalText } from '../model/language.ts'

type Comparability = { readonly comparable: boolean; readonly why: LocalText | null }

/**
 * What is declared about comparing two questions, whichever of them is the newer: of one with the other, or of both with
 * the same earlier question. `null` when nothing is.
 */
export function comparability(one: Question, other: Question): Comparability | null {
  const [ofOne, ofOther] = [lineOf(one), lineOf(other)]
  for (const step of ofOne) {
    const met = ofOther.find(({ question }) => isSame(question, step.question))
    if (met !== undefined) return together(step.break, met.break)
  }
  return null
}

type Step = { readonly question: Question; readonly break: QuestionComparison | null }

/** The question and those before it; one step that cannot be compared is enough to break the line from there on. */
function lineOf(newest: Question): readonly Step[] {
  const steps: Step[] = [{ question: newest, break: null }]
  for (let last = steps[0]; last !== undefined; ) {
    const { comparesWith } = last.question
    if (comparesWith === null || steps.some(({ question }) => isSame(question, comparesWith.question))) return steps
    last = { question: comparesWith.question, break: last.break ?? (comparesWith.comparable ? null : comparesWith) }
    steps.push(last)
  }
  return steps
}

// Of two that have both broken with a third, nobody has said whether they go together.
function together(one: QuestionComparison | null, other: QuestionComparison | null): Comparability | null {
  if (one !== null && other !== null) return null
  const broken = one ?? other
  return { comparable: broken === null, why: broken?.why ?? null }
}

function isSame(one: Question, other: Question): boolean {
  return one.id === other.id && one.survey.reference === other.survey.reference
}
