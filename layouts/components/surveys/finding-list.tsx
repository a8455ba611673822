import type { Finding } from '../../../scripts/model/archive.ts'
import type { Page } from '../../page.ts'
import { AreaNames } from '../area-names.tsx'
import { LocalText } from '../local-text.tsx'
import { TextAround } from '../text-around.tsx'
import { LedTo } from './led-to.tsx'
import { surveyAnchor } from './survey-anchor.ts'

/** What residents said, and what each thing led to, or why it led to nothing. */
export const FindingList = ({ page, findings }: { readonly page: Page; readonly findings: readonly Finding[] }) => (
  <ul class="finding-list">
    {findings.map((finding) => (
      <li {...surveyAnchor(page, finding)}>
        <p>
          <LocalText page={page} text={finding.text} />
        </p>
        <Places page={page} finding={finding} />
        <LedTo page={page} promises={finding.ledTo} />
        {finding.ledTo.length === 0 && (
          <p class="finding-without-promise">
            {finding.notAddressed === null ? (
              page.texts.survey.ledToNothing
            ) : (
              <TextAround text={page.texts.survey.notAddressed}>
                <LocalText page={page} text={finding.notAddressed} />
              </TextAround>
            )}
          </p>
        )}
      </li>
    ))}
  </ul>
)

/** The ways to the places that a finding is about; on the page of one of them, to the others. */
const Places = ({ page, finding }: { readonly page: Page; readonly finding: Finding }) => {
  const places = finding.places.filter((area) => area !== page.subject)
  return places.length === 0 ? null : (
    <p class="finding-places">
      {page.texts.promise.places}: <AreaNames page={page} areas={places} />
    </p>
  )
}
