import { absoluteAddress } from '../../scripts/model/addresses.ts'
import type { PublicPromise } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { wordsOf } from '../texts/reading.ts'
import { publicationId } from './describe-publication.ts'
import type { Thing } from './thing.ts'

/** A promise as https://schema.org/Article, part of its publication. */
export function describePromise(page: Page, { title, theme, publication }: PublicPromise): Thing {
  return {
    '@type': 'Article',
    headline: wordsOf(title, page),
    mainEntityOfPage: absoluteAddress(page.address, page.archive.site),
    inLanguage: page.language,
    articleSection: wordsOf(theme.title, page),
    datePublished: publication.published ?? undefined,
    isPartOf: {
      '@type': 'Report',
      '@id': publicationId(page, publication),
      name: wordsOf(publication.title, page),
    },
  }
}
