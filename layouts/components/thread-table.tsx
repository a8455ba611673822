import type { ComponentChildren } from 'preact'
import type { Commitment, Period, PublicPromise } from '../../scripts/model/archive.ts'
import { hasUnsaidEnd } from '../../scripts/model/periods/has-unsaid-end.ts'
import type { Thread } from '../../scripts/model/threads/thread.ts'
import { type ThreadYear, threadYears } from '../../scripts/model/threads/thread-years.ts'
import type { Page } from '../page.ts'
import { formatGap } from '../texts/format-period.ts'
import { formatTargets } from '../texts/format-target.ts'
import type { Reading } from '../texts/reading.ts'
import { sentenceCase } from '../texts/sentence-case.ts'
import { spanPhrase } from '../texts/span-phrase.ts'
import { LineageSteps } from './lineage-steps.tsx'
import { PromiseLink, PublicationLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { MixedText } from './mixed-text.tsx'
import { MixedTextAround } from './mixed-text-around.tsx'
import { CommitmentParties } from './party-list.tsx'
import { otherLanguage } from './read-in.tsx'
import { StandingBadge } from './standing-badge.tsx'
import { TimeSpan } from './time-span.tsx'

type ThreadTableProps = { readonly page: Page; readonly thread: Thread }

/**
 * A thread year by year, oldest first: each promise, how it continues the one before, and the target, parties and standing
 * of its commitments; holes stand where they are. On phones the cells name their columns themselves.
 */
export const ThreadTable = ({ page, thread }: ThreadTableProps) => {
  const columns = columnsOf(page)
  return (
    <div class="table-scroll">
      <table class="commitment-table thread-table">
        <caption class="visually-hidden">{page.texts.thread.table}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((title) => (
              <th scope="col">{title}</th>
            ))}
          </tr>
        </thead>
        {threadYears(thread, page.archive.publications).map((year) => (
          <Year page={page} year={year} />
        ))}
      </table>
    </div>
  )
}

function columnsOf({ texts: { print, followUp } }: Page) {
  return { commitment: print.commitment, target: print.target, party: print.party, standing: followUp.standing }
}

const Year = ({ page, year }: { readonly page: Page; readonly year: ThreadYear }) => {
  const { texts, archive } = page
  switch (year.kind) {
    case 'promised':
      return (
        <>
          {year.promises.map((promise) => (
            <Promised page={page} promise={promise} />
          ))}
        </>
      )
    case 'left-out':
      return (
        <Hole page={page}>
          <MixedTextAround
            page={page}
            text={(gap, reading) => texts.thread.leftOut(firstWords(year.publication.period, reading), gap)}
          >
            <PublicationLink page={page} to={year.publication} />
          </MixedTextAround>
        </Hole>
      )
    case 'gap':
      return <Hole page={page}>{formatGap(year.gap, year.gap.to < archive.asOf, false, texts)}</Hole>
  }
}

/** A period at the beginning of a sentence. */
function firstWords(period: Period, reading: Reading): string {
  const asPrinted = period.asPrinted && sentenceCase(period.asPrinted)
  return sentenceCase(spanPhrase({ ...period, asPrinted }, reading))
}

const Promised = ({ page, promise }: { readonly page: Page; readonly promise: PublicPromise }) => {
  const { texts } = page
  return (
    <tbody>
      <tr class="commitment-table-group">
        <th colSpan={Object.keys(columnsOf(page)).length} scope="rowgroup">
          <span class="thread-table-period">
            <TimeSpan page={page} span={promise.publication.period} />
          </span>{' '}
          <PromiseLink page={page} to={promise} />
          <LineageSteps page={page} promise={promise} />
          <End page={page} promise={promise} />
        </th>
      </tr>
      {promise.commitments.length === 0 && (
        <tr>
          <td colSpan={Object.keys(columnsOf(page)).length}>{texts.promise.noCommitments}</td>
        </tr>
      )}
      {promise.commitments.map((commitment) => (
        <Row page={page} commitment={commitment} />
      ))}
    </tbody>
  )
}

const End = ({ page, promise }: { readonly page: Page; readonly promise: PublicPromise }) => {
  const { texts, archive } = page
  if (hasUnsaidEnd(promise, archive.publications)) {
    return (
      <p class="lineage-step">
        <MixedText
          page={page}
          text={(reading) => texts.publication.endUnsaid(spanPhrase(promise.publication.period, reading))}
        />
      </p>
    )
  }
  if (promise.ended === null) return null
  return (
    <p class="lineage-step">
      {texts.promise.ended}: <LocalText page={page} text={promise.ended.why} />
    </p>
  )
}

const Row = ({ page, commitment }: { readonly page: Page; readonly commitment: Commitment }) => {
  const { id, promise, text, targets, by, standing } = commitment
  const columns = columnsOf(page)
  return (
    <tr>
      <th scope="row">
        <a
          href={`${page.to(page.addresses.promise(promise))}#${id}`}
          hreflang={otherLanguage(page, promise.publication)}
        >
          <LocalText page={page} text={text} />
        </a>
      </th>
      <td data-label={columns.target}>
        <MixedText page={page} text={(reading) => formatTargets(targets, reading)} />
      </td>
      <td data-label={columns.party}>
        <CommitmentParties page={page} by={by} />
      </td>
      <td data-label={columns.standing}>
        <StandingBadge standing={standing} texts={page.texts} />
      </td>
    </tr>
  )
}

type HoleProps = { readonly page: Page; readonly children: ComponentChildren }

const Hole = ({ page, children }: HoleProps) => (
  <tbody>
    <tr class="thread-table-hole">
      <td colSpan={Object.keys(columnsOf(page)).length}>{children}</td>
    </tr>
  </tbody>
)
