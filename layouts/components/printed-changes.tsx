import { compareOnce } from '../../scripts/compare/compare-once.ts'
import { countChanges } from '../../scripts/compare/count-changes.ts'
import { absoluteAddress } from '../../scripts/model/addresses.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import { comparedPredecessors } from '../../scripts/model/compared-predecessors.ts'
import type { Page } from '../page.ts'
import { phraseOf } from '../texts/reading.ts'
import { formatCompleteness, summarizeChanges } from '../texts/summarize-changes.ts'
import { type ToldChange, tellChanges } from '../texts/tell-changes.ts'
import { LocalText } from './local-text.tsx'
import { TextAround } from './text-around.tsx'

type PrintedChangesProps = { readonly page: Page; readonly publication: Publication }

/** What has changed since the publications that this one takes over from, in short. */
export const PrintedChanges = ({ page, publication }: PrintedChangesProps) => (
  <>
    {comparedPredecessors(publication, page.archive.publications, page.language).map((earlier) => (
      <Changes page={page} earlier={earlier} later={publication} />
    ))}
  </>
)

type ChangesProps = { readonly page: Page; readonly earlier: Publication; readonly later: Publication }

const Changes = ({ page, earlier, later }: ChangesProps) => {
  const { comparison: texts } = page.texts
  const compared = compareOnce(earlier, later)
  const completeness = formatCompleteness(compared, page.texts)
  const changes = tellChanges(compared, page)
  const address = absoluteAddress(page.addresses.comparison(earlier, later), page.archive.site)
  return (
    <section>
      <h2>{texts.heading(phraseOf(later.title, page), phraseOf(earlier.title, page))}</h2>
      <p>{summarizeChanges(countChanges(compared), page.texts)}</p>
      {completeness !== null && <p>{completeness}</p>}
      {changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <li>
              <Change page={page} change={change} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <TextAround text={texts.wholeAt}>
          <a href={address}>{address}</a>
        </TextAround>
      </p>
    </section>
  )
}

const Change = ({ page, change: { title, kinds, notes } }: { readonly page: Page; readonly change: ToldChange }) => (
  <>
    <p>
      <strong>
        <LocalText page={page} text={title} />
      </strong>
      {`. ${kinds}`}
    </p>
    {notes.map(({ label, text, after }) => (
      <p>
        {label}: <LocalText page={page} text={text} />
        {after}
      </p>
    ))}
  </>
)
