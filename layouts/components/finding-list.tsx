import type { Finding } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { AreaNames } from './area-names.tsx'
import { LedTo } from './led-to.tsx'
import { LocalText } from './local-text.tsx'
import { TextAround } from './text-around.tsx'

/** What residents said, and what each thing led to, or why it led to nothing. */
export const FindingList = ({ page, findings }: { readonly page: Page; readonly findings: readonly Finding[] }) => (
  <ul class="finding-list">
    {findings.map(({ id, text, places, notAddressed, ledTo }) => (
      <li id={id}>
        <p>
          <LocalText page={page} text={text} />
          {places.length > 0 && (
            <span class="finding-places">
              {' '}
              <AreaNames page={page} areas={places} />
            </span>
          )}
        </p>
        <LedTo page={page} promises={ledTo} />
        {ledTo.length === 0 && (
          <p class="finding-without-promise">
            {notAddressed === null ? (
              page.texts.survey.ledToNothing
            ) : (
              <TextAround text={page.texts.survey.notAddressed}>
                <LocalText page={page} text={notAddressed} />
              </TextAround>
            )}
          </p>
        )}
      </li>
    ))}
  </ul>
)
