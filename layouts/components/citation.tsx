import { absoluteAddress } from '../../scripts/model/addresses.ts'
import type { PublicPromise } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatSpan } from '../texts/format-span.ts'
import { phraseOf } from '../texts/reading.ts'
import { saysPeriod } from '../texts/says-period.ts'

/** A reference to a promise, ready to be copied, and its permanent address. */
export const Citation = ({ page, promise }: { readonly page: Page; readonly promise: PublicPromise }) => {
  const { texts, archive } = page
  const { publication, title } = promise
  const address = absoluteAddress(page.addresses.promise(promise), archive.site)
  const name = phraseOf(publication.title, page)
  return (
    <section class="citation">
      <h2>{texts.promise.citeTitle}</h2>
      <p class="citation-reference">
        {texts.promise.cite(
          phraseOf(archive.site.publisher, page),
          phraseOf(title, page),
          saysPeriod(publication, page) ? name : `${name} (${formatSpan(publication.period, texts)})`,
          address,
          formatDate(archive.asOf, texts),
        )}
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
