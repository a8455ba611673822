import type { PublicPromise } from '../../scripts/model/archive.ts'
import { threadOf } from '../../scripts/model/thread.ts'
import { LocalText } from '../components/local-text.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatPeriod } from '../texts/format-period.ts'
import { formatThreadSpan } from '../texts/format-thread-span.ts'
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

type EntryProps = { readonly page: Page; readonly entry: RegisterEntry }

const Entry = ({ page, entry: { word, threads, see } }: EntryProps) => (
  <>
    <dt>{word}</dt>
    {see !== null && <dd>{page.texts.register.see(see)}</dd>}
    {threads.map((promises) => (
      <dd>
        <Promises page={page} promises={promises} />
      </dd>
    ))}
  </>
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
  return (
    <>
      <LocalText page={page} text={latest.title} />{' '}
      {promises.map((promise, index) => (
        <>
          {index > 0 && ', '}
          <a href={page.to(page.addresses.promise(promise))}>{yearsOf(promise, page)}</a>
        </>
      ))}
    </>
  )
}

function yearsOf({ publication: { period } }: PublicPromise, page: Page): string {
  const [from, to] = [period.from.slice(0, 4), period.to === null ? null : period.to.slice(0, 4)]
  return formatPeriod({ from, to }, page.texts)
}

/** Letters beyond A–Z have numbers, as anchors of other letters are written in many ways. */
function anchorOf(letter: string): string {
  return `letter-${/^[A-Z0-9]$/.test(letter) ? letter.toLowerCase() : letter.codePointAt(0)}`
}
