import { ARCHIVE_DATA_ADDRESS, absoluteAddress, dataTableAddress } from '../../scripts/model/addresses.ts'
import { licenceAddress } from '../../scripts/model/data-licence.ts'
import { DATA_TABLE_NAMES } from '../../scripts/model/data-tables.ts'
import type { Page } from '../page.ts'
import { wordsOf } from '../texts/reading.ts'
import { describePublisher } from './describe-site.ts'
import type { Thing } from './thing.ts'

/** The open data as https://schema.org/Dataset, by which searches for data sets find them. */
export function describeData(page: Page): Thing {
  const { site, asOf } = page.archive
  const { archive, tables, set } = page.texts.data
  const url = absoluteAddress(page.address, site)
  return {
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    url,
    name: wordsOf(site.title, page),
    description: set.description,
    keywords: set.keywords.join(', '),
    inLanguage: page.language,
    license: site.openData && licenceAddress(site.openData.licence),
    creator: describePublisher(page),
    version: asOf,
    distribution: [
      download(archive, 'application/json', absoluteAddress(ARCHIVE_DATA_ADDRESS, site)),
      ...DATA_TABLE_NAMES.map((table) =>
        download(tables[table].title, 'text/csv', absoluteAddress(dataTableAddress(table), site)),
      ),
    ],
  }
}

function download(name: string, encodingFormat: string, contentUrl: string): Thing {
  return { '@type': 'DataDownload', name, encodingFormat, contentUrl }
}
