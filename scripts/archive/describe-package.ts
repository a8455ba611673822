import { formatDate } from '../../layouts/texts/format-date.ts'
import { formatPeriod } from '../../layouts/texts/format-period.ts'
import { type Reading, wordsOf } from '../../layouts/texts/reading.ts'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import { absoluteAddress, addressesIn, filePathOf, publicationDataAddress } from '../model/addresses.ts'
import type { Archive, Publication } from '../model/archive.ts'
import type { BagInfo } from '../model/bag.ts'
import { licenceAddress, licenceName } from '../model/data-licence.ts'
import { isPrintable } from '../model/printable.ts'
import { breakLines } from './break-lines.ts'
import { describeChecks } from './describe-checks.ts'
import { folderOfData, type InformationPackage } from './information-package.ts'
import { packageName } from './package-name.ts'
import type { Program } from './program.ts'

/**
 * What `bag-info.txt` says, in the labels of RFC 8493, section 2.2.2, and one of our own for the program. The day of the
 * packing is the day that everything is seen from, so that a package can be made again.
 */
export function describeBag(archive: Archive, publication: Publication, program: Program): readonly BagInfo[] {
  const reading = readingOf(archive)
  const { title, records, period } = publication
  const lines: readonly (readonly [label: string, value: string | null])[] = [
    ['Source-Organization', wordsOf(archive.site.publisher, reading)],
    ...contactsOf(archive, publication).flatMap(({ name, email }) => [
      ['Contact-Name', wordsOf(name, reading)] as const,
      ['Contact-Email', email] as const,
    ]),
    [
      'External-Description',
      reading.texts.package.description(wordsOf(title, reading), formatPeriod(period, reading.texts)),
    ],
    ['External-Identifier', addressOf(archive, publication)],
    ...records.map(({ authority, number }) => ['External-Identifier', `${authority}, ${number}`] as const),
    // All packages of the site belong together.
    ['Bag-Group-Identifier', absoluteAddress('/', archive.site)],
    ['Internal-Sender-Identifier', publication.id],
    ['Internal-Sender-Description', publication.fingerprint],
    ['Bagging-Date', archive.asOf],
    ['Bag-Software-Agent', `${program.name} ${program.version}`],
  ]
  return lines.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
}

/** What its METS documents say: what is handed over, when and by whom. */
export function describeHandover(
  archive: Archive,
  publication: Publication,
  program: Program,
): Pick<InformationPackage, 'head' | 'submitter'> {
  const reading = readingOf(archive)
  const contacts = contactsOf(archive, publication).map(({ name, email }) => [wordsOf(name, reading), email])
  return {
    head: {
      name: packageName(archive, publication),
      label: wordsOf(publication.title, reading),
      day: archive.asOf,
      program,
    },
    submitter: {
      organisation: wordsOf(archive.site.publisher, reading),
      number: archive.site.organisationNumber ?? null,
      contacts: contacts.map((contact) => contact.filter((part) => part !== null).join(', ')),
    },
  }
}

/** Whom to ask about it. */
function contactsOf({ site }: Archive, { contact }: Publication) {
  return [...site.contacts, ...(contact === null ? [] : [contact])]
}

/**
 * The text that whoever opens a package reads first, in the main language of the site.
 *
 * @param seal the text of `seal.json`; `null` when the publication is not sealed
 */
export function describePackage(
  archive: Archive,
  publication: Publication,
  program: Program,
  seal: string | null,
): string {
  const reading = readingOf(archive)
  const { texts } = reading
  const words = texts.package
  const to = addressesIn(archive.site.defaultLanguage, archive.site)
  const title = words.title(wordsOf(publication.title, reading))
  const facts: readonly (readonly [term: string, value: string])[] = [
    [words.publisher, wordsOf(archive.site.publisher, reading)],
    [words.period, formatPeriod(publication.period, texts)],
    ...publication.records.map(({ authority, number }) => [words.record, `${authority}, ${number}`] as const),
    [words.address, addressOf(archive, publication)],
    [words.asOf, formatDate(archive.asOf, texts)],
    [words.fingerprint, publication.fingerprint],
    ...(seal === null ? [] : [[words.seal, lastFingerprint(seal)] as const]),
    [words.program, `${program.name} ${program.version}`],
    ...licenceOf(archive).map((licence) => [words.licence, licence] as const),
  ]
  const inSite = (path: string) => `${folderOfData('site')}/${path}`
  const start = inSite(filePathOf(to.publication(publication)))
  const pdf = isPrintable(archive.site.defaultLanguage) ? inSite(filePathOf(to.archivePdf(publication))) : null
  const parts = [
    ...(pdf === null ? [] : [[pdf, words.archivePdf] as const]),
    [`${folderOfData('source')}/`, words.source] as const,
    [`${folderOfData('site')}/`, words.site(start)] as const,
    ...(publication.attachments.length === 0 ? [] : [[inSite(`${publication.id}/files/`), words.attachments] as const]),
    [inSite(filePathOf(publicationDataAddress(publication))), words.data] as const,
    ['schemas/', words.schemas] as const,
    ['METS.xml', words.mets] as const,
  ]
  return [
    title,
    '='.repeat(title.length),
    '',
    ...facts.map(([term, value]) => `${term}: ${value}`),
    '',
    words.contents,
    '-'.repeat(words.contents.length),
    ...parts.flatMap(([path, text]) => ['', path, ...breakLines(text, '    ')]),
    '',
    words.checking,
    '-'.repeat(words.checking.length),
    '',
    ...describeChecks(packageName(archive, publication), publication, seal !== null, words),
  ].join('\n')
}

/** What stands first in a file that has been packed without what was not public. */
export function describeLeftOut(archive: Archive): string {
  const { texts } = readingOf(archive)
  return texts.package.leftOut(formatDate(archive.asOf, texts))
}

/** Of its last line: a seal is a list in JSON. */
function lastFingerprint(seal: string): string {
  const lines: readonly { readonly sha256: string }[] = JSON.parse(seal)
  const last = lines.at(-1)
  if (last === undefined) throw new Error('A seal without lines seals nothing.')
  return last.sha256
}

function licenceOf({ site: { openData } }: Archive): readonly string[] {
  return openData === undefined ? [] : [`${licenceName(openData.licence)}, ${licenceAddress(openData.licence)}`]
}

function readingOf({ site }: Archive): Reading {
  const language = site.defaultLanguage
  return { language, defaultLanguage: language, texts: textsIn(language, language) }
}

function addressOf({ site }: Archive, publication: Publication): string {
  return absoluteAddress(addressesIn(site.defaultLanguage, site).publication(publication), site)
}
