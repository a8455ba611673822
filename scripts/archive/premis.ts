import { absoluteAddress, addressesIn } from '../model/addresses.ts'
import type { Archive, Correction, Publication } from '../model/archive.ts'
import { type LocalText, textIn } from '../model/language.ts'
import type { Program } from './program.ts'
import { element, formatXml, textElement, type XmlElement } from './xml.ts'

const NAMESPACES = {
  xmlns: 'http://www.loc.gov/premis/v3',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://www.loc.gov/premis/v3 http://www.loc.gov/standards/premis/premis.xsd',
  version: '3.0',
}

// https://id.loc.gov/vocabulary/preservation/eventType
const EVENT_TYPES = { authority: 'eventType', authorityURI: 'http://id.loc.gov/vocabulary/preservation/eventType' }

/** What is told of: the publication itself, by its address, and its two representations, by their folders in the package. */
type Told = { readonly type: 'URI' | 'local'; readonly value: string }

const SOURCE: Told = { type: 'local', value: 'representations/source' }
const SITE: Told = { type: 'local', value: 'representations/site' }

/**
 * What has happened to a publication, for those who preserve it: when it was published, what has been corrected in it since and
 * why, and when it was packed, in PREMIS 3.0 (https://www.loc.gov/standards/premis/v3/). Dates are as exact as they are known.
 */
export function tellProvenance(archive: Archive, publication: Publication, program: Program): string {
  const { site, asOf } = archive
  const words = (text: LocalText) => textIn(text, site.defaultLanguage, site.defaultLanguage).text
  const address = absoluteAddress(addressesIn(site.defaultLanguage, site).publication(publication), site)
  const whole: Told = { type: 'URI', value: address }
  const [software, publisher] = [`${program.name} ${program.version}`, words(site.publisher)]
  return formatXml(
    element(
      'premis',
      NAMESPACES,
      object('intellectualEntity', whole),
      object('representation', SOURCE, derivation('represents', whole, 'structural')),
      // Every page and print is made of the source files, and of nothing else.
      object('representation', SITE, derivation('has source', SOURCE, 'derivation')),
      ...(publication.published === null
        ? []
        : [event('publication', 'dissemination', publication.published, null, publisher, whole)]),
      ...publication.corrections
        .toReversed()
        .map((correction) =>
          event(correction.id, 'modification', correction.date, reasonOf(correction, words), publisher, SOURCE),
        ),
      event('packing', 'information package creation', asOf, null, software, whole),
      agent(software, 'software'),
      agent(publisher, 'organization'),
    ),
  )
}

function reasonOf({ what, why }: Correction, words: (text: LocalText) => string): string {
  return [what, why].map(words).join(' ')
}

function object(type: 'intellectualEntity' | 'representation', told: Told, ...related: readonly XmlElement[]) {
  return element('object', { 'xsi:type': type }, identifier('object', told), ...related)
}

function derivation(subType: string, told: Told, type: 'structural' | 'derivation'): XmlElement {
  return element(
    'relationship',
    {},
    textElement('relationshipType', {}, type),
    textElement('relationshipSubType', {}, subType),
    identifier('relatedObject', told),
  )
}

function event(id: string, type: string, date: string, detail: string | null, by: string, about: Told): XmlElement {
  const details = detail === null ? [] : [element('eventDetailInformation', {}, textElement('eventDetail', {}, detail))]
  return element(
    'event',
    {},
    identifier('event', { type: 'local', value: id }),
    textElement('eventType', EVENT_TYPES, type),
    textElement('eventDateTime', {}, date),
    ...details,
    identifier('linkingAgent', { type: 'local', value: by }),
    identifier('linkingObject', about),
  )
}

function agent(name: string, type: 'software' | 'organization'): XmlElement {
  return element(
    'agent',
    {},
    identifier('agent', { type: 'local', value: name }),
    textElement('agentName', {}, name),
    textElement('agentType', {}, type),
  )
}

/** Every thing in PREMIS is known by an identifier and its type. */
function identifier(of: string, { type, value }: Told): XmlElement {
  return element(
    `${of}Identifier`,
    {},
    textElement(`${of}IdentifierType`, {}, type),
    textElement(`${of}IdentifierValue`, {}, value),
  )
}
