import type { PeriodState } from '../../scripts/model/vocabulary.ts'
import type { Texts } from '../texts/texts.ts'

/** Whether a publication is coming, in force or has ended on the as-of date. */
export const PeriodBadge = ({ state, texts }: { readonly state: PeriodState; readonly texts: Texts }) => (
  <span class={`period-badge period-badge-${state}`}>{texts.publication.periodState[state]}</span>
)
