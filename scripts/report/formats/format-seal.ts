import type { Release } from '../../model/vocabulary.ts'
import type { Problem } from '../problem.ts'
import type { SealedThing } from '../problem-details.ts'
import type { ReportLanguage } from '../report-language.ts'

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
  /** Whether the public may see the publication today; `null` when its file cannot be read. */
  readonly release: Release | null
  /** What is there and not sealed yet, without what is dated later. */
  readonly notSealed: readonly Item[]
}

/** Where a fingerprint that was asked for stands in the chain, and how many lines have been sealed since. */
export type ExpectedFingerprint = { readonly fingerprint: string; readonly isFound: boolean; readonly later: number }

type Words = {
  readonly kinds: Readonly<Record<SealedThing, readonly [one: string, many: string]>>
  nothing(publication: string): string
  sealed(publication: string, counts: string, path: string): string
  waiting(counts: string): string
  fingerprint(fingerprint: string): string
  readonly keep: string
  readonly none: string
  seal(seal: VerifiedSeal): string
  open(kind: string, item: string): string
  unsealed(publication: string, release: Release | null): string
  last(fingerprint: string): string
  whole(fingerprint: string): string
  expected(expected: ExpectedFingerprint): string
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
      name: ['namn', 'namn'],
    },
    nothing: (publication) => `${publication}: inget nytt att försegla.`,
    sealed: (publication, counts, path) => `${publication}: förseglat ${counts}. Spara ${path} i versionshanteringen.`,
    waiting: (counts) => `  Väntar på sin dag: ${counts}.`,
    fingerprint: (fingerprint) => `  Fingeravtryck: ${fingerprint}`,
    keep: 'Skriv det sista fingeravtrycket i diariet. Med det kan vem som helst visa att inget har ändrats.',
    none: 'Inget medborgarlöfte är förseglat.',
    seal: ({ publication, items, date, fingerprint }) =>
      `${publication}: ${items} ${items === 1 ? 'rad' : 'rader'}, senast ${date}, ${fingerprint}`,
    open: (kind, item) => `  Inte förseglat än: ${kind} ${item}`,
    unsealed: (publication, release) =>
      release === 'published'
        ? `${publication}: publicerat men inte förseglat. Kör npm run seal -- ${publication}.`
        : `${publication}: inte publicerat, inte förseglat`,
    last: (fingerprint) => `Det sista fingeravtrycket är ${fingerprint}`,
    whole: (fingerprint) => `Sigillen är hela. Det sista fingeravtrycket är ${fingerprint}`,
    expected: ({ fingerprint, isFound, later }) => {
      if (!isFound)
        return `Fingeravtrycket ${fingerprint} finns inte i sigillen. Något är borta eller har bytts ut, eller så är det fel skrivet.`
      if (later === 0) return `Fingeravtrycket ${fingerprint} är det sista i sigillen.`
      return `Fingeravtrycket ${fingerprint} finns i sigillen. Efter det har ${later} ${later === 1 ? 'rad' : 'rader'} tillkommit.`
    },
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
      name: ['name', 'names'],
    },
    nothing: (publication) => `${publication}: nothing new to seal.`,
    sealed: (publication, counts, path) => `${publication}: sealed ${counts}. Keep ${path} in version control.`,
    waiting: (counts) => `  Waiting for its day: ${counts}.`,
    fingerprint: (fingerprint) => `  Fingerprint: ${fingerprint}`,
    keep: 'Write the last fingerprint in the register. With it, anybody can show that nothing was changed.',
    none: 'No publication is sealed.',
    seal: ({ publication, items, date, fingerprint }) =>
      `${publication}: ${items} ${items === 1 ? 'line' : 'lines'}, last on ${date}, ${fingerprint}`,
    open: (kind, item) => `  Not sealed yet: ${kind} ${item}`,
    unsealed: (publication, release) =>
      release === 'published'
        ? `${publication}: published, but not sealed. Run npm run seal -- ${publication}.`
        : `${publication}: not published, not sealed`,
    last: (fingerprint) => `The last fingerprint is ${fingerprint}`,
    whole: (fingerprint) => `The seals are whole. The last fingerprint is ${fingerprint}`,
    expected: ({ fingerprint, isFound, later }) => {
      if (!isFound)
        return `The fingerprint ${fingerprint} is not in the seals. Something is gone or was replaced, or it is written wrong.`
      if (later === 0) return `The fingerprint ${fingerprint} is the last one in the seals.`
      return `The fingerprint ${fingerprint} is in the seals. ${later} ${later === 1 ? 'line has' : 'lines have'} come after it.`
    },
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

/**
 * Every publication with its seal and what is not sealed of it, and the last fingerprint of all. Seals without the
 * fingerprint that was expected, or with a problem, are not called whole.
 */
export function formatVerified(
  {
    seals,
    expected,
    problems,
  }: {
    readonly seals: readonly VerifiedSeal[]
    readonly expected: ExpectedFingerprint | null
    readonly problems: readonly Problem[]
  },
  language: ReportLanguage,
): string {
  const words = WORDS[language]
  const head = seals.find(({ isHead }) => isHead)?.fingerprint
  const lines = seals.flatMap((seal) =>
    seal.items === 0
      ? [words.unsealed(seal.publication, seal.release)]
      : [words.seal(seal), ...seal.notSealed.map(({ kind, item }) => words.open(words.kinds[kind][0], item))],
  )
  const isWhole = expected?.isFound !== false && problems.length === 0
  return [...lines, head == null ? words.none : isWhole ? words.whole(head) : words.last(head)].join('\n')
}

/** Whether a fingerprint that is kept elsewhere is in the seals, and whether it is the last one. */
export function formatExpected(expected: ExpectedFingerprint, language: ReportLanguage): string {
  return WORDS[language].expected(expected)
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
