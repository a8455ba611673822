import { attachmentAddress } from '../../scripts/model/addresses.ts'
import type { Corrected, Correction, PublicPromise } from '../../scripts/model/archive.ts'
import { correctedAddress, correctedKind, correctedTitle } from '../../scripts/model/corrected.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { sentenceCase } from '../texts/sentence-case.ts'
import { CorrectedFields } from './corrected-fields.tsx'
import { PromiseLink, PublicationLink, SurveyLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { TimeSpan } from './time-span.tsx'

type CorrectionListProps = { readonly page: Page; readonly corrections: readonly Correction[] }

/** What has been changed after it was published, with date, kind and reason, and the way to what it concerns. */
export const CorrectionList = ({ page, corrections }: CorrectionListProps) => (
  <ul class="correction-list">
    {corrections.map(({ date, kind, what, why, concerns, changes, isLater }) => (
      <li>
        <p class="correction-list-head">
          <time dateTime={date}>{sentenceCase(formatDate(date, page.texts))}</time> ·{' '}
          {sentenceCase(page.texts.correctionKinds[kind])}
        </p>
        <p>
          <LocalText page={page} text={what} />
        </p>
        <p>
          {page.texts.corrections.why}: <LocalText page={page} text={why} />
        </p>
        <p>
          {page.texts.corrections.concerns}: {page.texts.corrections.subjects[correctedKind(concerns)]}{' '}
          <CorrectedLink page={page} concerns={concerns} />
        </p>
        {isLater && <p>{page.texts.corrections.later(formatDate(page.archive.asOf, page.texts))}</p>}
        <CorrectedFields page={page} changes={changes} />
      </li>
    ))}
  </ul>
)

const CorrectedLink = ({ page, concerns }: { readonly page: Page; readonly concerns: Corrected }) => {
  switch (concerns.kind) {
    case 'publication':
      return <PublicationLink page={page} to={concerns.publication} />
    case 'promise':
      return (
        <>
          <PromiseLink page={page} to={concerns.promise} /> <Period page={page} promise={concerns.promise} />
        </>
      )
    case 'survey':
      return <SurveyLink page={page} to={concerns.survey} />
    case 'commitment': {
      const { promise, text } = concerns.commitment
      return (
        <>
          <a href={page.to(correctedAddress(concerns, page.addresses))}>
            <LocalText page={page} text={text} />
          </a>{' '}
          <Period page={page} promise={promise} />
        </>
      )
    }
    case 'file': {
      const { publication, path } = concerns
      return <a href={page.to(attachmentAddress(publication, encodeURI(path)))}>{path}</a>
    }
    case 'party':
    case 'area':
    case 'unit':
      return (
        <>
          <SharedName page={page} concerns={concerns} /> {page.texts.corrections.nameIn}{' '}
          <PublicationLink page={page} to={concerns.publication} />
        </>
      )
    case 'withdrawn':
      return (
        <>
          <LocalText page={page} text={concerns.title} />, {page.texts.corrections.gone}{' '}
          <PublicationLink page={page} to={concerns.publication} />
        </>
      )
    case 'report':
      return (
        <a href={page.to(correctedAddress(concerns, page.addresses))}>
          <LocalText page={page} text={concerns.report.title} />
        </a>
      )
  }
}

type SharedNameProps = {
  readonly page: Page
  readonly concerns: Extract<Corrected, { readonly kind: 'party' | 'area' | 'unit' }>
}

/** Units have no pages. */
const SharedName = ({ page, concerns }: SharedNameProps) => {
  const name = <LocalText page={page} text={correctedTitle(concerns)} />
  switch (concerns.kind) {
    case 'party':
      return <a href={page.to(page.addresses.party(concerns.party.id))}>{name}</a>
    case 'area':
      return <a href={page.to(page.addresses.place(concerns.area.id))}>{name}</a>
    case 'unit':
      return name
  }
}

/** Promises of several years may have one title. */
const Period = ({ page, promise }: { readonly page: Page; readonly promise: PublicPromise }) => (
  <>
    (<TimeSpan page={page} span={promise.publication.period} />)
  </>
)
