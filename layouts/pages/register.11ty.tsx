import { addressesIn } from '../../scripts/model/addresses.ts'
import type { PublicPromise } from '../../scripts/model/archive.ts'
import { threadOf } from '../../scripts/model/threads/thread.ts'
import { LanguageNote } from '../components/language-note.tsx'
import { LocalText } from '../components/local-text.tsx'
import { otherLanguage, ReadIn } from '../components/read-in.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatThreadSpan } from '../texts/format-thread-span.ts'
import { formatYears } from '../texts/format-years.ts'
import { nameLanguage } from '../texts/name-language.ts'
import { needsTitle } from '../texts/needs-title.ts'
import { pageTemplate } from './page-template.ts'
import { type RegisterEntry, registerEntries } from './register-entries.ts'

/** Words from A to Ö with the promises they lead to, year by year: the search for those without script, and on foot. */
export const registerPage = pageTemplate('register', ({ page }) => {
  const { register } = page.texts
  const letters = registerEntries(page.archive, page)
  return (
    <Frame page={page} title={register.title} description={register.lead}>
      <h1>{register.title}</h1>
      <p class="lead">{register.lead}</p>
      <LanguageNote page={page} hasForeign={false} elsewhere={<RegisterElsewhere page={page} />} />
      <nav class="register-letters" aria-label={register.letters}>
        <ul>
          {letters.map(({ letter }) => (
            <li>
              <a href={`#${anchorOf(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, entries }) => (
        <section id={anchorOf(letter)} class="register-letter">
          <h2>{letter}</h2>
          <dl>
            {entries.map((entry) => (
              <Entry page={page} entry={entry} />
            ))}
          </dl>
        </section>
      ))}
    </Frame>
  )
})

/** The register in the default language. */
const RegisterElsewhere = ({ page }: { readonly page: Page }) => (
  <a href={page.to(addressesIn(page.defaultLanguage, page.archive.site).register())} hreflang={page.defaultLanguage}>
    {page.texts.translation.registerIn(nameLanguage(page.defaultLanguage, page.texts))}
  </a>
)

type EntryProps = { readonly page: Page; readonly entry: RegisterEntry }

const Entry = ({ page, entry: { word, threads, see } }: EntryProps) => (
  <div>
    <dt>{word}</dt>
    {see !== null && <dd>{page.texts.register.see(see)}</dd>}
    {threads.map((promises) => (
      <dd>
        <Promises page={page} promises={promises} />
      </dd>
    ))}
  </div>
)

// A promise of more years has one link, to the page with all of them: else the register of a large archive is mostly years.
const MOST_YEARS = 6

/** The title of the latest, and each year with its own page. */
const Promises = ({ page, promises }: { readonly page: Page; readonly promises: readonly PublicPromise[] }) => {
  const latest = promises.at(-1)
  if (latest === undefined) return null
  if (promises.length > MOST_YEARS) {
    const thread = threadOf(latest)
    return (
      <>
        <LocalText page={page} text={latest.title} />{' '}
        <a href={page.to(page.addresses.thread(thread.reference))}>{formatThreadSpan(thread, page.texts)}</a>
      </>
    )
  }
  const languages = promises.map(({ publication }) => otherLanguage(page, publication))
  // Where all are in one language, it is said once.
  const isMixed = new Set(languages).size > 1
  return (
    <>
      <LocalText page={page} text={latest.title} />{' '}
      {promises.map((promise, index) => (
        <>
          {index > 0 && ', '}
          <a href={page.to(page.addresses.promise(promise))} hreflang={languages[index]}>
            {formatYears(promise.publication.period, page.texts)}
            {needsTitle(promise, promises, page.texts) && (
              <>
                {' ('}
                <LocalText page={page} text={promise.title} />)
              </>
            )}
          </a>
          <ReadIn page={page} language={isMixed ? languages[index] : undefined} />
        </>
      ))}
      <ReadIn page={page} language={isMixed ? undefined : languages[0]} />
    </>
  )
}

/** Letters beyond A–Z have numbers, as anchors of other letters are written in many ways. */
function anchorOf(letter: string): string {
  return `letter-${/^[A-Z0-9]$/.test(letter) ? letter.toLowerCase() : letter.codePointAt(0)}`
}
