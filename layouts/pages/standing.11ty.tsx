import { standingKind } from '../../scripts/model/standing.ts'
import { CommitmentsByPublication } from '../components/commitments-by-publication.tsx'
import { StandingKindBadge } from '../components/standing-badge.tsx'
import { Frame } from '../frame.tsx'
import { pageTemplate } from './page-template.ts'

/** All commitments with one standing, latest period first. */
export const standingPage = pageTemplate('standing', ({ page }) => {
  const kind = page.subject
  const { texts, addresses } = page
  const commitments = page.archive.publications
    .flatMap(({ promises }) => promises.flatMap((promise) => promise.commitments))
    .filter(({ standing }) => standingKind(standing) === kind)
  return (
    <Frame
      page={page}
      title={texts.standing[kind]}
      description={`${texts.standing[kind]}. ${texts.standingExplained[kind]}`}
      crumbs={[{ address: addresses.standings(), title: texts.standings.title }]}
    >
      <h1>
        <StandingKindBadge kind={kind} texts={texts} />
      </h1>
      <p class="lead">{texts.standingExplained[kind]}</p>
      {commitments.length === 0 ? (
        <p>{texts.standings.none}</p>
      ) : (
        <p>
          {texts.standings.history} {texts.publication.commitmentCount(commitments.length)}.
        </p>
      )}
      <CommitmentsByPublication page={page} commitments={commitments} standAlike />
    </Frame>
  )
})
