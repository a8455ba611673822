import type { Comparison, FieldChange, Json, PromiseChange, TargetChange, Whereabouts } from '../compare/comparison.ts'
import { countChanges } from '../compare/count-changes.ts'
import { compareWording } from '../compare/wording/compare-wording.ts'
import type { Publication, PublicPromise, Target } from '../model/archive.ts'
import { type Language, type LocalText, textIn } from '../model/language.ts'
import type {
  Named,
  ToldAmount,
  ToldComparison,
  ToldField,
  ToldPart,
  ToldPromise,
  ToldTarget,
} from '../report/comparison/told.ts'

/** The names that the two sides go by, such as `main:2018` and `2018`. */
export type SideNames = { readonly earlier: string; readonly later: string }

/** A comparison in the texts of one language, without what has not changed; the unchanged promises are named. */
export function tellComparison(comparison: Comparison, names: SideNames, language: Language): ToldComparison {
  const say = (text: LocalText) => textIn(text, language, language).text
  const { earlier, later, of, fields, themes, promises, surveys } = comparison
  return {
    of,
    earlier: publicationNamed(earlier, names.earlier, say),
    later: publicationNamed(later, names.later, say),
    isIncomplete: later.complete !== true,
    counts: countChanges(comparison),
    fields: fields.map(tellField),
    themes: themes.flatMap((theme) => tellPart(theme, ({ id, title }) => ({ name: id, title: say(title) }))),
    promises: promises.map((promise) => tellPromise(promise, say)),
    surveys: surveys.flatMap((survey) => [
      ...tellPart(survey, ({ reference, title }) => ({ name: reference, title: say(title) })),
      ...survey.questions.flatMap((question) =>
        tellPart(question, ({ id, text }) => ({ name: id, title: say(text) }), question.why && say(question.why)),
      ),
      ...survey.findings.flatMap((finding) => tellPart(finding, ({ id, text }) => ({ name: id, title: say(text) }))),
    ]),
  }
}

type Say = (text: LocalText) => string

function publicationNamed({ title }: Publication, name: string, say: Say): Named {
  return { name, title: say(title) }
}

function promiseNamed({ reference, title }: PublicPromise, say: Say): Named {
  return { name: reference, title: say(title) }
}

function tellPromise(change: PromiseChange, say: Say): ToldPromise {
  const { kinds, earlier, later, pairs, commitments, whereabouts, disagreements } = change
  const steps = pairs.flatMap(({ declared }) => declared?.steps ?? [])
  const whys = [...steps.map(({ why }) => why), whereabouts?.kind === 'ended' ? whereabouts.why : null]
  return {
    kinds,
    earlier: earlier.map((promise) => promiseNamed(promise, say)),
    later: later.map((promise) => promiseNamed(promise, say)),
    whys: whys.flatMap((why) => (why === null ? [] : [say(why)])),
    elsewhere: whereabouts === null ? [] : elsewhere(whereabouts, change, say),
    disagreements: disagreements.map(({ declared, computed }) => ({ declared, computed })),
    // A part beside the whole of what was split or merged: its words would be told as removed over and over.
    fields: pairs.length === 1 ? pairs.flatMap(({ fields }) => fields.map(tellField)) : [],
    commitments: commitments.flatMap((commitment) =>
      tellPart(
        commitment,
        ({ reference, text }) => ({ name: reference, title: say(text) }),
        null,
        commitment.targets.map((target) => tellTarget(target, say)),
      ),
    ),
  }
}

function elsewhere(whereabouts: Whereabouts, { earlier }: PromiseChange, say: Say): readonly Named[] {
  switch (whereabouts.kind) {
    case 'ended':
      return [{ name: whereabouts.saidBy.id, title: say(whereabouts.saidBy.title) }]
    case 'gone':
      return earlier.includes(whereabouts.last) ? [] : [promiseNamed(whereabouts.last, say)]
    case 'elsewhere':
    case 'returned':
      return whereabouts.promises.map((promise) => promiseNamed(promise, say))
  }
}

type PartChange<Part> = {
  readonly kind: ToldPart['kind'] | 'unchanged'
  readonly earlier: Part | null
  readonly later: Part | null
  readonly isMoved: boolean
  readonly fields: readonly FieldChange[]
}

function tellPart<Part>(
  { kind, earlier, later, isMoved, fields }: PartChange<Part>,
  nameOf: (part: Part) => Named,
  why: string | null = null,
  targets: readonly ToldTarget[] = [],
): readonly ToldPart[] {
  if (kind === 'unchanged') return []
  const sides = { earlier: earlier && nameOf(earlier), later: later && nameOf(later) }
  // Targets have lines of their own, in words.
  const others = fields.filter(({ field }) => field !== 'target').map(tellField)
  return [{ kind, ...sides, isMoved, why, targets, fields: others }]
}

function tellTarget({ before, after, direction, reason, scaled }: TargetChange, say: Say): ToldTarget {
  return { before: before && amountOf(before, say), after: after && amountOf(after, say), direction, reason, scaled }
}

function amountOf({ amount, unit, per, asPrinted }: Target, say: Say): ToldAmount {
  const numbers = 'value' in amount ? [amount.value] : amount.kind === 'between' ? [amount.low, amount.high] : []
  const isOne = amount.kind !== 'share' && numbers.at(-1) === 1
  return { kind: amount.kind, numbers, per, asPrinted, unit: unit && say(isOne ? unit.one : unit.many) }
}

function tellField(change: FieldChange): ToldField {
  const { field } = change
  switch (change.kind) {
    case 'text': {
      const { language, before, after, isLayoutOnly } = change
      if (isLayoutOnly) return { field, language, kind: 'layout' }
      const parts = compareWording(before ?? '', after ?? '').flatMap((sentence) => sentence.parts)
      return { field, language, kind: 'words', parts }
    }
    case 'value':
      return { field, language: null, kind: 'value', before: sayValue(change.before), after: sayValue(change.after) }
    case 'list':
      return {
        field,
        language: null,
        kind: 'list',
        removed: change.removed.map(sayItem),
        added: change.added.map(sayItem),
        changed: change.changed.map(({ before, after }) => ({ before: sayItem(before), after: sayItem(after) })),
        moved: change.moved.map(sayItem),
      }
  }
}

function sayItem(item: Json): string {
  return sayValue(item) ?? ''
}

/** A value as an editor would write it on one line: `from: 2018-01-01, to: 2018-12-31`. */
function sayValue(value: Json): string | null {
  if (value === null) return null
  if (typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.map((item: Json) => `[${sayItem(item)}]`).join(' ')
  return Object.entries(value)
    .filter(([, own]) => own !== null && !(Array.isArray(own) && own.length === 0))
    .map(([key, own]) => `${key}: ${sayItem(own)}`)
    .join(', ')
}
