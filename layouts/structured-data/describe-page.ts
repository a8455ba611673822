import type { Address } from '../../scripts/model/address.ts'
import { absoluteAddress } from '../../scripts/model/addresses.ts'
import type { Page } from '../page.ts'
import { siteId } from './describe-site.ts'
import type { Thing } from './thing.ts'

export type Step = { readonly address: Address; readonly name: string }

/** A page and the way to it from the start page: https://schema.org/WebPage, https://schema.org/BreadcrumbList. */
export function describePage(page: Page, name: string, description: string, way: readonly Step[]): Thing {
  const { site } = page.archive
  const url = absoluteAddress(page.address, site)
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name,
    description,
    inLanguage: page.language,
    isPartOf: { '@type': 'WebSite', '@id': siteId(site) },
    breadcrumb: way.length === 0 ? undefined : describeWay([...way, { address: page.address, name }], page),
  }
}

function describeWay(way: readonly Step[], page: Page): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ address, name }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteAddress(address, page.archive.site),
    })),
  }
}
