import type { Measurement } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatMeasurement } from '../texts/format-measurement.ts'

/** What the figures show beside the target, marked as worked out by the program. */
export const MeasurementNote = ({ page, measurement }: { readonly page: Page; readonly measurement: Measurement }) => {
  const { verdict, explanation } = formatMeasurement(measurement, page)
  return (
    <p class={`measurement-note measurement-note-${measurement.verdict}`}>
      <strong>{verdict}.</strong> {explanation} <span class="computed">{page.texts.commitment.computed}</span>
    </p>
  )
}
