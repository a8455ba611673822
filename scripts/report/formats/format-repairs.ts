import { quote } from '../messages/quote.ts'
import type { Place } from '../problem.ts'
import type { Rule } from '../problem-details.ts'
import type { ReportLanguage } from '../report-language.ts'

/** Words that were put right in a file. */
export type MadeRepair = {
  readonly rule: Rule
  readonly place: Place
  readonly before: string
  readonly after: string
}

/** Why a file with something to repair was left as it was. */
export type LeftReason = 'remains' | 'new-problem' | 'link' | 'changed'

export type LeftFile = { readonly file: string; readonly reason: LeftReason }

export type Repairs = { readonly made: readonly MadeRepair[]; readonly left: readonly LeftFile[] }

type Words = {
  readonly repaired: string
  readonly removed: string
  readonly left: string
  readonly none: string
  readonly reasons: Readonly<Record<LeftReason, string>>
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    repaired: 'rättat',
    removed: 'borttaget',
    left: 'kvar',
    none: 'Inget kunde rättas av sig självt.',
    reasons: {
      remains: 'Rättelsen hjälpte inte. Rätta för hand.',
      'new-problem': 'Rättelsen hade gett nya fel eller varningar. Rätta för hand.',
      link: 'Filen är en länk. Rätta i filen som den pekar på.',
      changed: 'Någon sparade filen under tiden. Kör npm run check -- --fix igen.',
    },
  },
  en: {
    repaired: 'repaired',
    removed: 'removed',
    left: 'left',
    none: 'Nothing could be repaired by itself.',
    reasons: {
      remains: 'The repair did not help. Put it right by hand.',
      'new-problem': 'The repair would have given new errors or warnings. Put it right by hand.',
      link: 'The file is a link. Repair the file it points to.',
      changed: 'Somebody saved the file meanwhile. Run npm run check -- --fix again.',
    },
  },
}

/** What was repaired, a line each: `rättat  content/2018/publication.yaml:2:17  2018-1-5 → 2018-01-05`. */
export function formatRepairs({ made, left }: Repairs, language: ReportLanguage): string {
  const words = WORDS[language]
  if (made.length === 0 && left.length === 0) return `${words.none}\n`
  const repaired = made.map(({ rule, place, before, after }) => {
    const now = after === '' ? words.removed : `→ ${quote(after)}`
    return `${words.repaired}  ${place.file}:${place.line}:${place.column}  ${quote(before)} ${now}  [${rule}]\n`
  })
  return [...repaired, ...left.map(({ file, reason }) => `${words.left}  ${file}  ${words.reasons[reason]}\n`)].join('')
}

/** The same as programs read it. */
export function jsonRepairs({ made, left }: Repairs) {
  const repaired = made.map(({ rule, place: { file, line, column }, before, after }) => {
    return { rule, file, line, column, before, after }
  })
  return { repaired, left }
}
