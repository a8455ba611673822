import type { Review } from '../review.ts'

/** How much there is to approve, in one line: `10 ändringar, 2 nya varningar`. */
export function counts({ words, changes, problems, layoutOnly }: Review): string {
  const seals = problems.seals.filter((one) => !problems.oldSeals.includes(one))
  const open = [...seals, ...problems.new]
  const errors = open.filter(({ level }) => level === 'error').length
  const found = [words.newProblems(errors, open.length - errors), words.oldSeals(problems.oldSeals.length)]
    .filter((part) => part !== '')
    .join(', ')
  const changed = changes > 0 ? words.changes(changes) : layoutOnly.length > 0 ? words.nothingInContent : words.nothing
  return found === '' ? changed : `${changed.replace(/\.$/, '')}, ${found}`
}

/** What is compared with. */
export function compared({ words, against }: Review): string {
  const commit = against.commit.slice(0, 8)
  return against.hasGoneOn ? words.partedFrom(against.ref, commit) : words.comparedWith(against.ref, commit)
}
