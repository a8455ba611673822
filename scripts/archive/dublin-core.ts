import { absoluteAddress, addressesIn } from '../model/addresses.ts'
import type { Archive, Publication } from '../model/archive.ts'
import { licenceAddress } from '../model/data-licence.ts'
import { firstDay, lastDay } from '../model/dates.ts'
import { type LocalText, textIn } from '../model/language.ts'
import { element, formatXml, textElement, type XmlElement } from './xml.ts'

const NAMESPACES = {
  'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
}

/**
 * What a publication is, in the fifteen elements of Dublin Core (https://www.dublincore.org/specifications/dublin-core/dces/),
 * as programs that keep archives read them: XML of the kind `oai_dc` (http://www.openarchives.org/OAI/openarchivesprotocol.html).
 */
export function describeInDublinCore(archive: Archive, publication: Publication): string {
  return formatXml(element('oai_dc:dc', NAMESPACES, ...elementsOf(archive, publication)))
}

function elementsOf({ site }: Archive, publication: Publication): readonly XmlElement[] {
  const { title, parties, themes, areas, period, published, records, languages } = publication
  const say = (name: string, text: string) => textElement(`dc:${name}`, {}, text)
  // Only in the languages that the publication can be read in.
  const sayInLanguages = (name: string, text: LocalText) => {
    const texts = languages.map((language) => textIn(text, language, site.defaultLanguage))
    const different = texts.filter(
      (one, index) => texts.findIndex(({ language }) => language === one.language) === index,
    )
    return different.map((one) => textElement(`dc:${name}`, { 'xml:lang': one.language }, one.text))
  }
  const address = addressesIn(site.defaultLanguage, site).publication(publication)
  return [
    ...sayInLanguages('title', title),
    ...parties.flatMap(({ name }) => sayInLanguages('creator', name)),
    ...sayInLanguages('publisher', site.publisher),
    ...themes.flatMap((theme) => sayInLanguages('subject', theme.title)),
    ...(published === null ? [] : [say('date', published)]),
    // Of the DCMI Type Vocabulary.
    say('type', 'Text'),
    say('identifier', absoluteAddress(address, site)),
    ...records.map(({ authority, number }) => say('identifier', `${authority}, ${number}`)),
    ...languages.map((language) => say('language', language)),
    // ISO 8601, `/..` when it has no end.
    say('coverage', `${firstDay(period.from)}/${period.to === null ? '..' : lastDay(period.to)}`),
    ...areas.flatMap((area) => sayInLanguages('coverage', area.name)),
    ...(site.openData === undefined ? [] : [say('rights', licenceAddress(site.openData.licence))]),
  ]
}
