import type { PromiseChangeKind } from '../../compare/comparison.ts'
import type { ReportLanguage } from '../report-language.ts'
import { linesOfField } from './lines-of-field.ts'
import { linesOfPart } from './lines-of-part.ts'
import { named, sidesOf } from './name-sides.ts'
import { MARKDOWN, type Style, TERMINAL } from './style.ts'
import type { Named, ToldComparison, ToldPromise } from './told.ts'
import type { ComparisonWords } from './words.ts'
import { comparisonWordsIn } from './words-in.ts'

/** What has changed, the sum of it first, then promise by promise. */
export function formatComparison(
  comparison: ToldComparison,
  format: 'text' | 'markdown',
  language: ReportLanguage,
): string {
  const words = comparisonWordsIn(language)
  const style = format === 'text' ? TERMINAL : MARKDOWN
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ...promisesByKind(comparison, words, style),
    [words.publication, comparison.fields.flatMap((field) => linesOfField(1, field, words, style))],
    [words.themes, comparison.themes.flatMap((theme) => linesOfPart(1, null, theme, words, style))],
    [words.surveys, comparison.surveys.flatMap((survey) => linesOfPart(1, null, survey, words, style))],
  ]
  const told = sections.filter(([, lines]) => lines.length > 0)
  const lines = told.flatMap(([heading, own]) => [style.heading(2, heading), ...own])
  const all = [style.heading(1, summary(comparison, words, style)), ...incomplete(comparison, words), ...lines]
  return `${all.map((line) => line.trimEnd()).join('\n')}\n`
}

/** `Medborgarlöfte 2018 jämfört med Medborgarlöfte 2017: 3 nya, 1 skärpt, 4 oförändrade.` */
function summary({ of, earlier, later, counts }: ToldComparison, words: ComparisonWords, style: Style): string {
  const name = ({ name: own, title }: Named) => style.plain(of === 'versions' ? own : title)
  const numbers = counts.map(({ kind, count }) => words.count[kind](count)).join(', ')
  return `${words.compared(name(later), name(earlier))}: ${numbers === '' ? words.none : numbers}.`
}

/** What may be so only because a side is not complete. */
const WHAT_MAY_BE_MISSING: readonly PromiseChangeKind[] = ['new', 'gone', 'not-recorded']

function incomplete({ isIncomplete, counts }: ToldComparison, words: ComparisonWords): readonly string[] {
  return isIncomplete && counts.some(({ kind }) => WHAT_MAY_BE_MISSING.includes(kind)) ? [`\n${words.incomplete}`] : []
}

function promisesByKind({ counts, promises }: ToldComparison, words: ComparisonWords, style: Style) {
  return counts.map(({ kind }): readonly [string, readonly string[]] => {
    const own = promises.filter(({ kinds: [leading] }) => leading?.kind === kind)
    return [words.heading[kind], own.flatMap((promise) => linesOfPromise(promise, words, style))]
  })
}

function linesOfPromise(promise: ToldPromise, words: ComparisonWords, style: Style): readonly string[] {
  const { kinds, earlier, later, whys, elsewhere, disagreements, fields, commitments } = promise
  const [leading, ...others] = kinds
  // What a promise is listed under needs no second mention, unless it is only a reading.
  const told = leading?.basis === 'inferred' ? kinds : others
  const alsoTold = told.map(({ kind, basis }) =>
    basis === 'declared' ? words.kind[kind] : `${words[basis]}: ${words.kind[kind]}`,
  )
  const whereabouts = leading === undefined ? null : whereIs(leading.kind, elsewhere, words, style)
  return [
    style.item(1, sidesOf(earlier, later, style)),
    ...[...alsoTold, ...(whereabouts === null ? [] : [whereabouts])].map((line) => style.item(2, line)),
    ...whys.map((why) => style.item(2, `${words.why}: ${style.plain(why)}`)),
    ...disagreements.map(({ declared, computed, basis }) =>
      style.item(
        2,
        words.disagreement(words.kind[declared], computed.map((kind) => words.kind[kind]).join(', '), basis),
      ),
    ),
    ...fields.flatMap((field) => linesOfField(2, field, words, style)),
    ...commitments.flatMap((commitment) => linesOfPart(2, words.commitment, commitment, words, style)),
  ]
}

function whereIs(kind: string, names: readonly Named[], words: ComparisonWords, style: Style): string | null {
  if (names.length === 0) return null
  const listed = names.map((one) => named(one, style)).join(', ')
  switch (kind) {
    case 'ended':
    case 'elsewhere':
    case 'gone':
    case 'not-recorded':
    case 'returned':
      return words.elsewhere[kind](listed)
    default:
      return null
  }
}
