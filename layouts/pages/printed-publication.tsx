import type { ComponentChildren } from 'preact'
import { absoluteAddress } from '../../scripts/model/addresses.ts'
import type { Publication, Survey } from '../../scripts/model/archive.ts'
import { isPrintable } from '../../scripts/model/printable.ts'
import { CommitmentTable } from '../components/commitment-table.tsx'
import { Completeness } from '../components/completeness.tsx'
import { CorrectionSection } from '../components/correction-section.tsx'
import { EndedPromises } from '../components/ended-promises.tsx'
import { type ExplainableText, type ExplainedWords, explainWords } from '../components/explain-words.ts'
import { explainableTexts } from '../components/explainable-texts.ts'
import { LocalText } from '../components/local-text.tsx'
import { PeriodBadge } from '../components/period-badge.tsx'
import { PrintedChanges } from '../components/printed-changes.tsx'
import { PrintedPromise } from '../components/printed-promise.tsx'
import { AlsoDone, PrintedReports } from '../components/printed-reports.tsx'
import { Prose } from '../components/prose.tsx'
import { PublicationFacts } from '../components/publication-facts.tsx'
import { QuestionSection } from '../components/question-section.tsx'
import { RemarkList } from '../components/remark-list.tsx'
import { SourceList, SourceSection } from '../components/source-list.tsx'
import { SurveyFacts } from '../components/survey-facts.tsx'
import { SurveyFindings } from '../components/survey-findings.tsx'
import { TranslationNote } from '../components/translation-note.tsx'
import { WordExplanations } from '../components/word-explanations.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { wordsOf } from '../texts/reading.ts'

type PrintProps = { readonly page: Page<Publication>; readonly isLarge: boolean }

/** Everything of one publication on one page, in reading order, with nothing folded away; the same in large letters. */
export const PrintedPublication = ({ page, isLarge }: PrintProps) => {
  const publication = page.subject
  const { texts, addresses } = page
  const title = wordsOf(publication.title, page)
  const words = explainWords(page, textsOf(publication))
  return (
    <Frame
      page={page}
      title={isLarge ? texts.print.largeTitle(title) : texts.print.title(title)}
      description={isLarge ? texts.description.largePrint(title) : texts.description.print(title)}
      isListed={false}
      crumbs={[{ address: addresses.publication(publication), title: publication.title }]}
      kind={isLarge ? 'printable large-print' : 'printable'}
    >
      <h1>
        <LocalText page={page} text={publication.title} />
      </h1>
      <p class="lead">
        <PeriodBadge state={publication.periodState} texts={texts} /> {formatSpan(publication.period, texts)}
      </p>
      <OtherForms page={page} isLarge={isLarge} />
      {publication.foreword !== null && (
        <section>
          <h2>{texts.publication.foreword}</h2>
          <Prose page={page} publication={publication} text={publication.foreword} under={2} words={words} />
          <TranslationNote
            page={page}
            outdatedIn={publication.outdatedForewords}
            original={(original) => (isLarge ? original.largePrint(publication) : original.print(publication))}
          />
        </section>
      )}
      <ToKnow page={page} publication={publication} />
      <Themes page={page} publication={publication} words={words} />
      <EndedPromises page={page} publication={publication} />
      <Outcomes page={page} publication={publication} />
      <Surveys page={page} title={texts.publication.surveys} surveys={publication.surveys}>
        {publication.surveys.length === 0 && <p>{texts.publication.noSurvey}</p>}
      </Surveys>
      {publication.otherSurveys.length > 0 && (
        <Surveys page={page} title={texts.publication.otherSurveys} surveys={publication.otherSurveys} />
      )}
      <AlsoDone page={page} publication={publication} />
      <PrintedChanges page={page} publication={publication} />
      <CorrectionSection page={page} corrections={publication.corrections} />
      <SourceSection page={page} sources={publication.sources} />
      <section>
        <h2>{texts.publication.facts}</h2>
        <PublicationFacts page={page} publication={publication} />
      </section>
      <WordExplanations page={page} words={words} />
      <p>{texts.print.address(absoluteAddress(addresses.publication(publication), page.archive.site))}</p>
    </Frame>
  )
}

/** The same as a PDF, and in letters of the other size. */
const OtherForms = ({ page, isLarge }: PrintProps) => {
  const { texts, addresses, subject } = page
  const otherSize = isLarge ? addresses.print(subject) : addresses.largePrint(subject)
  const pdf = isLarge ? addresses.largePdf(subject) : addresses.pdf(subject)
  return (
    <div class="screen-only">
      <p>
        {isPrintable(page.language) ? (
          <a href={page.to(pdf)} type="application/pdf">
            {isLarge ? texts.print.largePdf : texts.print.pdf}
          </a>
        ) : (
          texts.translation.noPdf
        )}
      </p>
      <p>
        <a href={page.to(otherSize)}>{isLarge ? texts.print.toNormal : texts.publication.largePrint}</a>
      </p>
    </div>
  )
}

/** The texts of a publication in which words may be explained, in the order of the page. */
function textsOf({ foreword, promises }: Publication): readonly ExplainableText[] {
  return [...(foreword === null ? [] : [{ markdown: foreword }]), ...promises.flatMap(explainableTexts)]
}

type PartProps = { readonly page: Page; readonly publication: Publication }

/** What a reader should know about the whole: promises that may be missing here, and the remarks. */
const ToKnow = ({ page, publication }: PartProps) =>
  publication.complete === true && publication.remarks.length === 0 ? null : (
    <section>
      <h2>{page.texts.promise.remarks}</h2>
      <Completeness page={page} publication={publication} />
      <RemarkList page={page} remarks={publication.remarks} />
    </section>
  )

const Themes = ({ page, publication, words }: PartProps & { readonly words: ExplainedWords }) => (
  <>
    {publication.themes.map((theme) => (
      <section class="theme-section">
        <h2>
          <LocalText page={page} text={theme.title} />
        </h2>
        {theme.background !== null && (
          <p>
            <LocalText page={page} text={theme.background} />
          </p>
        )}
        <SourceList page={page} sources={theme.sources} />
        {theme.promises.length === 0 && <p>{page.texts.publication.themeWithoutPromises}</p>}
        {theme.promises.map((promise) => (
          <PrintedPromise page={page} promise={promise} level={3} words={words} />
        ))}
      </section>
    ))}
  </>
)

/** How every commitment stands, and the reports that say so. */
const Outcomes = ({ page, publication }: PartProps) => {
  const { texts } = page
  const hasCommitments = publication.promises.some(({ commitments }) => commitments.length > 0)
  return (
    <section>
      <h2>{texts.print.tableOfCommitments}</h2>
      {hasCommitments ? (
        <CommitmentTable page={page} publication={publication} order="promise" />
      ) : (
        <p>{texts.publication.commitmentCount(0)}</p>
      )}
      <PrintedReports page={page} publication={publication} />
    </section>
  )
}

type SurveysProps = {
  readonly page: Page
  readonly title: string
  readonly surveys: readonly Survey[]
  readonly children?: ComponentChildren
}

const Surveys = ({ page, title, surveys, children }: SurveysProps) => (
  <section>
    <h2>{title}</h2>
    {children}
    {surveys.map((survey) => (
      <section>
        <h3>
          <LocalText page={page} text={survey.title} />
        </h3>
        <SurveyFacts page={page} survey={survey} />
        <SourceList page={page} sources={survey.sources} />
        {survey.questions.map((question) => (
          <QuestionSection page={page} question={question} level={4} />
        ))}
        <SurveyFindings page={page} survey={survey} level={4} />
        <RemarkList page={page} remarks={survey.remarks} />
      </section>
    ))}
  </section>
)
