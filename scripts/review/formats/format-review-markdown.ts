import { formatMessage } from '../../report/format-message.ts'
import { escapeMarkdown } from '../../report/formats/escape-markdown.ts'
import { formatAlike } from '../../report/formats/format-alike.ts'
import { LEVEL_WORDS } from '../../report/formats/format-report.ts'
import { type AlikeProblems, groupAlike } from '../../report/formats/group-alike.ts'
import type { ReviewWords } from '../../report/review/words.ts'
import type { Review, ReviewItem, ReviewRow } from '../review.ts'
import type { MarkedPart, Shown } from '../shown.ts'
import { compared, counts } from './headline.ts'

// GitHub takes 65,536 characters in a comment, of which some may be needed by those around it.
const LONGEST_COMMENT = 60_000
// Of one list, so that there is room for the changes themselves.
const MOST_LINES = 30

// A line end within a paragraph, once it is written as markup: before neither an empty line, nor an item, nor a heading.
const SOFT_BREAK = /(?<!<br>)<br>(?!<br>|\s*(?:<(?:del|ins)>)?(?:[-+#>]|&#42;|\d+[.)]))/g

/** A review as a comment on a merge request. What would make it too long is left out, and said to be. */
export function formatReviewMarkdown(review: Review): string {
  const { words } = review
  const [before, after] = [partsBefore(review), partsAfter(review)]
  let room = LONGEST_COMMENT - lengthOf(before) - lengthOf(after)
  const changes: string[] = []
  let left = 0
  for (const { title, items } of review.groups) {
    const heading = `### ${escapeMarkdown(title)}`
    const parts = items.map((item) => ({ text: itemPart(item, words), rows: item.rows.length }))
    for (const [at, { text, rows }] of parts.entries()) {
      const part = at === 0 ? `${heading}\n\n${text}` : text
      room -= part.length + 2
      if (room < 0) left += rows
      else changes.push(part)
    }
  }
  const cut = left === 0 ? [] : [`**${words.cut(left)}**`]
  return `${[...before, ...changes, ...cut, ...after].join('\n\n')}\n`
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length + 2, 0)
}

function partsBefore(review: Review): readonly string[] {
  const { words, problems, questions, notes } = review
  const { sections } = words
  return [
    `## ${words.title}: ${counts(review)}`,
    escapeMarkdown(compared(review)),
    ...notes.map((note) => `> ${escapeMarkdown(note)}`),
    ...inLists(words, [
      [sections.seals, groupAlike(problems.seals).map((one) => problemLine(one, words))],
      [sections.problems, problemLines(review)],
      [sections.checklist, questions.map((question) => `[ ] ${escapeMarkdown(words.questions[question])}`)],
    ]),
  ]
}

function partsAfter({ words, files, staleTranslations, pages, layoutOnly }: Review): readonly string[] {
  const { sections } = words
  const fileLines = files.map(({ path, of, kind }) => `${path} (${words.files[of]}): ${words.fileKinds[kind]}`)
  return inLists(words, [
    [sections.files, fileLines.map(escapeMarkdown)],
    [sections.translations, staleTranslations.map(escapeMarkdown)],
    [sections.pages, pageLines(pages, words)],
    [sections.layout, layoutOnly.map(escapeMarkdown)],
  ])
}

function pageLines(pages: Review['pages'], words: ReviewWords): readonly string[] {
  if (pages === null) return [words.pages.unknown]
  const lines = (['new', 'gone', 'changed'] as const).flatMap((kind) =>
    pages[kind].map((address) => `${words.pages[kind]}: ${escapeMarkdown(address)}`),
  )
  return pages.isEverywhere ? [words.pages.all, ...lines] : lines
}

type Section = readonly [heading: string, lines: readonly string[]]

/** A heading and a list for each section that has something in it. */
function inLists(words: ReviewWords, sections: readonly Section[]): readonly string[] {
  return sections.flatMap(([heading, lines]) => {
    if (lines.length === 0) return []
    const shown = cutList(lines, words)
    return [`### ${heading}`, shown.map((line) => `- ${line}`).join('\n')]
  })
}

function cutList(lines: readonly string[], words: ReviewWords): readonly string[] {
  const left = lines.length - MOST_LINES
  return left > 0 ? [...lines.slice(0, MOST_LINES), words.more(left)] : lines
}

function problemLines({ words, problems }: Review): readonly string[] {
  const [added, acknowledged, gone] = [problems.new, problems.acknowledged, problems.gone].map(groupAlike)
  return [
    ...(added ?? []).map((one) => problemLine(one, words)),
    ...(acknowledged ?? []).map((one) => `${words.problems.acknowledged}: ${problemLine(one, words)}`),
    ...(gone ?? []).map((one) => `${words.problems.gone}: ${problemLine(one, words, true)}`),
  ]
}

function problemLine(group: AlikeProblems, words: ReviewWords, isMended = false): string {
  const { level, place, rule, because } = group.first
  const { message } = formatMessage(group.first, words.language)
  const reason = because === undefined ? '' : ` ${words.problems.reason(because)}`
  const word = LEVEL_WORDS[words.language][level].one
  const line = escapeMarkdown(`${words.place(place.file, place.line)}: ${message}${reason} (${rule})`)
  return [`**${word}** ${line}`, ...elsewhere(group, words, isMended)].join('\n  ')
}

/** The other places of a mistake, as a list within the item of the first. */
function elsewhere(group: AlikeProblems, words: ReviewWords, isMended: boolean): readonly string[] {
  const alike = formatAlike(group, words.language, isMended)
  if (alike === null) return []
  const places = cutList(alike.places.map(escapeMarkdown), words)
  return [escapeMarkdown(alike.lead), ...places.map((place) => `- ${place}`)]
}

function itemPart({ title, change, rows }: ReviewItem, words: ReviewWords): string {
  const { field, before, after, place } = words.columns
  const head = `| ${field} | ${before} | ${after} | ${place} |\n|---|---|---|---|`
  return [
    `#### ${escapeMarkdown(title)} – ${words.kinds[change]}`,
    '',
    head,
    ...rows.map((row) => rowLine(row, words)),
  ].join('\n')
}

function rowLine(row: ReviewRow, words: ReviewWords): string {
  const notes = row.notes.map((note) => `<br>*${escapeMarkdown(note)}*`).join('')
  const place = row.isPlaceBefore ? words.placeBefore(row.file, row.line) : words.place(row.file, row.line)
  const before = cell(row.before, words.nothingThere, 'del')
  const after = cell(row.after, words.nothingLeft, 'ins')
  return `| ${escapeMarkdown(row.label)}${notes} | ${before} | ${after} | ${escapeMarkdown(place)} |`
}

/** @param mark the element for words that the other side has not */
function cell(shown: Shown, nothing: string, mark: 'del' | 'ins'): string {
  switch (shown.kind) {
    case 'nothing':
      return `*${nothing}*`
    case 'text':
      return marked(shown.id === null ? shown.text : `${shown.text} [${shown.id}]`, shown.marks, mark)
    case 'prose':
      return marked(shown.markdown, shown.marks, mark).replace(SOFT_BREAK, ' ')
    case 'list':
      return shown.items.map((item) => `• ${cell(item, nothing, mark)}`).join('<br>')
    case 'fields':
      return shown.fields
        .map(
          ({ label, value }) =>
            `${escapeMarkdown(label)}: ${isNested(value) ? '<br>' : ''}${cell(value, nothing, mark)}`,
        )
        .join('<br>')
  }
}

function marked(text: string, marks: readonly MarkedPart[] = [{ text, isMarked: false }], mark: 'del' | 'ins'): string {
  return marks
    .map((part) => (part.isMarked ? `<${mark}>${escapeMarkdown(part.text)}</${mark}>` : escapeMarkdown(part.text)))
    .join('')
}

function isNested({ kind }: Shown): boolean {
  return kind === 'list' || kind === 'fields'
}
