import type { Correction, Publication, Report } from '../../scripts/model/archive.ts'
import { correctedKind } from '../../scripts/model/corrected.ts'
import { countOutcomes } from '../../scripts/model/count-outcomes.ts'
import type { FeedEvent } from '../../scripts/model/feed-event.ts'
import { LocalText } from '../components/local-text.tsx'
import { TextAround } from '../components/text-around.tsx'
import { formatDate } from '../texts/format-date.ts'
import { formatList } from '../texts/format-list.ts'
import { formatPeriod } from '../texts/format-period.ts'
import { formatSpan } from '../texts/format-span.ts'
import { formatAsOf, formatReporters } from '../texts/format-standing.ts'
import { phraseOf } from '../texts/reading.ts'
import { sentenceCase } from '../texts/sentence-case.ts'
import type {} from './atom-elements.ts'
import type { FeedReading } from './feed-reading.ts'

type EventProps = { readonly reading: FeedReading; readonly event: FeedEvent }

/** What an entry says: what is new or changed, and why. Nothing in it depends on the day on which it is read. */
export const EntryContent = ({ reading, event }: EventProps) => (
  <content type="xhtml">
    <div {...{ xmlns: 'http://www.w3.org/1999/xhtml' }}>
      <Told reading={reading} event={event} />
    </div>
  </content>
)

const Told = ({ reading, event }: EventProps) => {
  switch (event.kind) {
    case 'publication':
      return <NewPublication reading={reading} publication={event.publication} />
    case 'report':
      return <NewReport reading={reading} report={event.report} />
    case 'correction':
      return <NewCorrection reading={reading} correction={event.correction} publication={event.publication} />
  }
}

type PublicationProps = { readonly reading: FeedReading; readonly publication: Publication }

const NewPublication = ({ reading, publication }: PublicationProps) => {
  const { texts } = reading
  const { parties, period, promises, surveys, published } = publication
  const named = surveys.map(({ title }) => phraseOf(title, reading))
  return (
    <>
      <p>
        {texts.feed.promised(texts.publication.promiseCount(promises.length), formatPeriod(period, texts))}
        {parties.length > 0 &&
          ` ${texts.publication.givenBy}: ${parties.map(({ short }) => phraseOf(short, reading)).join(', ')}.`}
      </p>
      <ul>
        {promises.map((promise) => (
          <li>
            <a href={reading.to(reading.addresses.promise(promise))}>
              <LocalText page={reading} text={promise.title} />
            </a>
          </li>
        ))}
      </ul>
      <p>{named.length === 0 ? texts.publication.noSurvey : texts.feed.because(formatList(named, texts))}</p>
      <p>
        {texts.publication.published}: {published === null ? texts.publication.unknown : formatDate(published, texts)}.
      </p>
    </>
  )
}

const NewReport = ({ reading, report }: { readonly reading: FeedReading; readonly report: Report }) => {
  const { texts } = reading
  const { said, notMentioned } = countOutcomes(report)
  return (
    <>
      <p>
        <TextAround text={texts.feed.reported}>
          <LocalText page={reading} text={report.publication.title} />
        </TextAround>
      </p>
      <p>
        {texts.followUp.reportBy(formatReporters(report, reading))} {texts.followUp.ofDay(formatAsOf(report, reading))}
        {report.covers !== null && ` ${texts.followUp.covers(formatSpan(report.covers, texts))}`}
      </p>
      <ul>
        {said.map(({ kind, count }) => (
          <li>
            {texts.standing[kind]}: {texts.followUp.standingCount(count)}
          </li>
        ))}
        {notMentioned > 0 && (
          <li>
            {texts.feed.notMentioned}: {texts.followUp.standingCount(notMentioned)}
          </li>
        )}
      </ul>
    </>
  )
}

type CorrectionProps = PublicationProps & { readonly correction: Correction }

const NewCorrection = ({ reading, correction, publication }: CorrectionProps) => {
  const { texts } = reading
  const { date, kind, what, why, concerns } = correction
  return (
    <>
      <p>
        {sentenceCase(formatDate(date, texts))} · {sentenceCase(texts.correctionKinds[kind])}
      </p>
      <p>
        <LocalText page={reading} text={what} />
      </p>
      <p>
        {texts.corrections.why}: <LocalText page={reading} text={why} />
      </p>
      <p>
        {texts.corrections.concerns}: {texts.corrections.subjects[correctedKind(concerns)]} (
        <LocalText page={reading} text={publication.title} />)
      </p>
    </>
  )
}
