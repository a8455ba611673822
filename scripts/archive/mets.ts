import type { Day } from '../model/dates.ts'
import { mediaTypeOf } from '../model/media-type.ts'
import type { OutputFile } from '../model/output.ts'
import type { Program } from './program.ts'
import { sha512Of } from './sha512.ts'
import { element, formatXml, textElement, type XmlElement } from './xml.ts'

/** Categories of content that CSIP has words for (CSIPVocabularyContentCategory). */
export type ContentCategory = 'Mixed' | 'Text' | 'Websites'

/** What a METS document says of the whole that it describes. */
export type MetsHead = {
  /** The name of the folder that it stands in. */
  readonly name: string
  readonly label: string
  readonly category: ContentCategory
  /** The day of the packing; the documents have it as its first moment in UTC, so that a package can be made again. */
  readonly day: Day
  readonly program: Program
}

/** Whoever hands over a package: the organisation, and whom to ask there, each in one line. */
export type Submitter = {
  readonly organisation: string
  /** Its organisation number, where it has told it. */
  readonly number: string | null
  readonly contacts: readonly string[]
}

/** What is told of the package as a whole: in Dublin Core, and in PREMIS. */
export type PackageMetadata = { readonly description: OutputFile; readonly provenance: OutputFile }

/** Files of one kind; paths are relative to the folder of the METS document, `use` is the word of CSIP for the kind. */
export type FileGroup = { readonly use: string; readonly files: readonly OutputFile[] }

/** A part of the package that has a METS document of its own. */
export type DescribedPart = { readonly use: string; readonly mets: OutputFile }

const NAMESPACES = {
  xmlns: 'http://www.loc.gov/METS/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
  'xsi:schemaLocation': [
    'http://www.loc.gov/METS/ http://www.loc.gov/standards/mets/mets.xsd',
    'http://www.w3.org/1999/xlink http://www.loc.gov/standards/mets/xlink.xsd',
    'https://DILCIS.eu/XML/METS/CSIPExtensionMETS https://earkcsip.dilcis.eu/schema/DILCISExtensionMETS.xsd',
  ].join(' '),
}

const PACKAGE_PROFILE = 'https://earksip.dilcis.eu/profile/E-ARK-SIP.xml'
const REPRESENTATION_PROFILE = 'https://earkcsip.dilcis.eu/profile/E-ARK-CSIP.xml'

// By these names the structure finds them.
const DESCRIPTION = 'description'
const PROVENANCE = 'provenance'

// No content information type that CSIP knows of is about promises.
const CONTENT_TYPE = {
  'csip:CONTENTINFORMATIONTYPE': 'OTHER',
  'csip:OTHERCONTENTINFORMATIONTYPE': 'Promise publication',
}

/**
 * METS.xml of a package, by the E-ARK specifications CSIP 2.1 (https://earkcsip.dilcis.eu/) and SIP 2.1
 * (https://earksip.dilcis.eu/), on which the Swedish FGS Paketstruktur 2.0 stands. The comments give the numbers of their
 * requirements.
 */
export function metsOfPackage(
  head: MetsHead,
  submitter: Submitter,
  { description, provenance }: PackageMetadata,
  groups: readonly FileGroup[],
  parts: readonly DescribedPart[],
): string {
  const referred = [...groups, ...parts.map(({ use, mets }) => ({ use, files: [mets] }))]
  return formatXml(
    element(
      'mets',
      attributesOf(head, PACKAGE_PROFILE),
      headerOf(head, submitter),
      descriptionOf(description, head.day),
      provenanceOf(provenance, head.day),
      fileSection(head, referred),
      structureOf(
        head,
        element('div', { ID: 'structure-metadata', LABEL: 'Metadata', DMDID: DESCRIPTION, ADMID: PROVENANCE }),
        ...groups.map((group, index) => pointerTo(group, groupId(index))),
        ...parts.map((part, index) => pointerToPart(part, groupId(groups.length + index))),
      ),
    ),
  )
}

/** METS.xml of a representation, which has no metadata but what stands for the whole package. */
export function metsOfRepresentation(head: MetsHead, data: FileGroup): string {
  return formatXml(
    element(
      'mets',
      attributesOf(head, REPRESENTATION_PROFILE),
      headerOf(head, null),
      fileSection(head, [data]),
      structureOf(head, element('div', { ID: 'structure-metadata', LABEL: 'Metadata' }), pointerTo(data, groupId(0))),
    ),
  )
}

// CSIP1–6, SIP1 and SIP2
function attributesOf({ name, label, category }: MetsHead, profile: string): Record<string, string> {
  return { ...NAMESPACES, OBJID: name, LABEL: label, TYPE: category, PROFILE: profile, ...CONTENT_TYPE }
}

// CSIP7–16, SIP4 and SIP9–20
function headerOf({ day, program }: MetsHead, submitter: Submitter | null): XmlElement {
  const software = element(
    'agent',
    { ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' },
    textElement('name', {}, program.name),
    textElement('note', { 'csip:NOTETYPE': 'SOFTWARE VERSION' }, program.version),
  )
  const moments = { CREATEDATE: momentOf(day), 'csip:OAISPACKAGETYPE': 'SIP' }
  return element('metsHdr', moments, software, ...(submitter === null ? [] : agentsOf(submitter)))
}

/** The publisher has made what is handed over, and hands it over. Only the program is a `CREATOR`, by CSIP11–13. */
function agentsOf({ organisation, number, contacts }: Submitter): readonly XmlElement[] {
  const who = () => [
    textElement('name', {}, organisation),
    ...(number === null ? [] : [textElement('note', { 'csip:NOTETYPE': 'IDENTIFICATIONCODE' }, number)]),
  ]
  const notes = contacts.map((contact) => textElement('note', {}, contact))
  return [
    element('agent', { ROLE: 'ARCHIVIST', TYPE: 'ORGANIZATION' }, ...who()),
    element('agent', { ROLE: 'OTHER', OTHERROLE: 'SUBMITTER', TYPE: 'ORGANIZATION' }, ...who(), ...notes),
  ]
}

// CSIP17–30
function descriptionOf(file: OutputFile, day: Day): XmlElement {
  return element('dmdSec', { ID: DESCRIPTION, CREATED: momentOf(day), STATUS: 'CURRENT' }, referenceTo(file, 'DC', day))
}

// CSIP31–44
function provenanceOf(file: OutputFile, day: Day): XmlElement {
  const section = element('digiprovMD', { ID: PROVENANCE, STATUS: 'CURRENT' }, referenceTo(file, 'PREMIS', day))
  return element('amdSec', {}, section)
}

function referenceTo(file: OutputFile, kind: 'DC' | 'PREMIS', day: Day): XmlElement {
  return element('mdRef', { ...locatorOf(file.path), MDTYPE: kind, ...factsOf(file, day) })
}

// CSIP58–79, CSIP113 and CSIP114
function fileSection({ day }: MetsHead, groups: readonly FileGroup[]): XmlElement {
  return element(
    'fileSec',
    { ID: 'files' },
    ...groups.map(({ use, files }, index) =>
      element(
        'fileGrp',
        { ID: groupId(index), USE: use, ...CONTENT_TYPE },
        ...files.map((file, at) =>
          element(
            'file',
            { ID: `${groupId(index)}-file-${at + 1}`, ...factsOf(file, day) },
            element('FLocat', locatorOf(file.path)),
          ),
        ),
      ),
    ),
  )
}

// CSIP80–112
function structureOf({ name }: MetsHead, ...divisions: readonly XmlElement[]): XmlElement {
  return element(
    'structMap',
    { ID: 'structure', TYPE: 'PHYSICAL', LABEL: 'CSIP' },
    element('div', { ID: 'structure-package', LABEL: name }, ...divisions),
  )
}

function pointerTo({ use }: FileGroup, group: string): XmlElement {
  return element('div', { ID: `structure-${group}`, LABEL: use }, element('fptr', { FILEID: group }))
}

function pointerToPart({ use, mets }: DescribedPart, group: string): XmlElement {
  const pointer = element('mptr', { ...locatorOf(mets.path), 'xlink:title': group })
  return element('div', { ID: `structure-${group}`, LABEL: use }, pointer)
}

function groupId(index: number): string {
  return `group-${index + 1}`
}

function factsOf({ path, content }: OutputFile, day: Day): Record<string, string | number> {
  const [type = ''] = mediaTypeOf(path).split(';')
  return {
    MIMETYPE: type,
    SIZE: Buffer.byteLength(content),
    CREATED: momentOf(day),
    CHECKSUM: sha512Of(content),
    CHECKSUMTYPE: 'SHA-512',
  }
}

function locatorOf(path: string): Record<string, string> {
  const href = path.split('/').map(encodeURIComponent).join('/')
  return { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': href }
}

function momentOf(day: Day): string {
  return `${day}T00:00:00Z`
}
