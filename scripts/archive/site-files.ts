import {
  addressesIn,
  filePathOf,
  PUBLICATION_SCHEMA_ADDRESS,
  publicationDataAddress,
  publicationTableAddress,
} from '../model/addresses.ts'
import type { Publication } from '../model/archive.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { surveysElsewhere } from './surveys-elsewhere.ts'

// What every page takes its looks from.
const LOOKS = 'assets/'

/**
 * Tells which files of the site are those of a publication: its pages, prints and files in every language, the pages of the
 * surveys that led to it, its data with their schema, and the looks of the pages.
 *
 * @returns a test of a path that is relative to the folder of the site
 */
export function siteFilesOf(publication: Publication, site: SiteConfig): (path: string) => boolean {
  const addresses = [
    ...publication.languages.map((language) => addressesIn(language, site).publication(publication)),
    ...surveysElsewhere(publication).flatMap((survey) =>
      survey.publication.languages.map((language) => addressesIn(language, site).survey(survey)),
    ),
  ]
  const folders = addresses.map((address) => address.slice(1))
  const data = [
    publicationDataAddress(publication),
    publicationTableAddress(publication),
    PUBLICATION_SCHEMA_ADDRESS,
  ].map(filePathOf)
  return (path) => data.includes(path) || [...folders, LOOKS].some((folder) => path.startsWith(folder))
}
