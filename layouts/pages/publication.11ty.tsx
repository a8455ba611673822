import { explainWords } from '../../scripts/markdown/explain-words.ts'
import { publicationDataAddress, publicationTableAddress } from '../../scripts/model/addresses.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import { predecessorsOf } from '../../scripts/model/periods/period-succession.ts'
import { isPrintable } from '../../scripts/model/printable.ts'
import { AttachmentSection } from '../components/attachment-list.tsx'
import { Completeness } from '../components/completeness.tsx'
import { CorrectionSection } from '../components/correction-section.tsx'
import { CountedPromises } from '../components/counted-promises.tsx'
import { EndedPromises } from '../components/ended-promises.tsx'
import { GivenBy } from '../components/given-by.tsx'
import { SurveyLink } from '../components/links.tsx'
import { LocalText } from '../components/local-text.tsx'
import { MixedText } from '../components/mixed-text.tsx'
import { Neighbours } from '../components/neighbours.tsx'
import { PageContents, type PagePart } from '../components/page-contents.tsx'
import { PeriodSentence } from '../components/period-sentence.tsx'
import { fatesId, PromiseFates } from '../components/promise-fates.tsx'
import { Prose } from '../components/prose.tsx'
import { PublicationFacts } from '../components/publication-facts.tsx'
import { RemarkSection } from '../components/remark-list.tsx'
import { SourceSection } from '../components/source-list.tsx'
import { SurveyBrief } from '../components/surveys/survey-brief.tsx'
import { ThemeSection } from '../components/theme-section.tsx'
import { TranslationNote } from '../components/translation-note.tsx'
import { WiderPublications } from '../components/wider-publications.tsx'
import { WordExplanations } from '../components/word-explanations.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { describePublication } from '../structured-data/describe-publication.ts'
import { formatList } from '../texts/format-list.ts'
import { phraseOf, wordsOf } from '../texts/reading.ts'
import { pageTemplate } from './page-template.ts'

/** A whole publication: what was promised, why, and how it stands. */
export const publicationPage = pageTemplate('publication', ({ page }) => {
  const publication = page.subject
  const { texts } = page
  const title = wordsOf(publication.title, page)
  const words = explainWords(page, publication.foreword === null ? [] : [{ markdown: publication.foreword }])
  return (
    <Frame
      page={page}
      title={title}
      description={describe(page, publication)}
      about={describePublication(page, publication)}
      crumbs={[]}
    >
      <h1>
        <LocalText page={page} text={publication.title} />
      </h1>
      <PeriodSentence page={page} publication={publication} />
      <GivenBy page={page} publication={publication} />
      <WiderPublications page={page} publication={publication} />
      <Completeness page={page} publication={publication} />
      <Ways page={page} publication={publication} />
      <section>
        <h2>{texts.publication.howItStands}</h2>
        <CountedPromises page={page} publication={publication} />
      </section>
      {publication.promises.length >= LONG && <PageContents page={page} parts={partsOf(publication, page)} />}
      {publication.foreword !== null && (
        <section>
          <h2 id={PARTS.foreword}>{texts.publication.foreword}</h2>
          <Prose page={page} publication={publication} text={publication.foreword} under={2} words={words} />
          <TranslationNote
            page={page}
            outdatedIn={publication.outdatedForewords}
            original={(original) => original.publication(publication)}
          />
        </section>
      )}
      {publication.themes.map((theme) => (
        <ThemeSection page={page} theme={theme} />
      ))}
      <section>
        <h2 id={PARTS.surveys}>{texts.publication.surveys}</h2>
        {publication.surveys.length === 0 && <p>{texts.publication.noSurvey}</p>}
        {publication.surveys.map((survey) => (
          <SurveyBrief page={page} survey={survey} />
        ))}
        {publication.otherSurveys.length > 0 && (
          <>
            <h3>{texts.publication.otherSurveys}</h3>
            <ul>
              {publication.otherSurveys.map((survey) => (
                <li>
                  <SurveyLink page={page} to={survey} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <PromiseFates page={page} publication={publication} />
      <EndedPromises page={page} publication={publication} ended={endedBefore(publication, page)} />
      <section class="screen-only">
        <h2 id={PARTS.downloads}>{texts.publication.downloads}</h2>
        <Documents page={page} publication={publication} />
      </section>
      <section>
        <h2 id={PARTS.facts}>{texts.publication.facts}</h2>
        <PublicationFacts page={page} publication={publication} />
      </section>
      <AttachmentSection page={page} publication={publication} />
      <CorrectionSection page={page} corrections={publication.corrections} />
      <RemarkSection page={page} remarks={publication.remarks} />
      <SourceSection page={page} sources={publication.sources} />
      <WordExplanations page={page} words={words} />
      <Neighbours page={page} publication={publication} />
    </Frame>
  )
})

function describe(page: Page, { title, promises, themes }: Publication): string {
  const { texts } = page
  const titles = themes.map((theme) => wordsOf(theme.title, page))
  const count = texts.publication.promiseCount(promises.length)
  return texts.description.publication(wordsOf(title, page), count, formatList(titles, texts))
}

/** From so many promises on, the page has a list of its parts. */
const LONG = 5

// Underscores keep these apart from the ids of themes.
const PARTS = {
  foreword: 'the_foreword',
  surveys: 'the_surveys',
  downloads: 'the_downloads',
  facts: 'the_facts',
}

/** Without what stands above: how it stands, and the button that leads to the other forms. */
function partsOf(publication: Publication, page: Page): readonly PagePart[] {
  const { publication: texts } = page.texts
  const { foreword, themes } = publication
  const earlier = predecessorsOf(publication, page.archive.publications)
  return [
    ...(foreword === null ? [] : [{ id: PARTS.foreword, title: texts.foreword }]),
    ...themes.map(({ id, title }) => ({ id, title: <LocalText page={page} text={title} /> })),
    { id: PARTS.surveys, title: texts.surveys },
    ...earlier.map((one) => ({
      id: fatesId(one),
      title: <MixedText page={page} text={(reading) => texts.fates(phraseOf(one.title, reading))} />,
    })),
    { id: PARTS.facts, title: texts.facts },
  ]
}

/** Promises that end here and are older than those of the publication before, which are listed with all of theirs. */
function endedBefore(publication: Publication, { archive }: Page): Publication['ended'] {
  const previous = predecessorsOf(publication, archive.publications)
  return publication.ended.filter(({ promise }) => !previous.includes(promise.publication))
}

type PartProps = { readonly page: Page; readonly publication: Publication }

/** What most people come for; the rest would push the promises off the screen of a phone. */
const Ways = ({ page, publication }: PartProps) => {
  const { texts, addresses } = page
  return (
    <ul class="documents-first">
      <li>
        <a href={page.to(addresses.followUp(publication))}>{texts.publication.followUp}</a>
      </li>
      <li>
        <a href={`#${PARTS.downloads}`}>{texts.publication.downloads}</a>
      </li>
    </ul>
  )
}

/** The publication in other forms, and beside the one before. */
const Documents = ({ page, publication }: PartProps) => {
  const { texts, addresses } = page
  return (
    <ul class="documents">
      <li>
        <a href={page.to(addresses.print(publication))}>{texts.publication.print}</a>
      </li>
      <li>
        <a href={page.to(addresses.largePrint(publication))}>{texts.publication.largePrint}</a>
      </li>
      {predecessorsOf(publication, page.archive.publications).map((earlier) => (
        <li>
          <a href={page.to(addresses.comparison(earlier, publication))}>
            <MixedText
              page={page}
              text={(reading) =>
                texts.comparison.heading(phraseOf(publication.title, reading), phraseOf(earlier.title, reading))
              }
            />
          </a>
        </li>
      ))}
      {isPrintable(page.language) && (
        <li>
          <a href={page.to(addresses.pdf(publication))} type="application/pdf">
            {texts.publication.pdf}
          </a>
        </li>
      )}
      {isPrintable(page.language) && (
        <li>
          <a href={page.to(addresses.sheet(publication))} type="application/pdf">
            {texts.publication.sheet}
          </a>
        </li>
      )}
      {isPrintable(page.language) && (
        <li>
          <a href={page.to(addresses.archivePdf(publication))} type="application/pdf">
            {texts.publication.archivePdf}
          </a>
        </li>
      )}
      <li>
        <a href={page.to(publicationTableAddress(publication))} type="text/csv" hreflang={page.defaultLanguage}>
          {texts.publication.table}
        </a>
      </li>
      <li>
        <a href={page.to(publicationDataAddress(publication))} type="application/json">
          {texts.publication.data}
        </a>
      </li>
    </ul>
  )
}
