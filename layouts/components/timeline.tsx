import type { Publication } from '../../scripts/model/archive.ts'
import type { DayRange } from '../../scripts/model/dates.ts'
import { type LaneEntry, type PeriodLane, periodLanes } from '../../scripts/model/periods/period-lanes.ts'
import type { PeriodOverlap } from '../../scripts/model/periods/period-overlaps.ts'
import { type PeriodScale, periodScale, placeOf, stretchOf } from '../../scripts/model/periods/period-scale.ts'
import { daysOf } from '../../scripts/model/periods/period-state.ts'
import type { Page } from '../page.ts'
import { formatDate } from '../texts/format-date.ts'
import { formatGap, formatPeriod } from '../texts/format-period.ts'
import { AreaNames } from './area-names.tsx'
import { PublicationLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { PeriodBadge } from './period-badge.tsx'
import { otherLanguage } from './read-in.tsx'
import { StandingCounts } from './standing-counts.tsx'
import { TextAround } from './text-around.tsx'

/**
 * All publications, latest first, with what became of them and the gaps and overlaps between them. It reads as lists; beside
 * each entry its period is drawn on a scale of years that all of them share.
 */
export const Timeline = ({ page }: { readonly page: Page }) => {
  const { publications, asOf } = page.archive
  const lanes = periodLanes(publications, asOf)
  const scale = periodScale(publications, asOf)
  return (
    <div class="timeline">
      {lanes.map((lane) => (
        <section class="timeline-lane">
          {lanes.length > 1 && <LaneTitle page={page} lane={lane} />}
          <Years scale={scale} />
          <ol reversed>
            {lane.entries.toReversed().map((entry) => (
              <li>
                <Entry page={page} entry={entry} isOwn={lane.areas.length > 0} />
                <Track page={page} scale={scale} entry={entry} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p class="timeline-legend">{page.texts.periods.today(formatDate(asOf, page.texts))}</p>
    </div>
  )
}

/** Which areas a lane is for, and what became of those that are no more. */
const LaneTitle = ({ page, lane: { areas } }: { readonly page: Page; readonly lane: PeriodLane }) => {
  const { periods, places } = page.texts
  const later = [...new Set(areas.map(({ mergedInto }) => mergedInto))].filter((area) => area !== null)
  return (
    <>
      <h3>{areas.length === 0 ? periods.wholeMunicipality : <AreaNames page={page} areas={areas} />}</h3>
      {later.length > 0 && (
        <p>
          {places.mergedInto}: <AreaNames page={page} areas={later} />
        </p>
      )}
    </>
  )
}

type EntryProps = { readonly page: Page; readonly entry: LaneEntry; readonly isOwn: boolean }

const Entry = ({ page, entry, isOwn }: EntryProps) => {
  if (entry.kind === 'gap') return <p>{formatGap(entry.gap, entry.isPast, isOwn, page.texts)}</p>
  const { publication, overlaps } = entry
  const { texts } = page
  return (
    <div>
      <p class="timeline-title">
        <PublicationLink page={page} to={publication} /> <PeriodBadge state={publication.periodState} texts={texts} />
      </p>
      <p>
        {texts.publication.promiseCount(publication.promises.length)}.{' '}
        <FollowUpLink page={page} publication={publication} />
      </p>
      <StandingCounts
        page={page}
        promises={publication.promises}
        list={page.addresses.followUpByStanding(publication)}
      />
      {overlaps.map((overlap) => (
        <Overlap page={page} overlap={overlap} />
      ))}
    </div>
  )
}

/** The words are the same for every publication; its title tells them apart for those who read links alone. */
const FollowUpLink = ({ page, publication }: { readonly page: Page; readonly publication: Publication }) => (
  <a href={page.to(page.addresses.followUp(publication))} hreflang={otherLanguage(page, publication)}>
    {page.texts.publication.followUp}
    <span class="visually-hidden">
      {' '}
      <LocalText page={page} text={publication.title} />
    </span>
  </a>
)

const Overlap = ({ page, overlap }: { readonly page: Page; readonly overlap: PeriodOverlap }) => (
  <p>
    <TextAround text={(gap) => page.texts.periods.overlap(formatPeriod(overlap, page.texts), gap)}>
      <PublicationLink page={page} to={overlap.other} />
    </TextAround>
  </p>
)

/** The years above a lane. */
const Years = ({ scale }: { readonly scale: PeriodScale }) => (
  <svg class="timeline-years" width="100%" height="20" aria-hidden="true" focusable="false">
    {scale.years.map(({ year, at }) => (
      <text x={`${at}%`} y="75%">
        {year}
      </text>
    ))}
  </svg>
)

type TrackProps = { readonly page: Page; readonly scale: PeriodScale; readonly entry: LaneEntry }

/** The period of one entry on the scale, which the words beside it have said already. */
const Track = ({ page, scale, entry }: TrackProps) => {
  const { asOf } = page.archive
  const range = entry.kind === 'gap' ? { ...entry.gap, to: entry.gap.to ?? asOf } : daysOf(entry.publication.period)
  const kind = entry.kind === 'gap' ? 'gap' : entry.publication.periodState
  const today = `${placeOf(asOf, scale)}%`
  return (
    <div class="timeline-track">
      <svg width="100%" height="28" aria-hidden="true" focusable="false">
        {scale.years.map(({ at }) => (
          <line class="timeline-year" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" stroke="#999" />
        ))}
        <Bar kind={kind} range={range} scale={scale} />
        <line class="timeline-today" x1={today} x2={today} y1="0" y2="100%" stroke="#000" />
      </svg>
    </div>
  )
}

type BarProps = { readonly kind: string; readonly range: DayRange; readonly scale: PeriodScale }

/** The same in rows of any height. */
const BAR_HEIGHT = 16

const Bar = ({ kind, range, scale }: BarProps) => {
  const { start, length } = stretchOf(range, scale)
  return (
    <svg y="50%" overflow="visible" aria-hidden="true">
      <rect
        class={`timeline-bar timeline-bar-${kind}`}
        x={`${start}%`}
        y={-BAR_HEIGHT / 2}
        width={`${length}%`}
        height={BAR_HEIGHT}
      />
    </svg>
  )
}
