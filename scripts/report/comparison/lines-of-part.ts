import { linesOfField } from './lines-of-field.ts'
import { sidesOf } from './name-sides.ts'
import type { Style } from './style.ts'
import type { Named, ToldAmount, ToldAnswer, ToldPart, ToldTarget } from './told.ts'
import type { ComparisonWords } from './words.ts'

/** A theme, a commitment or a survey that changed, and below it what changed in it. */
export function linesOfPart(
  depth: number,
  label: string | null,
  part: ToldPart,
  words: ComparisonWords,
  style: Style,
): readonly string[] {
  const { kind, isMoved, why, fields, targets, answers } = part
  const states = [words.part[kind], ...(isMoved ? [words.moved] : [])].join(', ')
  return [
    style.item(
      depth,
      `${label === null ? '' : `${label} `}${sidesOf(only(part.earlier), only(part.later), style)}: ${states}`,
    ),
    ...(why === null ? [] : [style.item(depth + 1, `${words.why}: ${style.plain(why)}`)]),
    ...targets.map((target) => style.item(depth + 1, lineOfTarget(target, words, style))),
    ...fields.flatMap((field) => linesOfField(depth + 1, field, words, style)),
    ...answers.map((answer) => style.item(depth + 1, lineOfAnswer(answer, words, style))),
  ]
}

function only(one: Named | null): readonly Named[] {
  return one === null ? [] : [one]
}

/** `mål: minst 6 möten per år → minst 8 möten per år (beräknat: skärpt)`. */
function lineOfTarget(
  { before, after, direction, reason, scaled }: ToldTarget,
  words: ComparisonWords,
  style: Style,
): string {
  const found = direction === null ? reason && words.reason[reason] : words.direction[direction]
  const counted =
    scaled && words.scaled(scaled.from, scaled.to, words.number(scaled.before), words.number(scaled.after))
  const computed = [found, counted].filter((text) => text !== null).join('; ')
  const [was, is] = [before, after].map((one) => (one === null ? words.nothing : amountOf(one, words, style)))
  return `${words.target}: ${was} → ${is} (${words.computed}: ${computed})`
}

function amountOf({ kind, numbers, unit, per, asPrinted }: ToldAmount, words: ComparisonWords, style: Style): string {
  const shownUnit = unit === null ? null : style.plain(unit)
  const printed = asPrinted === null ? '' : ` ”${style.plain(asPrinted)}”`
  const amount = words.amount(kind, numbers.map(words.number), shownUnit)
  return `${amount}${per === null ? '' : ` ${words.per[per]}`}${printed}`
}

/** `beräknat: Män, Ja: 70 % (felmarginal 66–74 %) → 75 % (felmarginal 71–79 %). Skillnaden är inom felmarginalen.` */
function lineOfAnswer(
  { text, group, before, after, isWithinMargin }: ToldAnswer,
  words: ComparisonWords,
  style: Style,
): string {
  const name = [...(group === null ? [] : [group]), text].map(style.plain).join(', ')
  const shares = [before, after].map((estimated) => words.estimate(estimated) ?? words.unknown).join(' → ')
  return `${words.computed}: ${name}: ${shares}${isWithinMargin ? `. ${words.withinMargin}` : ''}`
}
