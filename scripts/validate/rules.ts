import type { ContentRule } from './rule.ts'
import { commitmentsWithinPeriod } from './rules/commitments-within-period.ts'
import { folderAndPeriod } from './rules/folder-and-period.ts'
import { knownAreas } from './rules/known-areas.ts'
import { knownCommitments } from './rules/known-commitments.ts'
import { knownParties } from './rules/known-parties.ts'
import { knownPromises } from './rules/known-promises.ts'
import { knownSurveyParts } from './rules/known-survey-parts.ts'
import { knownSurveys } from './rules/known-surveys.ts'
import { knownThemes } from './rules/known-themes.ts'
import { lineageInOrder } from './rules/lineage-in-order.ts'
import { noCircles } from './rules/no-circles.ts'
import { orderedDates } from './rules/ordered-dates.ts'
import { reportsAfterStart } from './rules/reports-after-start.ts'
import { signedBeforeEnd } from './rules/signed-before-end.ts'
import { translatedPromises } from './rules/translated-promises.ts'
import { uniqueIds } from './rules/unique-ids.ts'

/** Every rule that looks across values or files. They see the same content and none depends on another's findings. */
export const RULES: readonly { readonly name: string; readonly rule: ContentRule }[] = [
  { name: 'unique-ids', rule: uniqueIds },
  { name: 'known-themes', rule: knownThemes },
  { name: 'known-promises', rule: knownPromises },
  { name: 'known-surveys', rule: knownSurveys },
  { name: 'known-survey-parts', rule: knownSurveyParts },
  { name: 'known-commitments', rule: knownCommitments },
  { name: 'known-parties', rule: knownParties },
  { name: 'known-areas', rule: knownAreas },
  { name: 'no-circles', rule: noCircles },
  { name: 'ordered-dates', rule: orderedDates },
  { name: 'folder-and-period', rule: folderAndPeriod },
  { name: 'reports-after-start', rule: reportsAfterStart },
  { name: 'commitments-within-period', rule: commitmentsWithinPeriod },
  { name: 'signed-before-end', rule: signedBeforeEnd },
  { name: 'lineage-in-order', rule: lineageInOrder },
  { name: 'translated-promises', rule: translatedPromises },
]
