import type { ComponentChild } from 'preact'
import type { Publication, Signing as SigningOf, Source } from '../../scripts/model/archive.ts'
import type { LocalText as Text } from '../../scripts/model/language.ts'
import { surroundingPublications } from '../../scripts/model/periods/surrounding-publications.ts'
import { groundsOfPublication } from '../../scripts/model/threads/grounds.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatFollowUp } from '../texts/format-follow-up.ts'
import { formatRecordNumber, formatSourceNote } from '../texts/format-source-note.ts'
import { AreaNames } from './area-names.tsx'
import { ContactWords } from './contact-words.tsx'
import { FactList } from './fact-list.tsx'
import { PublicationLinks } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { PartyLink } from './party-list.tsx'
import { TimeSpan } from './time-span.tsx'

/** The formal side of a publication: period, signing, parties, registration. What is not known is said to be so. */
export const PublicationFacts = ({ page, publication }: { readonly page: Page; readonly publication: Publication }) => {
  const { publication: texts } = page.texts
  const values = publicationValues(publication, page)
  return (
    <FactList
      facts={PUBLICATION_FACTS.map((name) => {
        const value = values[name]
        return value === null ? null : { term: texts[name], value }
      })}
    />
  )
}

/** In the order in which they are told. */
export const PUBLICATION_FACTS = [
  'documentType',
  'period',
  'published',
  'signed',
  'signedBy',
  'parties',
  'areas',
  'wider',
  'narrower',
  'agreement',
  'grounds',
  'followUpPromised',
  'records',
  'contact',
] as const
export type PublicationFact = (typeof PUBLICATION_FACTS)[number]

/** Each fact as it is shown; `null` for what there need not be, and is not. */
export function publicationValues(
  publication: Publication,
  page: Page,
): Readonly<Record<PublicationFact, ComponentChild | null>> {
  const { publication: texts } = page.texts
  const { period, published, documentType, agreement, followUp, areas, records, contact, signed } = publication
  const grounds = groundsOfPublication(publication)
  const { wider, narrower } = surroundingPublications(publication, page.archive.publications)
  return {
    documentType: documentType && <LocalText page={page} text={documentType} />,
    period: (
      <>
        <TimeSpan page={page} span={period} />
        {period.basis === 'inferred' && ` (${texts.periodInferred})`}
      </>
    ),
    published: published === null ? texts.unknown : formatDate(published, page.texts),
    signed: <Signing page={page} publication={publication} />,
    signedBy: signed === null || signed.by.length === 0 ? null : <Signatories page={page} signed={signed} />,
    parties: <Parties page={page} publication={publication} />,
    areas: areas.length === 0 ? null : <AreaNames page={page} areas={areas} />,
    wider: wider.length === 0 ? null : <PublicationLinks page={page} publications={wider} />,
    narrower: narrower.length === 0 ? null : <PublicationLinks page={page} publications={narrower} />,
    agreement: agreement && <Linked page={page} text={agreement.title} to={agreement.url} />,
    grounds: grounds.length === 0 ? null : <Grounds page={page} sources={grounds} />,
    followUpPromised: followUp && formatFollowUp(followUp, page.texts),
    records: <Records page={page} publication={publication} records={records} />,
    contact: contact && <ContactWords page={page} contact={contact} />,
  }
}

type LinkedProps = { readonly page: Page; readonly text: Text; readonly to: string | null }

const Linked = ({ page, text, to }: LinkedProps) => {
  const words = <LocalText page={page} text={text} />
  return to === null ? words : <a href={to}>{words}</a>
}

type PartProps = { readonly page: Page; readonly publication: Publication }

const Signing = ({ page, publication: { signed } }: PartProps) => {
  const { publication: texts } = page.texts
  if (signed === null) return <>{texts.unknown}</>
  const { date, place, basis } = signed
  return (
    <>
      {date === null && place === null && texts.unknown}
      {date !== null && formatDate(date, page.texts)}
      {date !== null && place !== null && ', '}
      {place !== null && <LocalText page={page} text={place} />}
      {basis === 'inferred' && ` (${texts.periodInferred})`}
    </>
  )
}

/** By role; the name only where it is known. */
const Signatories = ({ page, signed }: { readonly page: Page; readonly signed: SigningOf }) => (
  <ul class="signatories">
    {signed.by.map(({ role, name, party }) => (
      <li>
        <LocalText page={page} text={role} />
        {name !== null && ` ${name}`}
        {party !== null && (
          <>
            {', '}
            <LocalText page={page} text={party.short} />
          </>
        )}
      </li>
    ))}
  </ul>
)

const Parties = ({ page, publication }: PartProps) => (
  <ul class="party-list">
    {publication.parties.map((party) => (
      <li>
        <PartyLink page={page} party={party} />
      </li>
    ))}
  </ul>
)

/** What document each is, where its title does not say so; when it was read stands among the sources. */
const Grounds = ({ page, sources }: { readonly page: Page; readonly sources: readonly Source[] }) => (
  <ul class="records">
    {sources.map((source) => {
      const note = formatSourceNote({ ...source, read: null }, page)
      return (
        <li>
          <a href={source.url}>
            <LocalText page={page} text={source.title} />
          </a>
          {note !== null && ` (${note})`}
        </li>
      )
    })}
  </ul>
)

const Records = ({ page, records }: PartProps & { readonly records: Publication['records'] }) => {
  if (records.length === 0) return <>{page.texts.publication.noRecords}</>
  return (
    <ul class="records">
      {records.map((record) => (
        <li>{formatRecordNumber(record, page.texts)}</li>
      ))}
    </ul>
  )
}
