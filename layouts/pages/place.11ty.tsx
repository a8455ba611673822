import type { Area, Outcome, Publication } from '../../scripts/model/archive.ts'
import { AreaNames } from '../components/area-names.tsx'
import { CommitmentLink, CommitmentLinks } from '../components/commitment-links.tsx'
import { FactList } from '../components/fact-list.tsx'
import { AreaLink } from '../components/links.tsx'
import { LocalText } from '../components/local-text.tsx'
import { MixedText } from '../components/mixed-text.tsx'
import { PromiseCard } from '../components/promise-card.tsx'
import { PublicationTitle } from '../components/publication-title.tsx'
import { FindingList } from '../components/surveys/finding-list.tsx'
import { TextAround } from '../components/text-around.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatFigures } from '../texts/format-amount.ts'
import { formatAreaCounts } from '../texts/format-area-counts.ts'
import { formatSpan } from '../texts/format-span.ts'
import { formatAsOf, formatReporters } from '../texts/format-standing.ts'
import { wordsOf } from '../texts/reading.ts'
import { sentenceCase } from '../texts/sentence-case.ts'
import { pageTemplate } from './page-template.ts'

/** One place through the years, latest first: what residents said, what was promised, what was reported. */
export const placePage = pageTemplate('place', ({ page }) => {
  const area = page.subject
  const { texts, addresses } = page
  const title = sentenceCase(wordsOf(area.name, page))
  const publications = concerned(area, page)
  return (
    <Frame
      page={page}
      title={title}
      oneOf={texts.places.title}
      description={texts.description.place(title)}
      crumbs={[{ address: addresses.places(), title: texts.places.title }]}
    >
      <h1 class="place-title">
        <LocalText page={page} text={area.name} />
      </h1>
      {publications.length === 0 ? (
        <p class="lead">{texts.places.none}</p>
      ) : (
        <p class="lead">
          {texts.places.history} {sentenceCase(formatAreaCounts(area, texts))}.
        </p>
      )}
      <Facts page={page} area={area} />
      {publications.map((publication) => (
        <InPublication page={page} area={area} publication={publication} />
      ))}
    </Frame>
  )
})

const Facts = ({ page, area }: { readonly page: Page; readonly area: Area }) => {
  const { texts } = page
  const { places } = texts
  const { alsoKnownAs, partOf, parts, from, to, mergedInto, mergedFrom } = area
  return (
    <FactList
      facts={[
        // That a place is a place, or some kind of place, is said by the page.
        area.kind !== 'district' ? null : { term: places.kind, value: texts.areaKinds[area.kind] },
        alsoKnownAs.length === 0 ? null : { term: places.alsoKnownAs, value: alsoKnownAs.join(', ') },
        partOf && { term: places.partOf, value: <AreaLink page={page} to={partOf} /> },
        parts.length === 0 ? null : { term: places.parts, value: <AreaNames page={page} areas={parts} /> },
        from === null && to === null ? null : { term: places.existed, value: formatSpan({ from, to }, texts) },
        mergedInto && { term: places.mergedInto, value: <AreaLink page={page} to={mergedInto} /> },
        mergedFrom.length === 0
          ? null
          : { term: places.mergedFrom, value: <AreaNames page={page} areas={mergedFrom} /> },
      ]}
    />
  )
}

/** The publications in which something concerns a place, latest first. */
function concerned(area: Area, { archive }: Page): readonly Publication[] {
  const all = new Set<Publication>([
    ...area.publications,
    ...area.promises.map(({ publication }) => publication),
    ...area.commitments.map(({ promise }) => promise.publication),
    ...area.findings.map(({ survey }) => survey.publication),
    ...area.outcomes.map(({ report }) => report.publication),
  ])
  return archive.publications.filter((publication) => all.has(publication)).toReversed()
}

type InPublicationProps = { readonly page: Page; readonly area: Area; readonly publication: Publication }

const InPublication = ({ page, area, publication }: InPublicationProps) => {
  const { places } = page.texts
  const findings = area.findings.filter(({ survey }) => survey.publication === publication)
  const promises = area.promises.filter((promise) => promise.publication === publication)
  const commitments = area.commitments.filter(
    ({ promise }) => promise.publication === publication && !promises.includes(promise),
  )
  const outcomes = area.outcomes.filter(({ report }) => report.publication === publication)
  return (
    <section class="by-publication">
      <PublicationTitle page={page} publication={publication} />
      {area.publications.includes(publication) && (
        <p>
          <TextAround text={places.ownPublication}>
            <LocalText page={page} text={publication.title} />
          </TextAround>
        </p>
      )}
      {findings.length > 0 && (
        <>
          <h3>{places.said}</h3>
          <FindingList page={page} findings={findings} />
        </>
      )}
      {promises.length > 0 && (
        <>
          <h3>{places.promised}</h3>
          {promises.map((promise) => (
            <PromiseCard page={page} promise={promise} level={4} />
          ))}
        </>
      )}
      {commitments.length > 0 && (
        <>
          <h3>{places.commitments}</h3>
          <CommitmentLinks page={page} commitments={commitments} />
        </>
      )}
      {outcomes.length > 0 && (
        <>
          <h3>{places.reported}</h3>
          <Outcomes page={page} area={area} outcomes={outcomes} />
        </>
      )}
    </section>
  )
}

type OutcomesProps = { readonly page: Page; readonly area: Area; readonly outcomes: readonly Outcome[] }

/** The figures that were counted in the place, with who says so and when. */
const Outcomes = ({ page, area, outcomes }: OutcomesProps) => (
  <ul>
    {outcomes.map(({ commitment, figures, report }) => (
      <li>
        <MixedText
          page={page}
          text={(reading) =>
            formatFigures(
              figures.filter(({ places }) => places.includes(area)),
              reading,
            )
          }
        />
        {': '}
        <CommitmentLink page={page} to={commitment} />{' '}
        <span class="entry-list-note">
          (
          <MixedText page={page} text={(reading) => formatReporters(report, reading)} />,{' '}
          {formatAsOf(report, page) ?? page.texts.followUp.undated})
        </span>
      </li>
    ))}
  </ul>
)
