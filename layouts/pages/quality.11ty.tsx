import type { ComponentChildren } from 'preact'
import type { Commitment, Finding, PublicPromise } from '../../scripts/model/archive.ts'
import { type Holes, holesIn } from '../../scripts/model/threads/holes.ts'
import { CommitmentsByPublication } from '../components/commitments-by-publication.tsx'
import { PublicationLink, SurveyLink } from '../components/links.tsx'
import { PageContents } from '../components/page-contents.tsx'
import { PromisesByPublication } from '../components/promises-by-publication.tsx'
import { FindingList } from '../components/surveys/finding-list.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import type { Texts } from '../texts/texts.ts'
import { pageTemplate } from './page-template.ts'

type Kind = keyof Texts['quality']['holes']

/** What is missing in the archive: where the thread from what residents said to what became of it is broken. */
export const qualityPage = pageTemplate('quality', ({ page }) => {
  const { quality: texts, about } = page.texts
  const holes = holesIn(page.archive)
  const kinds = Object.keys(texts.holes) as readonly Kind[]
  const titleOf = (kind: Kind) => `${texts.holes[kind].title} (${holes[kind].length})`
  return (
    <Frame
      page={page}
      title={texts.title}
      description={texts.lead}
      crumbs={[{ address: page.addresses.about(), title: about.title }]}
    >
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <p>{texts.computed}</p>
      <PageContents page={page} parts={kinds.map((kind) => ({ id: kind, title: titleOf(kind) }))} />
      {kinds.map((kind) => (
        <section>
          <h2 id={kind}>{titleOf(kind)}</h2>
          {holes[kind].length === 0 ? (
            <p>{texts.none}</p>
          ) : (
            <>
              <p>{texts.holes[kind].explained}</p>
              {LISTS[kind](page, holes)}
            </>
          )}
        </section>
      ))}
    </Frame>
  )
})

const LISTS: Readonly<Record<Kind, (page: Page, holes: Holes) => ComponentChildren>> = {
  findingsWithoutPromise: (page, { findingsWithoutPromise }) => (
    <FindingsBySurvey page={page} findings={findingsWithoutPromise} />
  ),
  promisesWithoutReason: (page, { promisesWithoutReason }) => promisesOf(page, promisesWithoutReason),
  commitmentsWithoutResponsible: (page, { commitmentsWithoutResponsible }) =>
    commitmentsOf(page, commitmentsWithoutResponsible),
  commitmentsWithoutNumber: (page, { commitmentsWithoutNumber }) => commitmentsOf(page, commitmentsWithoutNumber),
  // They have a page of their own.
  commitmentsWithoutReport: (page) => (
    <p>
      <a href={page.to(page.addresses.standing('not-reported'))}>{page.texts.quality.toList}</a>
    </p>
  ),
  promisesWithoutEnd: (page, { promisesWithoutEnd }) => promisesOf(page, promisesWithoutEnd),
  publications: (page, { publications }) => (
    <ul class="entry-list">
      {publications.toReversed().map(({ publication, lacks }) => (
        <li>
          <PublicationLink page={page} to={publication} />
          <ul>
            {lacks.map((lack) => (
              <li>{page.texts.quality.lacks[lack]}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  ),
}

function promisesOf(page: Page, promises: readonly PublicPromise[]) {
  return <PromisesByPublication page={page} promises={promises} level={3} />
}

function commitmentsOf(page: Page, commitments: readonly Commitment[]) {
  return <CommitmentsByPublication page={page} commitments={commitments} level={3} />
}

/** Latest survey first. */
const FindingsBySurvey = ({ page, findings }: { readonly page: Page; readonly findings: readonly Finding[] }) => (
  <>
    {[...new Set(findings.map(({ survey }) => survey))].toReversed().map((survey) => (
      <section>
        <h3>
          <SurveyLink page={page} to={survey} />
        </h3>
        <FindingList page={page} findings={findings.filter((finding) => finding.survey === survey)} />
      </section>
    ))}
  </>
)
