import type { PublicationPair } from '../../scripts/compare/publication-pairs.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import { LocalText } from '../components/local-text.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { pageTemplate } from './page-template.ts'

/** Every pair of publications that can be compared: the later one, then the ways to each of the earlier ones. */
export const comparisonsPage = pageTemplate('comparisons', ({ page }) => {
  const { comparison: texts } = page.texts
  const later = [...new Set(page.subject.map((pair) => pair.later))].toReversed()
  return (
    <Frame page={page} title={texts.title} description={texts.lead}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <ul class="entry-list">
        {later.map((publication) => (
          <Entry page={page} publication={publication} />
        ))}
      </ul>
    </Frame>
  )
})

type EntryProps = { readonly page: Page<readonly PublicationPair[]>; readonly publication: Publication }

const Entry = ({ page, publication }: EntryProps) => {
  const { texts, addresses } = page
  const pairs = page.subject.filter(({ later }) => later === publication).toReversed()
  return (
    <li>
      <LocalText page={page} text={publication.title} /> {texts.comparison.with}
      <ul>
        {pairs.map(({ earlier, later }) => (
          <li>
            <a href={page.to(addresses.comparison(earlier, later))}>
              <LocalText page={page} text={earlier.title} />
            </a>{' '}
            <span class="entry-list-note">{formatSpan(earlier.period, texts)}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}
