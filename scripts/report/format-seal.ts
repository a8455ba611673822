import type { ReportLanguage } from './format-message.ts'
import type { SealedThing } from './problem-details.ts'

type Item = { readonly kind: SealedThing; readonly item: string }

/** What was sealed in a publication. */
export type SealedPublication = {
  readonly publication: string
  readonly path: string
  readonly added: readonly Item[]
  readonly waiting: readonly Item[]
  /** Of the last line, in hexadecimal; `null` when nothing is sealed. */
  readonly fingerprint: string | null
}

/** A seal as it was found. */
export type VerifiedSeal = {
  readonly publication: string
  /** How many lines it has; 0 when there is none. */
  readonly items: number
  /** The day of the last line. */
  readonly date: string | null
  readonly fingerprint: string | null
  /** Whether it has the last line of the whole chain. */
  readonly isHead: boolean
  /** How much is published and not sealed yet. */
  readonly notSealed: number
}

type Words = {
  readonly kinds: Readonly<Record<SealedThing, readonly [one: string, many: string]>>
  nothing(publication: string): string
  sealed(publication: string, counts: string, path: string): string
  waiting(counts: string): string
  fingerprint(fingerprint: string): string
  readonly keep: string
  readonly none: string
  seal(seal: VerifiedSeal): string
  unsealed(publication: string): string
  last(fingerprint: string): string
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    kinds: {
      publication: ['medborgarlöfte med teman', 'medborgarlöften'],
      promise: ['löfte', 'löften'],
      commitment: ['åtagande', 'åtaganden'],
      survey: ['undersökning', 'undersökningar'],
      report: ['uppföljning', 'uppföljningar'],
      file: ['fil', 'filer'],
      correction: ['rättelse', 'rättelser'],
    },
    nothing: (publication) => `${publication}: inget nytt att försegla.`,
    sealed: (publication, counts, path) => `${publication}: förseglat ${counts}. Spara ${path} i versionshanteringen.`,
    waiting: (counts) => `  Väntar på sin dag: ${counts}.`,
    fingerprint: (fingerprint) => `  Fingeravtryck: ${fingerprint}`,
    keep: 'Skriv det sista fingeravtrycket i diariet. Med det kan vem som helst visa att inget har ändrats.',
    none: 'Inget medborgarlöfte är förseglat.',
    seal: ({ publication, items, date, fingerprint, notSealed }) =>
      `${publication}: ${items} ${items === 1 ? 'rad' : 'rader'}, senast ${date}, ${fingerprint}${notSealed === 0 ? '' : ` (${notSealed} inte förseglade än)`}`,
    unsealed: (publication) => `${publication}: inte förseglat`,
    last: (fingerprint) => `Sigillen är hela. Det sista fingeravtrycket är ${fingerprint}`,
  },
  en: {
    kinds: {
      publication: ['publication with its themes', 'publications'],
      promise: ['promise', 'promises'],
      commitment: ['commitment', 'commitments'],
      survey: ['survey', 'surveys'],
      report: ['report', 'reports'],
      file: ['file', 'files'],
      correction: ['correction', 'corrections'],
    },
    nothing: (publication) => `${publication}: nothing new to seal.`,
    sealed: (publication, counts, path) => `${publication}: sealed ${counts}. Keep ${path} in version control.`,
    waiting: (counts) => `  Waiting for its day: ${counts}.`,
    fingerprint: (fingerprint) => `  Fingerprint: ${fingerprint}`,
    keep: 'Write the last fingerprint in the register. With it, anybody can show that nothing was changed.',
    none: 'No publication is sealed.',
    seal: ({ publication, items, date, fingerprint, notSealed }) =>
      `${publication}: ${items} ${items === 1 ? 'line' : 'lines'}, last on ${date}, ${fingerprint}${notSealed === 0 ? '' : ` (${notSealed} not sealed yet)`}`,
    unsealed: (publication) => `${publication}: not sealed`,
    last: (fingerprint) => `The seals are whole. The last fingerprint is ${fingerprint}`,
  },
}

/** What was sealed, a few lines for each publication. */
export function formatSealed(publications: readonly SealedPublication[], language: ReportLanguage): string {
  const words = WORDS[language]
  const lines = publications.flatMap(({ publication, path, added, waiting, fingerprint }) => [
    added.length === 0 ? words.nothing(publication) : words.sealed(publication, counts(added, words), path),
    ...(waiting.length === 0 ? [] : [words.waiting(counts(waiting, words))]),
    ...(fingerprint === null ? [] : [words.fingerprint(fingerprint)]),
  ])
  const hasNew = publications.some(({ added }) => added.length > 0)
  return [...lines, ...(hasNew ? [words.keep] : [])].join('\n')
}

/** Every publication with its seal, and the last fingerprint of all. */
export function formatVerified(seals: readonly VerifiedSeal[], language: ReportLanguage): string {
  const words = WORDS[language]
  const head = seals.find(({ isHead }) => isHead)?.fingerprint
  if (head == null) return words.none
  const lines = seals.map((seal) => (seal.items === 0 ? words.unsealed(seal.publication) : words.seal(seal)))
  return [...lines, words.last(head)].join('\n')
}

/** The same for programs. */
export function jsonSealed(publications: readonly SealedPublication[]): unknown {
  return publications.map(({ publication, path, added, waiting, fingerprint }) => ({
    publication,
    file: path,
    added: added.map(plain),
    waiting: waiting.map(plain),
    fingerprint,
  }))
}

function plain({ kind, item }: Item): Item {
  return { kind, item }
}

function counts(items: readonly Item[], { kinds }: Words): string {
  const named = Object.entries(kinds).flatMap(([kind, [one, many]]) => {
    const count = items.filter((item) => item.kind === kind).length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return named.join(', ')
}
