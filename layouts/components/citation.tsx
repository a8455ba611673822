import { absoluteAddress } from '../../scripts/model/addresses.ts'
import type { PublicPromise } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { phraseOf, type Reading } from '../texts/reading.ts'
import { saysPeriod } from '../texts/says-period.ts'
import { spanPhrase } from '../texts/span-phrase.ts'
import { MixedText } from './mixed-text.tsx'

/** A reference to a promise, ready to be copied, and its permanent address. */
export const Citation = ({ page, promise }: { readonly page: Page; readonly promise: PublicPromise }) => {
  const { texts, archive } = page
  const { publication, title } = promise
  const address = absoluteAddress(page.addresses.promise(promise), archive.site)
  const cite = (reading: Reading) =>
    texts.promise.cite(
      phraseOf(archive.site.publisher, reading),
      phraseOf(title, reading),
      nameWithPeriod(publication, reading),
      address,
      formatDate(archive.asOf, texts),
    )
  return (
    <section class="citation">
      <h2>{texts.promise.citeTitle}</h2>
      <p class="citation-reference">
        <MixedText page={page} text={cite} />
      </p>
      <p>
        {texts.promise.permanentAddress}:{' '}
        <a class="written-out" href={address}>
          {address}
        </a>
        . {texts.promise.permanentExplained}
      </p>
    </section>
  )
}

function nameWithPeriod(publication: PublicPromise['publication'], reading: Reading): string {
  const name = phraseOf(publication.title, reading)
  if (saysPeriod(publication, reading)) return name
  return `${name} (${spanPhrase(publication.period, reading)})`
}
