import { formatDate } from '../../../layouts/texts/format-date.ts'
import { formatFollowUp } from '../../../layouts/texts/format-follow-up.ts'
import { formatRecordNumber } from '../../../layouts/texts/format-source-note.ts'
import { absoluteAddress, addressesIn } from '../../model/addresses.ts'
import type { Contact, Party, Publication, RecordNumber, Signatory, Source } from '../../model/archive.ts'
import { surroundingPublications } from '../../model/periods/surrounding-publications.ts'
import { groundsOfPublication } from '../../model/threads/grounds.ts'
import type { Printing } from '../printing.ts'
import { around } from './around.ts'
import { type Block, type Fact, heading, type Inline, paragraph, words } from './blocks.ts'
import { placeWords } from './commitment-words.ts'
import { fact, factsBlock } from './facts.ts'
import { joined } from './joined.ts'
import { localText } from './local-text.ts'
import { sourceNotes } from './source-notes.ts'

/**
 * The formal side of the publication, who stands behind this print, and where it can be read. Of which day it is stands at
 * the foot of every page, and at the end of the print page.
 */
export function colophonBlocks(level: number, printing: Printing): readonly Block[] {
  const { texts, archive, publication, language } = printing
  const address = absoluteAddress(addressesIn(language, archive.site).publication(publication), archive.site)
  return [
    heading(level, words(texts.publication.facts)),
    {
      kind: 'together',
      blocks: [
        ...factsBlock(publicationFacts(printing)),
        paragraph(...around(texts.frame.publishedBy, localText(archive.site.publisher, printing))),
        paragraph(...around(texts.print.address, { kind: 'address', address })),
      ],
    },
  ]
}

/** What is not known is said to be so. */
function publicationFacts(printing: Printing): readonly (Fact | null)[] {
  const { publication: texts } = printing.texts
  const { published, parties, areas, agreement, followUp, records, contact, signed } = printing.publication
  const { wider, narrower } = surroundingPublications(printing.publication, printing.archive.publications)
  return [
    fact(texts.published, [words(published === null ? texts.unknown : formatDate(published, printing.texts))]),
    fact(texts.signed, signing(printing)),
    fact(texts.signedBy, signed && signatories(signed.by, printing)),
    fact(texts.parties, partyNames(parties, printing)),
    fact(texts.areas, placeWords(areas, printing)),
    fact(texts.wider, publicationTitles(wider, printing)),
    fact(texts.narrower, publicationTitles(narrower, printing)),
    fact(texts.agreement, agreement && withAddress(localText(agreement.title, printing), agreement.url)),
    fact(texts.grounds, documentTitles(groundsOfPublication(printing.publication), printing)),
    fact(texts.followUpPromised, followUp && [words(formatFollowUp(followUp, printing.texts))]),
    fact(texts.records, recordNumbers(records, printing)),
    fact(texts.contact, contact && contactWords(contact, printing)),
  ]
}

function publicationTitles(publications: readonly Publication[], printing: Printing): readonly Inline[] {
  return joined(
    publications.map(({ title }) => [localText(title, printing)]),
    words(', '),
  )
}

/** The names of parties, with commas between. */
export function partyNames(parties: readonly Party[], printing: Printing): readonly Inline[] {
  return joined(
    parties.map(({ name }) => [localText(name, printing)]),
    words(', '),
  )
}

function signing(printing: Printing): readonly Inline[] {
  const { publication: texts } = printing.texts
  const { signed } = printing.publication
  const date = signed?.date ?? null
  const place = signed?.place ?? null
  const known = joined(
    [
      ...(date === null ? [] : [[words(formatDate(date, printing.texts))]]),
      ...(place === null ? [] : [[localText(place, printing)]]),
    ],
    words(', '),
  )
  const basis = signed?.basis === 'inferred' ? [words(` (${texts.periodInferred})`)] : []
  return known.length === 0 ? [words(texts.unknown)] : [...known, ...basis]
}

function signatories(by: readonly Signatory[], printing: Printing): readonly Inline[] {
  const lines = by.map(({ role, name, party }) => [
    localText(role, printing),
    ...(name === null ? [] : [words(` ${name}`)]),
    ...(party === null ? [] : [words(', '), localText(party.short, printing)]),
  ])
  return joined(lines, { kind: 'break' })
}

/** The documents that it is based on; what and where they are stands among the sources. */
function documentTitles(sources: readonly Source[], printing: Printing): readonly Inline[] {
  return joined(
    sources.map((source) => [localText(source.title, printing), ...sourceNotes([source], printing)]),
    words(', '),
  )
}

function recordNumbers(records: readonly RecordNumber[], { texts }: Printing): readonly Inline[] {
  if (records.length === 0) return [words(texts.publication.noRecords)]
  return [words(records.map((record) => formatRecordNumber(record, texts)).join('; '))]
}

/** Whom to ask, and how. */
export function contactWords({ name, email, url }: Contact, printing: Printing): readonly Inline[] {
  const addresses = [email === null ? null : `mailto:${email}`, url].filter((address) => address !== null)
  return [
    localText(name, printing),
    ...addresses.flatMap((address): readonly Inline[] => [words(', '), { kind: 'address', address }]),
  ]
}

function withAddress(title: Inline, url: string | null): readonly Inline[] {
  return url === null ? [title] : [title, words(', '), { kind: 'address', address: url }]
}
