import type { Publication } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatSpan } from '../texts/format-span.ts'
import { wordsOf } from '../texts/reading.ts'
import { FactList } from './fact-list.tsx'
import { LocalText } from './local-text.tsx'
import { PartyLink } from './party-list.tsx'

/** The formal side of a publication: period, signing, parties, registration. What is not known is said to be so. */
export const PublicationFacts = ({ page, publication }: { readonly page: Page; readonly publication: Publication }) => {
  const { publication: texts } = page.texts
  const { period, published, documentType, agreement, areas, records, contact } = publication
  return (
    <FactList
      facts={[
        documentType && { term: texts.documentType, value: <LocalText page={page} text={documentType} /> },
        {
          term: texts.period,
          value: `${formatSpan(period, page.texts)}${period.basis === 'inferred' ? ` (${texts.periodInferred})` : ''}`,
        },
        { term: texts.published, value: published === null ? texts.unknown : formatDate(published, page.texts) },
        { term: texts.signed, value: <Signing page={page} publication={publication} /> },
        { term: texts.parties, value: <Parties page={page} publication={publication} /> },
        areas.length === 0
          ? null
          : { term: texts.areas, value: areas.map(({ name }) => wordsOf(name, page)).join(', ') },
        agreement && {
          term: texts.agreement,
          value:
            agreement.url === null ? (
              wordsOf(agreement.title, page)
            ) : (
              <a href={agreement.url}>{wordsOf(agreement.title, page)}</a>
            ),
        },
        { term: texts.records, value: <Records page={page} publication={publication} records={records} /> },
        contact && {
          term: texts.contact,
          value:
            contact.email === null ? (
              wordsOf(contact.name, page)
            ) : (
              <a href={`mailto:${contact.email}`}>{wordsOf(contact.name, page)}</a>
            ),
        },
      ]}
    />
  )
}

type PartProps = { readonly page: Page; readonly publication: Publication }

const Signing = ({ page, publication: { signed } }: PartProps) => {
  const { publication: texts } = page.texts
  if (signed === null) return <>{texts.unknown}</>
  const { date, place, by, basis } = signed
  const when = date === null ? null : formatDate(date, page.texts)
  const where = place === null ? null : wordsOf(place, page)
  return (
    <>
      {[when, where].filter((part) => part !== null).join(', ') || texts.unknown}
      {basis === 'inferred' && ` (${texts.periodInferred})`}
      {by.length > 0 && (
        <ul class="signatories">
          {by.map(({ role, name, party }) => (
            <li>
              <LocalText page={page} text={role} />
              {name !== null && ` ${name}`}
              {party !== null && `, ${wordsOf(party.short, page)}`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const Parties = ({ page, publication }: PartProps) => (
  <ul class="party-list">
    {publication.parties.map((party) => (
      <li>
        <PartyLink page={page} party={party} />
      </li>
    ))}
  </ul>
)

const Records = ({ page, records }: PartProps & { readonly records: Publication['records'] }) => {
  if (records.length === 0) return <>{page.texts.publication.noRecords}</>
  return (
    <>
      {records
        .map(({ authority, number, date }) =>
          [`${authority} ${number}`, date === null ? null : formatDate(date, page.texts)].filter(Boolean).join(', '),
        )
        .join('; ')}
    </>
  )
}
