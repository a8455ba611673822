// What the messages of several kinds of rules say alike.
import type { TakenBack } from '../../problem-details.ts'
import type { DateFault } from '../../suggest-date.ts'
import { quote } from '../quote.ts'

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

export function subject(name: string | null): string {
  return name === null ? 'Värdet' : quote(name)
}

export function didYouMean(suggestion: string | null): string {
  return suggestion === null ? '' : `Menade du ${quote(suggestion)}? `
}

export function span(from: string, to: string | null): string {
  if (from === to) return from
  return to === null ? `från ${from}, utan slut` : `${from}–${to}`
}

export function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`
}

/** `juni har bara 30 dagar`; of February only the year tells how many. */
export function noSuchDate(fault: DateFault): string {
  if (fault.part === 'month') return 'det finns bara månaderna 01 till 12'
  return `${MONTHS[fault.month - 1]} har bara ${fault.days} dagar${fault.month === 2 ? ' det året' : ''}`
}

/** How what was sealed is sealed anew: whoever has a file that was not there before removes it, the others ask git. */
export function sealAnew({ removed, restored }: TakenBack): string {
  const files = (publications: readonly string[]) => inWords(publications.map((id) => `content/${id}/seal.json`))
  const steps = [
    ...(removed.length > 0 ? [`Ta bort ${files(removed)}.`] : []),
    ...(restored.length > 0
      ? [`Hämta tillbaka ${files(restored)} från innan raden skrevs, se ”En äldre version” i content/README.md.`]
      : []),
    `Kör sedan npm run seal -- ${[...restored, ...removed].join(' ')}, och skriv det nya fingeravtrycket i diariet.`,
  ]
  return steps.join(' ')
}

/** `5,4` */
export function megabytes(sizeInBytes: number): string {
  return (sizeInBytes / 2 ** 20).toLocaleString('sv', { maximumFractionDigits: 1 })
}
