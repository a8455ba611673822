import type { Index } from '../../../scripts/model/archive.ts'
import type { Interval } from '../../../scripts/model/surveys/wilson-interval.ts'

type SurveyBarProps = { readonly share: number; readonly interval: Interval | null }

/**
 * A share as a bar on a track that is 100 percent long, with its interval as a whisker.
 *
 * It stands in a row of a table that holds the same numbers as text, so it is hidden from those who hear the page: they
 * are served best by the table, which they can walk through cell by cell. The words are HTML and not part of the
 * picture, so that they wrap, grow with the reader's text size and can be found and copied.
 */
export const SurveyBar = ({ share, interval }: SurveyBarProps) => (
  <svg class="survey-bar" aria-hidden="true" width="100%" height="18">
    <rect class="survey-bar-track" x="0" y="1" width="100%" height="16" />
    <rect class="survey-bar-share" x="0" y="1" width={percent(share)} height="16" />
    {interval !== null && <Whisker interval={interval} />}
  </svg>
)

/** An index on its scale. It is a mark and not a bar, as the lowest value of a scale need not mean "nothing". */
export const IndexScale = ({ index: { value, from, to } }: { readonly index: Index }) => {
  if (from === null || to === null || from >= to) return null
  const place = percent(((value - from) * 100) / (to - from))
  return (
    <svg class="survey-bar" aria-hidden="true" width="100%" height="18">
      <line class="survey-bar-scale" x1="0" x2="100%" y1="9" y2="9" />
      <line class="survey-bar-scale" x1="0" x2="0" y1="3" y2="15" />
      <line class="survey-bar-scale" x1="100%" x2="100%" y1="3" y2="15" />
      <circle class="survey-bar-mark" cx={place} cy="9" r="7" />
    </svg>
  )
}

// Drawn twice: a wide line in the colour of the ground below makes the thin one visible on the bar as beside it.
const Whisker = ({ interval: { low, high } }: { readonly interval: Interval }) => (
  <>
    {['survey-bar-halo', 'survey-bar-whisker'].map((layer) => (
      <g class={layer}>
        <line x1={percent(low)} x2={percent(high)} y1="9" y2="9" />
        <line x1={percent(low)} x2={percent(low)} y1="4" y2="14" />
        <line x1={percent(high)} x2={percent(high)} y1="4" y2="14" />
      </g>
    ))}
  </>
)

// Two decimals are finer than any screen.
function percent(share: number): string {
  return `${Number(Math.min(100, Math.max(0, share)).toFixed(2))}%`
}
