import type { ReviewWords } from '../report/review/words.ts'
import { affectedPages } from './affected-pages.ts'
import { type ContentChanges, countRows, type FieldChange, type ItemChange, itemOf } from './change.ts'
import { compareContent } from './compare-content.ts'
import { compareProblems } from './compare-problems.ts'
import { type Item, type ItemKind, placeIn } from './item.ts'
import { labelOf } from './label.ts'
import { languageNamesOf } from './language-names.ts'
import { markWords } from './mark-words.ts'
import { namesIn, textOf } from './names.ts'
import { questionsFor } from './questions.ts'
import { byReadingOrder, placeUnderHeading } from './reading-order.ts'
import type { Against, Review, ReviewGroup, ReviewItem, ReviewRow } from './review.ts'
import { fieldOf } from './same-value.ts'
import { showItem, showValue } from './show-value.ts'
import type { Showing } from './showing.ts'
import type { Shown } from './shown.ts'
import { staleTranslations, untouchedLanguages } from './stale-texts.ts'
import type { Version } from './version.ts'

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

type Context = {
  readonly words: ReviewWords
  readonly before: Version
  readonly after: Version
  readonly showingBefore: Showing
  readonly showing: Showing
}

function contextOf(before: Version, after: Version, words: ReviewWords): Context {
  const showingOf = (version: Version): Showing => ({
    words,
    names: namesIn(version),
    languages: languageNamesOf(version.site, words.language),
  })
  return { words, before, after, showingBefore: showingOf(before), showing: showingOf(after) }
}

function groupItems({ items }: ContentChanges, context: Context): readonly ReviewGroup[] {
  const sorted = [...items].sort((a, b) => byReadingOrder(itemOf(a), itemOf(b)))
  const publications = [...new Set(sorted.map((change) => itemOf(change).publication))].sort(commonLast)
  return publications.map((publication) => {
    const own = sorted.filter((change) => itemOf(change).publication === publication)
    return {
      publication,
      title: titleOfGroup(publication, context),
      items: own.map((change) => reviewItem(change, context)),
    }
  })
}

function commonLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a < b ? -1 : 1
}

function titleOfGroup(publication: string | null, { words, showing, showingBefore }: Context): string {
  if (publication === null) return words.common
  const titles = [showing, showingBefore].map(({ names }) => names.titleOf('concerns', publication, null))
  return words.inPublication(publication, titles.find((title) => title !== null) ?? null)
}

function reviewItem(change: ItemChange, context: Context): ReviewItem {
  const item = itemOf(change)
  const { kind, id, file, language } = item
  return {
    kind,
    change: change.kind,
    id,
    language,
    file,
    title: titleOf(change, context),
    rows: rowsOf(change, context),
  }
}

/** The field that names a thing of each kind. */
const NAMED_BY: Readonly<Record<ItemKind, string | null>> = {
  publication: null,
  settings: null,
  foreword: null,
  promise: 'title',
  commitment: 'text',
  survey: 'title',
  report: 'title',
  correction: 'what',
  party: 'name',
  area: 'name',
  word: 'word',
  unit: 'unit',
  redirect: 'from',
}

function titleOf(change: ItemChange, context: Context): string {
  const { words } = context
  const item = itemOf(change)
  const { names, languages } = change.kind === 'removed' ? context.showingBefore : context.showing
  const key = NAMED_BY[item.kind]
  const own = key === null ? '' : textOf(fieldOf(item.fields, key), languages.own)
  // A translation goes by the name of its original.
  const original = item.language === null ? null : names.titleOf('promise', item.id, item.publication)
  const title = words.thing(item.kind, (original ?? own ?? item.id).replace(/\s+/g, ' ').trim())
  const promise = item.kind === 'commitment' ? (item.id.split('/')[0] ?? '') : null
  const notes = [
    promise === null ? null : words.inPromise(names.titleOf('promise', promise, item.publication) ?? promise),
    item.language === null ? null : words.inLanguage(languages.nameOf(item.language) ?? item.language),
  ].filter((note) => note !== null)
  return notes.length === 0 ? title : `${title} (${notes.join(', ')})`
}

const NOTHING: Shown = { kind: 'nothing' }

function rowsOf(change: ItemChange, context: Context): readonly ReviewRow[] {
  const { words, showing, showingBefore } = context
  const whole = (item: Item) => ({ label: words.wholeThing, notes: [], ...pick(placeIn(item, [])) })
  switch (change.kind) {
    case 'added': {
      const { after } = change
      const values = { before: undefined, after: valuesOf(after) }
      return [
        {
          kind: 'added',
          ...whole(after),
          before: NOTHING,
          after: showItem(after, showing),
          isPlaceBefore: false,
          values,
        },
      ]
    }
    case 'removed': {
      const { before } = change
      const values = { before: valuesOf(before), after: undefined }
      return [
        {
          kind: 'removed',
          ...whole(before),
          before: showItem(before, showingBefore),
          after: NOTHING,
          isPlaceBefore: true,
          values,
        },
      ]
    }
    case 'renamed':
      return [renameOf(change, context), ...change.rows.map((row) => reviewRow(row, change, context))]
    case 'changed':
      return change.rows.map((row) => reviewRow(row, change, context))
  }
}

function valuesOf({ fields, prose }: Item): unknown {
  return prose === null ? fields : { fields, text: prose.markdown }
}

function pick({ file, line }: { readonly file: string; readonly line: number }) {
  return { file, line }
}

function renameOf({ before, after }: ItemChange & { readonly kind: 'renamed' }, { words }: Context): ReviewRow {
  const named = (item: Item): Shown => ({ kind: 'text', text: item.file, id: null })
  return {
    kind: 'renamed',
    label: words.file,
    before: named(before),
    after: named(after),
    notes: [words.renamed(before.file, after.file)],
    ...{ file: after.file, line: 1, isPlaceBefore: false },
    values: { before: before.file, after: after.file },
  }
}

type Changed = { readonly before: Item; readonly after: Item }

function reviewRow(row: FieldChange, changed: Changed, context: Context): ReviewRow {
  const { before, after } = changed
  const { showing, showingBefore } = context
  const [earlier, later] = ['before' in row ? row.before : undefined, 'after' in row ? row.after : undefined]
  const isRemoved = row.kind === 'removed'
  const [item, own] = isRemoved ? [before, showingBefore] : [after, showing]
  return {
    kind: row.kind,
    label: labelOf(item, row.field, own),
    ...showRow(row, changed, context),
    ...pick(row.place),
    isPlaceBefore: isRemoved,
    values: { before: earlier, after: later },
  }
}

type ShownRow = Pick<ReviewRow, 'before' | 'after' | 'notes'> & { readonly label?: string }

function showRow(row: FieldChange, { before, after }: Changed, context: Context): ShownRow {
  const { showing, showingBefore } = context
  if (row.kind === 'moved') return showMove(row, after, context)
  if (isOrder(row, after)) return showOrder(row, { before, after }, context)
  const fieldBefore = row.kind === 'changed' ? row.fieldBefore : row.field
  const sides = markWords(
    showValue('before' in row ? row.before : undefined, before, fieldBefore, showingBefore),
    showValue('after' in row ? row.after : undefined, after, row.field, showing),
  )
  return { ...sides, notes: notesOn(row, { before, after }, context) }
}

/** Where something stood and stands among its like; a plain value is named, as it has no title to go by. */
function showMove(row: FieldChange & { readonly kind: 'moved' }, after: Item, { words, showing }: Context): ShownRow {
  const position = (place: number): Shown => ({ kind: 'text', text: words.position(place), id: null })
  const value = showValue(row.after, after, row.field, showing)
  const label = labelOf(after, row.field, showing)
  return {
    before: position(row.from),
    after: position(row.to),
    notes: [words.moved(row.from, row.to)],
    ...(value.kind === 'text' && { label: `${label} › ${words.quoted(value.text)}` }),
  }
}

function notesOn(row: FieldChange, { before, after }: Changed, { words, showing }: Context): readonly string[] {
  const others = untouchedLanguages(row, before, after, showing.languages)
  return [
    row.kind === 'changed' && row.hidden !== null ? words.hidden[row.hidden] : null,
    others.length === 0
      ? null
      : words.otherLanguages(others.map((name) => showing.languages.nameOf(name) ?? name).join(', ')),
  ].filter((note) => note !== null)
}

function isOrder({ field }: FieldChange, { kind, language }: Item): boolean {
  return kind === 'promise' && language === null && field !== 'prose' && field.length === 1 && field[0] === 'order'
}

/** The order of a promise is a number that only tells something beside those of the others. */
function showOrder(row: FieldChange, { before, after }: Changed, context: Context) {
  const { words } = context
  const [from, to] = [placeUnderHeading(before, context.before), placeUnderHeading(after, context.after)]
  const shown = (place: number, value: unknown): Shown =>
    value === undefined ? { kind: 'nothing' } : { kind: 'text', text: words.orderedAs(place, String(value)), id: null }
  return {
    before: shown(from, 'before' in row ? row.before : undefined),
    after: shown(to, 'after' in row ? row.after : undefined),
    notes: from === to ? [] : [words.moved(from, to)],
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
