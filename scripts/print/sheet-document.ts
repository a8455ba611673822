import { encode } from 'uqr'
import { formatCompleteness } from '../../layouts/texts/format-completeness.ts'
import { formatDate } from '../../layouts/texts/format-date.ts'
import { formatPeriodInShort } from '../../layouts/texts/format-period.ts'
import { formatRelease } from '../../layouts/texts/format-release.ts'
import { surroundingLanguage, wordsOf } from '../../layouts/texts/reading.ts'
import { titleInForm } from '../../layouts/texts/title-in-form.ts'
import { absoluteAddress, addressesIn } from '../model/addresses.ts'
import type { Theme } from '../model/archive.ts'
import type { Colour } from '../model/colour.ts'
import { type Inline, type TextLanguage, words } from './blocks/blocks.ts'
import { contactWords, partyNames } from './blocks/colophon-blocks.ts'
import { localText, mixedWords } from './blocks/local-text.ts'
import { textLanguageOf } from './blocks/text-language-of.ts'
import { type Metadata, metadata } from './print-document.ts'
import type { Printing } from './printing.ts'

/** One A4 to pin on a notice board: the promises in short, where they can be read in full, and whom to ask. */
export type SheetDocument = {
  readonly template: 'sheet'
  readonly size: 'normal'
  readonly accent: Colour | null
  readonly language: TextLanguage
  readonly metadata: Metadata
  readonly words: { readonly readMore: string; readonly contact: string }
  readonly title: Inline
  /** Those who promise, for how long; in drafts, that it is one. */
  readonly lead: readonly (readonly Inline[])[]
  readonly themes: readonly { readonly title: Inline; readonly promises: readonly Inline[] }[]
  /** Tells how many promises there was no room for; `null` when all are here. */
  readonly more: string | null
  /** Of the publication's page. */
  readonly address: string
  readonly code: QrCode
  readonly contact: readonly Inline[] | null
  readonly asOf: string
  readonly fingerprint: string
}

/** The squares of a QR code (ISO/IEC 18004), row by row: `1` is dark. The quiet zone around it is the layout's. */
export type QrCode = { readonly rows: readonly string[]; readonly description: string }

/** The sheet of a publication in one language. */
export function sheetDocument(printing: Printing): SheetDocument {
  const { archive, publication, language, texts } = printing
  const address = absoluteAddress(addressesIn(language, archive.site).publication(publication), archive.site)
  const { themes, left } = fitting(publication.themes)
  const title = texts.print.sheetTitle(wordsOf(publication.title, printing))
  return {
    template: 'sheet',
    size: 'normal',
    accent: archive.site.look?.accent ?? null,
    language: textLanguageOf(surroundingLanguage(printing)),
    metadata: { ...metadata(printing), title: titleInForm(title, language, archive.site.languages) },
    words: { readMore: texts.print.sheetReadMore, contact: texts.publication.contact },
    title: localText(publication.title, printing),
    lead: lead(printing),
    themes: themes.map(({ title, promises }) => ({
      title: localText(title, printing),
      promises: promises.map((promise) => localText(promise.title, printing)),
    })),
    more: left === 0 ? null : texts.print.sheetMore(left),
    address,
    code: qrCode(address, texts.print.qrCode(address)),
    contact: publication.contact && contactWords(publication.contact, printing),
    asOf: texts.frame.asOf(formatDate(archive.asOf, texts)),
    fingerprint: texts.print.fingerprint(publication.fingerprint),
  }
}

function lead(printing: Printing): readonly (readonly Inline[])[] {
  const { archive, publication, texts } = printing
  const { parties } = publication
  const release = formatRelease(publication, texts)
  const completeness = formatCompleteness(publication, texts)
  const { notice } = archive.site
  return [
    ...(parties.length === 0 ? [] : [[words(`${texts.publication.givenBy}: `), ...partyNames(parties, printing)]]),
    // Sheets stay on walls: what has ended must not read as if it were in force.
    [
      words(`${texts.publication.period}: `),
      ...mixedWords((reading) => formatPeriodInShort(publication, reading), printing),
    ],
    ...(completeness === null ? [] : [[words(completeness)]]),
    ...(release === null ? [] : [[words(release)]]),
    ...(notice === null ? [] : [[localText(notice, printing)]]),
  ]
}

// As many as fit on the page in letters that can be read on a wall, estimated generously.
const LINES_ON_SHEET = 28
const LETTERS_ON_LINE = 62
const LINES_OF_HEADING = 2

type Fitting = { readonly themes: readonly Pick<Theme, 'title' | 'promises'>[]; readonly left: number }

/** The themes with as many of their promises as there is room for, in order, and how many promises are left. */
function fitting(all: readonly Theme[]): Fitting {
  const themes: { readonly title: Theme['title']; readonly promises: Theme['promises'] }[] = []
  const total = all.reduce((sum, { promises }) => sum + promises.length, 0)
  let room = LINES_ON_SHEET
  let shown = 0
  for (const { title, promises } of all) {
    room -= LINES_OF_HEADING
    const fits = promises.filter((promise) => {
      room -= Math.ceil(longest(promise.title) / LETTERS_ON_LINE)
      return room >= 0
    })
    if (fits.length > 0) themes.push({ title, promises: fits })
    shown += fits.length
  }
  return { themes, left: total - shown }
}

function longest(text: Readonly<Record<string, string>>): number {
  return Math.max(...Object.values(text).map(({ length }) => length))
}

function qrCode(address: string, description: string): QrCode {
  // Can be read although a sixth of it is covered: a sheet on a wall gets folded and stained.
  const { data } = encode(address, { ecc: 'M', border: 0 })
  return { rows: data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join('')), description }
}
