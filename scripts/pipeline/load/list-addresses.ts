import { publicationPairs } from '../../compare/publication-pairs.ts'
import type { Address } from '../../model/address.ts'
import {
  ARCHIVE_DATA_ADDRESS,
  ARCHIVE_SCHEMA_ADDRESS,
  addressesIn,
  attachmentAddress,
  COMPARISON_SCHEMA_ADDRESS,
  comparisonDataAddress,
  DATA_CATALOGUE_ADDRESS,
  DATA_PACKAGE_ADDRESS,
  dataTableAddress,
  FAVICON_ADDRESS,
  FONT_LICENCE_ADDRESS,
  ICON_PICTURE_ADDRESS,
  logoAddress,
  PUBLICATION_SCHEMA_ADDRESS,
  publicationDataAddress,
  publicationTableAddress,
  ROBOTS_ADDRESS,
  SEARCH_SCRIPT_ADDRESS,
  SITEMAP_ADDRESS,
  STYLESHEET_ADDRESS,
  TABLE_METADATA_ADDRESS,
} from '../../model/addresses.ts'
import type { Archive } from '../../model/archive.ts'
import { DATA_TABLE_NAMES } from '../../model/data-tables.ts'
import type { Day } from '../../model/dates.ts'
import type { OutputFile } from '../../model/output.ts'
import { isPrintable } from '../../model/printable.ts'
import type { SiteConfig } from '../../model/site-config.ts'
import type { ValidContent } from '../../validate/valid-content.ts'

const OWN_FILES: readonly Address[] = [
  ...[STYLESHEET_ADDRESS, SEARCH_SCRIPT_ADDRESS, FAVICON_ADDRESS, ICON_PICTURE_ADDRESS, FONT_LICENCE_ADDRESS],
  ...[SITEMAP_ADDRESS, ROBOTS_ADDRESS, '/build.json'],
  ...[ARCHIVE_DATA_ADDRESS, ARCHIVE_SCHEMA_ADDRESS, PUBLICATION_SCHEMA_ADDRESS],
  ...[TABLE_METADATA_ADDRESS, DATA_PACKAGE_ADDRESS],
  ...DATA_TABLE_NAMES.map(dataTableAddress),
]

/**
 * Every address that has a page or a file, those of drafts and of publications to come included.
 *
 * @param content without errors
 */
export async function listAddresses(
  content: ValidContent,
  site: SiteConfig,
  today: Day,
): Promise<ReadonlySet<Address>> {
  // Loaded when it is needed: most sites have no old addresses.
  const { assembleArchive } = await import('../../assemble/assemble-archive.ts')
  return addressesOf(assembleArchive(content, site, today, 'staff'))
}

/** Every address that has a page or a file in the site of an archive. */
export async function addressesOf(archive: Archive): Promise<ReadonlySet<Address>> {
  const [{ listPages }, { listFeeds }, { feedParts }, { produceCalendar }, { produceServerFiles }] = await Promise.all([
    import('../../pages/list-pages.ts'),
    import('../../feed/list-feeds.ts'),
    import('../../feed/feed-parts.ts'),
    import('../../calendar/produce-calendar.ts'),
    import('../../server/produce-server-files.ts'),
  ])
  const { site } = archive
  const pages = Object.values(listPages(archive)).flatMap((ofKind) => ofKind.map(({ address }) => address))
  const files = archive.publications.flatMap((publication) => [
    ...publication.languages.filter(isPrintable).flatMap((language) => {
      const to = addressesIn(language, site)
      return [to.pdf(publication), to.largePdf(publication), to.sheet(publication), to.archivePdf(publication)]
    }),
    publicationDataAddress(publication),
    publicationTableAddress(publication),
    ...publication.attachments.map(({ path }) => attachmentAddress(publication, encodeURI(path))),
  ])
  const feeds = listFeeds(archive).flatMap((feed) => feedParts(feed).map(({ address }) => address))
  // Quicker made than told.
  const made = [await addressesMade(produceCalendar(archive)), await addressesMade(produceServerFiles(archive))].flat()
  const pairs = publicationPairs(archive.publications)
  const comparisons = pairs.map(({ earlier, later }) => comparisonDataAddress(earlier, later))
  const schemas = pairs.length === 0 ? [] : [COMPARISON_SCHEMA_ADDRESS]
  const catalogue = site.openData === undefined ? [] : [DATA_CATALOGUE_ADDRESS]
  const logo = site.look?.logo === undefined ? [] : [logoAddress(site.look.logo)]
  const shared = [...feeds, ...made, ...schemas, ...catalogue, ...logo, ...OWN_FILES]
  return new Set([...pages, ...files, ...comparisons, ...shared])
}

async function addressesMade(files: AsyncIterable<OutputFile>): Promise<readonly Address[]> {
  const addresses: Address[] = []
  for await (const { path } of files) addresses.push(`/${path}`)
  return addresses
}
