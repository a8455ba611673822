import type { LocalText as Text } from '../../scripts/model/language.ts'
import type { AccessibilityStatement, Shortcoming, Supervisor } from '../../scripts/model/site-config.ts'
import { SHORTCOMING_REASONS } from '../../scripts/model/vocabulary.ts'
import { ContactList } from '../components/contact-list.tsx'
import { FactList } from '../components/fact-list.tsx'
import { LocalText } from '../components/local-text.tsx'
import { TextAround } from '../components/text-around.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

// Where a lack of accessibility is reported to Digg, as it wants to be linked to.
const SUPERVISION_URL = 'https://www.digg.se/tdosanmalan'

/** The accessibility statement, in the order of the model statement of the supervisory authority. */
export const accessibilityPage = pageTemplate('accessibility', ({ page }) => {
  const { shortcomings, feedback, conformance, supervisor } = page.subject
  const { accessibility } = page.texts
  const { site } = page.archive
  const title = wordsOf(site.title, page)
  const lead = accessibility.lead(wordsOf(site.publisher, page), title)
  return (
    <Frame page={page} title={page.texts.frame.accessibility} description={lead}>
      <h1>{accessibility.title}</h1>
      <p class="lead">{lead}</p>
      <section>
        <h2>{accessibility.howAccessible}</h2>
        <p>
          <strong>{accessibility.conforms(title, accessibility.conformance[conformance])}</strong>
        </p>
      </section>
      {shortcomings.length > 0 && (
        <section>
          <h2>{accessibility.knownShortcomings}</h2>
          {SHORTCOMING_REASONS.map((reason) => (
            <Shortcomings
              page={page}
              title={accessibility.shortcomings[reason]}
              shortcomings={shortcomings.filter((one) => one.reason === reason)}
            />
          ))}
        </section>
      )}
      <section>
        <h2>{accessibility.report}</h2>
        {feedback === null ? (
          <p>{accessibility.nobodyToTell}</p>
        ) : (
          <>
            <p>
              {accessibility.reportText} {accessibility.answerWithin(wordsOf(feedback.answerWithin, page))}
            </p>
            <ContactList page={page} contacts={[feedback.contact]} />
          </>
        )}
      </section>
      <section>
        <h2>{accessibility.supervision}</h2>
        <Supervision page={page} supervisor={supervisor} />
      </section>
      <Tests page={page} />
    </Frame>
  )
})

type SupervisionProps = { readonly page: Page; readonly supervisor: Supervisor | undefined }

const Supervision = ({ page, supervisor }: SupervisionProps) => {
  const { accessibility } = page.texts
  if (supervisor === undefined) {
    return (
      <>
        <p>{accessibility.supervisionText}</p>
        <p>
          <a href={SUPERVISION_URL}>{accessibility.supervisionLink}</a>
        </p>
      </>
    )
  }
  const name = <LocalText page={page} text={supervisor.name} />
  return (
    <>
      <p>
        <TextAround text={accessibility.supervisionBy}>{name}</TextAround>
      </p>
      <p>
        <a href={supervisor.url}>
          <TextAround text={accessibility.supervisionLinkTo}>{name}</TextAround>
        </a>
      </p>
    </>
  )
}

type ShortcomingsProps = {
  readonly page: Page
  readonly title: string
  readonly shortcomings: readonly Shortcoming[]
}

const Shortcomings = ({ page, title, shortcomings }: ShortcomingsProps) => {
  if (shortcomings.length === 0) return null
  const { accessibility } = page.texts
  return (
    <section class="accessibility-part">
      <h3>{title}</h3>
      <ul>
        {shortcomings.map(({ what, why, instead }) => (
          <li>
            <LocalText page={page} text={what} />
            <br />
            {accessibility.why}: <LocalText page={page} text={why} />
            {instead && (
              <>
                <br />
                {accessibility.instead}: <LocalText page={page} text={instead} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** When, how and by whom the site was assessed, and what nobody has looked at yet. */
const Tests = ({ page }: { readonly page: Page<AccessibilityStatement> }) => {
  const { assessed, sitePublished, updated } = page.subject
  const { texts } = page
  const { accessibility } = texts
  return (
    <section>
      <h2>{accessibility.howTested}</h2>
      <FactList
        facts={[
          { term: accessibility.assessed, value: formatDate(assessed.date, texts) },
          {
            term: accessibility.assessedBy,
            value: (
              <>
                {accessibility.assessors[assessed.by]}
                {assessed.who && (
                  <>
                    , <LocalText page={page} text={assessed.who} />
                  </>
                )}
              </>
            ),
          },
          sitePublished === undefined
            ? null
            : { term: accessibility.sitePublished, value: formatDate(sitePublished, texts) },
          { term: accessibility.updated, value: formatDate(updated, texts) },
        ]}
      />
      <TextList page={page} title={accessibility.tested} entries={assessed.how} />
      {assessed.notTested.length > 0 && (
        <TextList page={page} title={accessibility.notTested} entries={assessed.notTested} />
      )}
    </section>
  )
}

type TextListProps = { readonly page: Page; readonly title: string; readonly entries: readonly Text[] }

const TextList = ({ page, title, entries }: TextListProps) => (
  <section class="accessibility-part">
    <h3>{title}</h3>
    <ul>
      {entries.map((entry) => (
        <li>
          <LocalText page={page} text={entry} />
        </li>
      ))}
    </ul>
  </section>
)
