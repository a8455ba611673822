import { absoluteAddress } from '../../scripts/model/addresses.ts'
import type { SiteConfig } from '../../scripts/model/site-config.ts'
import type { Page } from '../page.ts'
import { wordsOf } from '../texts/reading.ts'
import type { Thing } from './thing.ts'

/** The site itself, and how it is searched: https://schema.org/WebSite. */
export function describeSite(page: Page): Thing {
  const { site } = page.archive
  return {
    '@type': 'WebSite',
    '@id': siteId(site),
    url: absoluteAddress(page.addresses.start(), site),
    name: wordsOf(site.title, page),
    description: wordsOf(site.description, page),
    inLanguage: page.language,
    publisher: describePublisher(page),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absoluteAddress(page.addresses.search(), site)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  }
}

// Of the codes that ISO 6523 knows organisations by, this one stands before Swedish organisation numbers.
const SWEDISH_NUMBER = '0007'

/** Who stands behind the site. */
export function describePublisher(page: Page): Thing {
  const { publisher, organisationNumber } = page.archive.site
  const code = organisationNumber === undefined ? undefined : `${SWEDISH_NUMBER}:${organisationNumber.replace('-', '')}`
  return { '@type': 'Organization', name: wordsOf(publisher, page), iso6523Code: code }
}

/** What the site is referred to by from its pages. */
export function siteId({ baseUrl }: SiteConfig): string {
  return `${baseUrl}#site`
}
