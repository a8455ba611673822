import type { Lineage, PublicPromise } from '../../scripts/model/archive.ts'
import { isAloneInPublication } from '../../scripts/model/threads/thread.ts'
import type { Page } from '../page.ts'
import { spanPhrase } from '../texts/span-phrase.ts'
import { PromiseLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { MixedText } from './mixed-text.tsx'
import { MixedTextAround } from './mixed-text-around.tsx'

type LineageStepsProps = { readonly page: Page; readonly promise: PublicPromise }

/** How a promise continues each of the earlier ones, and why; nothing for one that continues none. */
export const LineageSteps = ({ page, promise }: LineageStepsProps) => (
  <>
    {promise.continues.map((step) => (
      <p class="lineage-step">
        <Step page={page} step={step} />
        {step.why !== null && (
          <>
            {' '}
            <LocalText page={page} text={step.why} />
          </>
        )}
        {step.basis === 'inferred' && ` (${page.texts.promise.inferred})`}
      </p>
    ))}
  </>
)

const Step = ({ page, step: { promise, change } }: { readonly page: Page; readonly step: Lineage }) => {
  const { promise: texts } = page.texts
  const { period } = promise.publication
  if (isAloneInPublication(promise)) {
    return (
      <MixedText
        page={page}
        text={(reading) => texts.continues(change, texts.earlierOf(spanPhrase(period, reading)))}
      />
    )
  }
  return (
    <MixedTextAround
      page={page}
      text={(gap, reading) => texts.continues(change, texts.earlierNamed(gap, spanPhrase(period, reading)))}
    >
      <PromiseLink page={page} to={promise} />
    </MixedTextAround>
  )
}
