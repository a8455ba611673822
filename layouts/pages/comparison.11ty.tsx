import { compareOnce } from '../../scripts/compare/compare-once.ts'
import type { Comparison, PromiseChangeKind } from '../../scripts/compare/comparison.ts'
import { countChanges } from '../../scripts/compare/count-changes.ts'
import { COMPARISON_SCHEMA_ADDRESS, comparisonDataAddress } from '../../scripts/model/addresses.ts'
import type { Theme } from '../../scripts/model/archive.ts'
import { ComparedPublication } from '../components/comparison/compared-publication.tsx'
import { ComparedSurveys } from '../components/comparison/compared-surveys.tsx'
import { changeId, PromiseChangeSection } from '../components/comparison/promise-change.tsx'
import { PromiseLink, PublicationLink } from '../components/links.tsx'
import { LocalText } from '../components/local-text.tsx'
import { MixedText } from '../components/mixed-text.tsx'
import { PageContents } from '../components/page-contents.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { phraseOf, wordsOf } from '../texts/reading.ts'
import { formatCompletenessOfBoth, summarizeChanges } from '../texts/summarize-changes.ts'
import { formatInShort, nameGiver, showsChange } from '../texts/tell-changes.ts'
import { pageTemplate } from './page-template.ts'

/** What has changed from one publication to another: the sum of it, the ways to each change, then promise by promise. */
export const comparisonPage = pageTemplate('comparison', ({ page }) => {
  const { earlier, later } = page.subject
  const { comparison: texts } = page.texts
  const compared = compareOnce(earlier, later)
  const title = texts.heading(wordsOf(later.title, page), wordsOf(earlier.title, page))
  const summary = summarizeChanges(countChanges(compared), page.texts)
  const changes = compared.promises.filter(showsChange)
  return (
    <Frame
      page={page}
      title={title}
      description={`${title}. ${summary}`}
      crumbs={[{ address: page.addresses.comparisons(), title: texts.title }]}
    >
      <h1>
        <MixedText
          page={page}
          text={(reading) => texts.heading(phraseOf(later.title, reading), phraseOf(earlier.title, reading))}
        />
      </h1>
      <p class="lead">{summary}</p>
      <p>
        {texts.before}: <PublicationLink page={page} to={earlier} />. {texts.after}:{' '}
        <PublicationLink page={page} to={later} />.
      </p>
      <HowComplete page={page} comparison={compared} />
      {changes.length > 0 && (
        <>
          <p>{texts.marks}</p>
          <PageContents
            page={page}
            parts={changes.map((change) => ({
              id: changeId(change),
              title: (
                <>
                  <LocalText page={page} text={nameGiver(change).title} /> – {formatInShort(change, page.texts)}
                </>
              ),
            }))}
          />
        </>
      )}
      {countChanges(compared).map(({ kind }) => (
        <OfKind page={page} comparison={compared} kind={kind} />
      ))}
      <Themes page={page} comparison={compared} />
      <ComparedSurveys page={page} surveys={compared.surveys} />
      <ComparedPublication page={page} comparison={compared} />
      <p class="comparison-data screen-only">
        <a href={page.to(comparisonDataAddress(earlier, later))}>{texts.data}</a> ·{' '}
        <a href={page.to(COMPARISON_SCHEMA_ADDRESS)}>{texts.dataSchema}</a>
      </p>
    </Frame>
  )
})

type ComparisonProps = { readonly page: Page; readonly comparison: Comparison }

/** What is known of how much is known, on either side: a promise may be new, or gone, in what was read alone. */
const HowComplete = ({ page, comparison }: ComparisonProps) => {
  const known = formatCompletenessOfBoth(comparison, page.texts)
  return known === null ? null : <p>{known}</p>
}

const OfKind = ({ page, comparison, kind }: ComparisonProps & { readonly kind: PromiseChangeKind }) => {
  const promises = comparison.promises.filter(({ leading }) => leading === kind)
  const alike = promises.filter((change) => !showsChange(change))
  return (
    <section>
      <h2>{page.texts.comparison.sections[kind]}</h2>
      {promises.filter(showsChange).map((change) => (
        <PromiseChangeSection page={page} change={change} />
      ))}
      {alike.length > 0 && (
        <ul>
          {alike.map((change) => (
            <li>
              <PromiseLink page={page} to={nameGiver(change)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const Themes = ({ page, comparison }: ComparisonProps) => {
  const { comparison: texts } = page.texts
  const changed = comparison.themes.filter(
    ({ kind, earlier, later }) => kind === 'new' || kind === 'gone' || hasOtherTitle(earlier, later, page),
  )
  if (changed.length === 0) return null
  return (
    <section>
      <h2>{texts.themes}</h2>
      <ul>
        {changed.map(({ earlier, later }) => (
          <li>
            {earlier !== null && later !== null ? (
              <MixedText
                page={page}
                text={(reading) => texts.themeRenamed(phraseOf(earlier.title, reading), phraseOf(later.title, reading))}
              />
            ) : (
              <>
                {earlier === null ? texts.themeNew : texts.themeGone}:{' '}
                <LocalText page={page} text={(later ?? earlier)?.title ?? {}} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A theme that took over from another may have kept its title. */
function hasOtherTitle(earlier: Theme | null, later: Theme | null, page: Page): boolean {
  return earlier !== null && later !== null && wordsOf(earlier.title, page) !== wordsOf(later.title, page)
}
