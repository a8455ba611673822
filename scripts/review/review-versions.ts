import type { ReviewWords } from '../report/review/words.ts'
import { type Context, contextOf } from './context.ts'
import { affectedPages } from './differences/affected-pages.ts'
import { countRows, type ItemChange } from './differences/change.ts'
import { compareContent } from './differences/compare-content.ts'
import { compareProblems } from './differences/compare-problems.ts'
import type { Item } from './differences/item.ts'
import type { Version } from './differences/version.ts'
import { groupItems } from './group-items.ts'
import { questionsFor } from './questions.ts'
import type { Against, Review } from './review.ts'
import { staleTranslations, untouchedLanguages } from './stale-texts.ts'

/** What a version changes, against an earlier one, in words for somebody who does not read YAML. */
export function reviewVersions(
  before: Version,
  after: Version,
  against: Against,
  words: ReviewWords,
  notes: readonly string[],
): Review {
  const changes = compareContent(before, after)
  const problems = compareProblems(before.problems, after.problems)
  const context = contextOf(before, after, words)
  const groups = groupItems(changes, context)
  const stale = staleTranslations(after, changes)
  const hasStaleTexts = stale.length > 0 || changes.items.some((change) => languagesLeft(change, context).length > 0)
  return {
    words,
    against,
    changes: changes.items.reduce((sum, change) => sum + countRows(change), 0) + changes.files.length,
    groups,
    files: changes.files,
    layoutOnly: changes.layoutOnly,
    problems,
    staleTranslations: stale.map((item) => describeStale(item, context)),
    pages: affectedPages(before, after, changes),
    questions: questionsFor({ before, after, changes, problems, hasStaleTexts }),
    notes,
  }
}

function languagesLeft(change: ItemChange, { showing }: Context): readonly string[] {
  if (change.kind !== 'changed') return []
  return change.rows.flatMap((row) => untouchedLanguages(row, change.before, change.after, showing.languages))
}

function describeStale(item: Item, { words, showing }: Context): string {
  const language = showing.languages.nameOf(item.language ?? '') ?? item.language ?? ''
  const title = showing.names.titleOf('promise', item.id, item.publication) ?? item.id
  return words.stale(language, item.kind === 'foreword' ? words.things.foreword : title)
}
