import { textJson } from '../compare/json/json-parts.ts'
import { absoluteAddress } from '../model/addresses.ts'
import type { Archive, Area, Party } from '../model/archive.ts'
import { licenceAddress } from '../model/data-licence.ts'
import type { ArchiveData } from './archive-data-schema.ts'
import { publicationData } from './publication-data.ts'
import { unitsIn } from './rows/unit-rows.ts'

/** Everything that the site publishes, as plain data in all languages: one file to take away. */
export function archiveData(archive: Archive): ArchiveData {
  const { site, asOf, parties, areas, glossary, publications } = archive
  return {
    version: 1,
    'as-of': asOf,
    site: {
      title: textJson(site.title),
      publisher: textJson(site.publisher),
      address: absoluteAddress('/', site),
      languages: [...site.languages],
      'default-language': site.defaultLanguage,
      licence: site.openData === undefined ? null : licenceAddress(site.openData.licence),
    },
    parties: parties.map((party) => ({
      ...commonOf(party),
      short: textJson(party.short),
      kind: party.kind,
      url: party.url,
    })),
    areas: areas.map((area) => ({ ...commonOf(area), kind: area.kind })),
    units: unitsIn(archive).map(({ id, one, many }) => ({ id, one: textJson(one), many: textJson(many) })),
    glossary: glossary.map(({ id, word, explanation, synonyms }) => ({
      id,
      word: textJson(word),
      explanation: textJson(explanation),
      synonyms: [...synonyms],
    })),
    publications: publications.map((publication) => {
      const { version, 'as-of': day, ...data } = publicationData(archive, publication)
      return data
    }),
  }
}

function commonOf({ id, name, alsoKnownAs, partOf, from, to, mergedInto }: Party | Area) {
  return {
    id,
    name: textJson(name),
    'also-known-as': [...alsoKnownAs],
    'part-of': partOf?.id ?? null,
    from,
    to,
    'merged-into': mergedInto?.id ?? null,
  }
}
