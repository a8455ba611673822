import { jsonProblems } from '../../report/formats/format-json.ts'
import type { Review, ReviewItem } from '../review.ts'

/** A review as programs read it; the names are permanent. `before` and `after` are values as they stand in the files. */
export function formatReviewJson(review: Review): string {
  const { against, changes, groups, files, layoutOnly, problems, pages, staleTranslations, questions, notes, words } =
    review
  const listed = (list: Review['problems']['new']) => jsonProblems(list, words.language)
  const json = {
    against: { ref: against.ref, commit: against.commit },
    changes,
    items: groups.flatMap(({ publication, items }) => items.map((item) => jsonItem(publication, item))),
    files: files.map(({ path, kind, of }) => ({ file: path, kind, of })),
    layoutOnly,
    problems: {
      seals: listed(problems.seals),
      new: listed(problems.new),
      acknowledged: listed(problems.acknowledged),
      gone: listed(problems.gone),
    },
    staleTranslations,
    pages: pages && { changed: pages.changed, new: pages.new, gone: pages.gone, all: pages.isEverywhere },
    checklist: questions.map((question) => ({ question, text: words.questions[question] })),
    notes,
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

function jsonItem(publication: string | null, { kind, id, language, change, title, rows }: ReviewItem) {
  return {
    publication,
    kind,
    id,
    language,
    change,
    title,
    changes: rows.map((row) => ({
      kind: row.kind,
      field: row.label,
      ...(row.values.before !== undefined && { before: row.values.before }),
      ...(row.values.after !== undefined && { after: row.values.after }),
      notes: row.notes,
      file: row.file,
      line: row.line,
      isLineBefore: row.isPlaceBefore,
    })),
  }
}
