import type { ToldMeasurement } from '../../scripts/model/measuring/measurements-to-tell.ts'
import { reportedFigures } from '../../scripts/model/measuring/reported-figures.ts'
import type { Page } from '../page.ts'
import { formatMeasurement } from '../texts/format-measurement.ts'
import { FigureScale } from './figure-scale.tsx'
import { MixedText } from './mixed-text.tsx'
import { SourceList } from './source-list.tsx'

/** What the figures show beside the target, drawn where they can be compared, and marked as worked out by the program. */
export const MeasurementNote = ({ page, told }: { readonly page: Page; readonly told: ToldMeasurement }) => {
  const { measurement, alsoFigures } = told
  const sources = reportedFigures(measurement).flatMap(({ source }) => (source === null ? [] : [source]))
  return (
    <div class={`measurement-note measurement-note-${measurement.verdict}`}>
      <FigureScale page={page} measurement={measurement} />
      <p>
        <strong>{formatMeasurement(measurement, page).verdict}.</strong>{' '}
        <MixedText page={page} text={(reading) => formatMeasurement(measurement, reading, alsoFigures).explanation} />{' '}
        <span class="computed">{page.texts.commitment.computed}</span>
      </p>
      <SourceList page={page} sources={sources} />
    </div>
  )
}
