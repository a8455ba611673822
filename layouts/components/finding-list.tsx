import type { Finding } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { wordsOf } from '../texts/reading.ts'
import { LedTo } from './led-to.tsx'
import { LocalText } from './local-text.tsx'

/** What residents said, and what each thing led to, or why it led to nothing. */
export const FindingList = ({ page, findings }: { readonly page: Page; readonly findings: readonly Finding[] }) => (
  <ul class="finding-list">
    {findings.map(({ id, text, places, notAddressed, ledTo }) => (
      <li id={id}>
        <p>
          <LocalText page={page} text={text} />
          {places.length > 0 && (
            <span class="finding-places"> {places.map(({ name }) => wordsOf(name, page)).join(', ')}</span>
          )}
        </p>
        <LedTo page={page} promises={ledTo} />
        {ledTo.length === 0 && (
          <p class="finding-without-promise">
            {notAddressed === null
              ? page.texts.survey.ledToNothing
              : page.texts.survey.notAddressed(wordsOf(notAddressed, page))}
          </p>
        )}
      </li>
    ))}
  </ul>
)
