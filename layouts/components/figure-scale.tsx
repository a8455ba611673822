import type { Measurement } from '../../scripts/model/archive.ts'
import { figureScale } from '../../scripts/model/measuring/figure-scale.ts'
import type { Page } from '../page.ts'
import { formatScale } from '../texts/format-scale.ts'

/**
 * Target and figure on one scale that begins at zero; nothing where they cannot be compared.
 *
 * Lengths are in percent and heights in em, so that the words keep the size of the text on every screen. It is hidden from
 * screen readers: the sentence below says the same.
 */
export const FigureScale = ({ page, measurement }: { readonly page: Page; readonly measurement: Measurement }) => {
  const scale = figureScale(measurement)
  if (scale === null || measurement.figure === null) return null
  const { figure, target } = scale
  const labels = formatScale(scale, measurement.figure, page.texts)
  const isRange = target.to > target.from
  return (
    <svg class="figure-scale" width="100%" height="5.4em" aria-hidden="true">
      <text class="figure-scale-label" x={`${beside(figure.length)}%`} y="1.1em" text-anchor={anchor(figure.length)}>
        {labels.figure}
      </text>
      <line class="figure-scale-line" x1="0" y1="3.1em" x2="100%" y2="3.1em" />
      <rect class="figure-scale-figure" x="0" y="1.6em" width={`${figure.length}%`} height="1.5em" />
      {figure.joints.map((at) => (
        <line class="figure-scale-joint" x1={`${at}%`} y1="1.6em" x2={`${at}%`} y2="3.1em" />
      ))}
      {isRange && (
        <rect
          class="figure-scale-range"
          x={`${target.from}%`}
          y="1.5em"
          width={`${target.to - target.from}%`}
          height="1.6em"
        />
      )}
      {[...new Set([target.from, target.to])].map((at) => (
        <>
          {/* A rim in the colour of the ground keeps the mark apart from the bar, on paper too. */}
          <line class="figure-scale-rim" x1={`${at}%`} y1="1.4em" x2={`${at}%`} y2="3.9em" />
          <line class="figure-scale-target" x1={`${at}%`} y1="1.4em" x2={`${at}%`} y2="3.9em" />
        </>
      ))}
      <text class="figure-scale-label" x={`${beside(target.to)}%`} y="5em" text-anchor={anchor(target.to)}>
        {labels.target}
      </text>
    </svg>
  )
}

// A label near an end would run out of the picture, so there it stands at the end itself.
const MIDDLE = { from: 35, to: 65 }

function beside(length: number): number {
  if (length < MIDDLE.from) return 0
  return length > MIDDLE.to ? 100 : length
}

function anchor(length: number): 'start' | 'middle' | 'end' {
  if (length < MIDDLE.from) return 'start'
  return length > MIDDLE.to ? 'end' : 'middle'
}
