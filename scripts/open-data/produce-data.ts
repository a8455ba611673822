import * as z from 'zod'
import type { Address } from '../model/address.ts'
import {
  ARCHIVE_DATA_ADDRESS,
  ARCHIVE_SCHEMA_ADDRESS,
  absoluteAddress,
  DATA_CATALOGUE_ADDRESS,
  filePathOf,
  PUBLICATION_SCHEMA_ADDRESS,
  publicationDataAddress,
} from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { OutputFile } from '../model/output.ts'
import { archiveData } from './archive-data.ts'
import { archiveDataSchema } from './archive-data-schema.ts'
import { dataCatalogue } from './data-catalogue.ts'
import { jsonFile } from './json-file.ts'
import { publicationData } from './publication-data.ts'
import { publicationDataSchema } from './publication-data-schema.ts'
import { formatRdf } from './rdf-xml.ts'

/**
 * All that the site publishes as JSON, once as a whole and once for each publication, with the schemas of both; and a
 * description for data portals where the publisher has said on what terms others may use them.
 */
export async function* produceData(archive: Archive): AsyncIterable<OutputFile> {
  const schema = (address: Address, shape: z.ZodType) =>
    jsonFile(address, { $id: absoluteAddress(address, archive.site), ...z.toJSONSchema(shape) })
  yield schema(PUBLICATION_SCHEMA_ADDRESS, publicationDataSchema)
  for (const publication of archive.publications)
    yield jsonFile(publicationDataAddress(publication), publicationData(archive, publication))
  yield schema(ARCHIVE_SCHEMA_ADDRESS, archiveDataSchema)
  yield jsonFile(ARCHIVE_DATA_ADDRESS, archiveData(archive))
  if (archive.site.openData) {
    yield {
      path: filePathOf(DATA_CATALOGUE_ADDRESS),
      content: formatRdf(dataCatalogue(archive, archive.site.openData)),
    }
  }
}
