import type {
  Comparison,
  FieldChange,
  PromiseChange,
  QuestionChange,
  TargetChange,
  Whereabouts,
} from '../../compare/comparison.ts'
import { countChanges } from '../../compare/count-changes.ts'
import { listComparedFigures } from '../../compare/list-compared-figures.ts'
import type { Publication, PublicPromise, Target } from '../../model/archive.ts'
import { type Language, type LocalText, textIn } from '../../model/language.ts'
import { type Say, tellField } from './tell-field.ts'
import type { Named, ToldAmount, ToldAnswer, ToldComparison, ToldPart, ToldPromise, ToldTarget } from './told.ts'

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
    isIncomplete: of === 'publications' && [earlier, later].some(({ complete }) => complete !== true),
    counts: countChanges(comparison),
    fields: fields.map((field) => tellField(field, say)),
    themes: themes.flatMap((theme) => tellPart(say, theme, ({ id, title }) => ({ name: id, title: say(title) }))),
    promises: promises.map((promise) => tellPromise(promise, of, say)),
    surveys: surveys.flatMap((survey) => [
      ...tellPart(say, survey, ({ reference, title }) => ({ name: reference, title: say(title) })),
      ...survey.questions.flatMap((question) =>
        tellPart(say, question, ({ id, text }) => ({ name: id, title: say(text) }), {
          why: question.why && say(question.why),
          answers: tellAnswers(question, say),
        }),
      ),
      ...survey.findings.flatMap((finding) =>
        tellPart(say, finding, ({ id, text }) => ({ name: id, title: say(text) })),
      ),
    ]),
  }
}

function publicationNamed({ title }: Publication, name: string, say: Say): Named {
  return { name, title: say(title) }
}

function promiseNamed({ reference, title }: PublicPromise, say: Say): Named {
  return { name: reference, title: say(title) }
}

function tellPromise(change: PromiseChange, of: Comparison['of'], say: Say): ToldPromise {
  const { kinds, earlier, later, pairs, commitments, whereabouts, disagreements } = change
  const steps = pairs.flatMap(({ declared }) => declared?.steps ?? [])
  const whys = [...steps.map(({ why }) => why), whereabouts?.kind === 'ended' ? whereabouts.why : null]
  return {
    kinds,
    earlier: earlier.map((promise) => promiseNamed(promise, say)),
    later: later.map((promise) => promiseNamed(promise, say)),
    whys: whys.flatMap((why) => (why === null ? [] : [say(why)])),
    elsewhere: whereabouts === null ? [] : elsewhere(whereabouts, change, say),
    disagreements: disagreements.map(({ pair, declared, computed }) => ({
      declared,
      basis: pair.declared?.basis ?? 'stated',
      computed,
    })),
    // A part beside the whole of what was split or merged: its words would be told as removed over and over.
    fields: pairs.length === 1 ? pairs.flatMap(({ fields }) => tellFields(fields, of, say)) : [],
    commitments: commitments.flatMap((commitment) =>
      tellPart(say, commitment, ({ reference, text }) => ({ name: reference, title: say(text) }), {
        targets: commitment.targets.map((target) => tellTarget(target, say)),
      }),
    ),
  }
}

// What a promise continues is told already, by where it stands in the comparison and why.
function tellFields(fields: readonly FieldChange[], of: Comparison['of'], say: Say) {
  const own = fields.filter(({ field }) => of === 'versions' || field !== 'continues')
  return own.map((field) => tellField(field, say))
}

function elsewhere(whereabouts: Whereabouts, { earlier }: PromiseChange, say: Say): readonly Named[] {
  switch (whereabouts.kind) {
    case 'ended':
      return [{ name: whereabouts.saidBy.id, title: say(whereabouts.saidBy.title) }]
    case 'gone':
    case 'not-recorded':
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
  say: Say,
  { kind, earlier, later, isMoved, fields }: PartChange<Part>,
  nameOf: (part: Part) => Named,
  { why = null, targets = [], answers = [] }: Partial<Pick<ToldPart, 'why' | 'targets' | 'answers'>> = {},
): readonly ToldPart[] {
  if (kind === 'unchanged') return []
  const sides = { earlier: earlier && nameOf(earlier), later: later && nameOf(later) }
  // Targets have lines of their own, in words.
  const others = fields.filter(({ field }) => field !== 'target').map((field) => tellField(field, say))
  return [{ kind, ...sides, isMoved, why, targets, answers, fields: others }]
}

function tellAnswers({ kind, earlier, later }: QuestionChange, say: Say): readonly ToldAnswer[] {
  if (kind !== 'changed' || earlier === null || later === null) return []
  return listComparedFigures(earlier, later).flatMap(({ group, answers }) =>
    answers.flatMap(({ one, before, after, difference }) =>
      before === null || after === null || difference === null
        ? []
        : [
            {
              text: say(one.text),
              group: group && say(group.text),
              before,
              after,
              isWithinMargin: difference.isWithinMargin,
            },
          ],
    ),
  )
}

function tellTarget({ before, after, direction, reason, scaled }: TargetChange, say: Say): ToldTarget {
  return { before: before && amountOf(before, say), after: after && amountOf(after, say), direction, reason, scaled }
}

function amountOf({ amount, unit, per, asPrinted }: Target, say: Say): ToldAmount {
  const numbers = 'value' in amount ? [amount.value] : amount.kind === 'between' ? [amount.low, amount.high] : []
  const isOne = amount.kind !== 'share' && numbers.at(-1) === 1
  return { kind: amount.kind, numbers, per, asPrinted, unit: unit && say(isOne ? unit.one : unit.many) }
}
