import { absoluteAddress } from '../../scripts/model/addresses.ts'
import type { Party, Period, Publication } from '../../scripts/model/archive.ts'
import { isPrintable } from '../../scripts/model/printable.ts'
import type { Page } from '../page.ts'
import { wordsOf } from '../texts/reading.ts'
import type { Thing } from './thing.ts'

/** A publication as https://schema.org/Report, written by its parties, with its PDF. */
export function describePublication(page: Page, publication: Publication): Thing {
  const { title, published, period, parties } = publication
  return {
    '@type': 'Report',
    '@id': publicationId(page, publication),
    name: wordsOf(title, page),
    inLanguage: page.language,
    datePublished: published ?? undefined,
    temporalCoverage: formatCoverage(period),
    author: parties.map((party) => describeParty(page, party)),
    encoding: isPrintable(page.language) ? describePdf(page, publication) : undefined,
  }
}

/** What a publication is referred to by: its address, with a mark that it is the document and not the page. */
export function publicationId(page: Page, publication: Publication): string {
  return `${absoluteAddress(page.addresses.publication(publication), page.archive.site)}#publication`
}

function describePdf(page: Page, publication: Publication): Thing {
  return {
    '@type': 'MediaObject',
    contentUrl: absoluteAddress(page.addresses.pdf(publication), page.archive.site),
    encodingFormat: 'application/pdf',
  }
}

function describeParty(page: Page, { name, url }: Party): Thing {
  return { '@type': 'Organization', name: wordsOf(name, page), url: url ?? undefined }
}

/** An interval of ISO 8601; `..` is an open end: https://schema.org/temporalCoverage. */
function formatCoverage({ from, to }: Period): string {
  return `${from}/${to ?? '..'}`
}
