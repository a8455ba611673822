import type { Question } from '../model/archive.ts'
import type { LocalText } from '../model/language.ts'

/** What is declared about comparing two questions, whichever of them is the newer; `null` when nothing is. */
export function comparability(
  one: Question,
  other: Question,
): { readonly comparable: boolean; readonly why: LocalText | null } | null {
  return declaredFrom(one, other) ?? declaredFrom(other, one)
}

/** From question to question back in time; one step that cannot be compared is enough to break the line. */
function declaredFrom(newer: Question, older: Question) {
  const seen = new Set<Question>()
  let broken: LocalText | null | undefined
  for (let asked = newer; !seen.has(asked); ) {
    seen.add(asked)
    const { comparesWith } = asked
    if (comparesWith === null) return null
    if (!comparesWith.comparable) broken ??= comparesWith.why
    if (isSame(comparesWith.question, older)) return { comparable: broken === undefined, why: broken ?? null }
    asked = comparesWith.question
  }
  return null
}

function isSame(one: Question, other: Question): boolean {
  return one.id === other.id && one.survey.reference === other.survey.reference
}
