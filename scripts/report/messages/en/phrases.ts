// What the messages of several kinds of rules say alike.
import type { TakenBack } from '../../problem-details.ts'
import type { DateFault } from '../../suggest-date.ts'
import { quote } from '../quote.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

export function subject(name: string | null): string {
  return name === null ? 'The value' : quote(name)
}

export function didYouMean(suggestion: string | null): string {
  return suggestion === null ? '' : `Did you mean ${quote(suggestion)}? `
}

export function span(from: string, to: string | null): string {
  if (from === to) return from
  return to === null ? `${from} without end` : `${from}–${to}`
}

export function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** `June has only 30 days`; of February only the year tells how many. */
export function noSuchDate(fault: DateFault): string {
  if (fault.part === 'month') return 'there are only the months 01 to 12'
  return `${MONTHS[fault.month - 1]} has only ${fault.days} days${fault.month === 2 ? ' that year' : ''}`
}

/** How what was sealed is sealed anew: whoever has a file that was not there before removes it, the others ask git. */
export function sealAnew({ removed, restored }: TakenBack): string {
  const files = (publications: readonly string[]) => inWords(publications.map((id) => `content/${id}/seal.json`))
  const steps = [
    ...(removed.length > 0 ? [`Remove ${files(removed)}.`] : []),
    ...(restored.length > 0
      ? [`Get ${files(restored)} back from before the line was written, see “En äldre version” in content/README.md.`]
      : []),
    `Then run npm run seal -- ${[...restored, ...removed].join(' ')}, and write the new fingerprint in the register.`,
  ]
  return steps.join(' ')
}

/** `5.4` */
export function megabytes(sizeInBytes: number): string {
  return (sizeInBytes / 2 ** 20).toLocaleString('en', { maximumFractionDigits: 1 })
}
