import type { SurveyKind } from '../../scripts/model/vocabulary.ts'
import { sentenceCase } from './sentence-case.ts'
import type { Texts } from './texts.ts'

/** How the people who answered were reached, and what that means for the answers: `Öppen för alla. De som …`. */
export function formatSurveyKind(kind: SurveyKind | null, { survey }: Texts): string {
  return kind === null ? survey.kindUnknown : `${sentenceCase(survey.kinds[kind])}. ${survey.kindsExplained[kind]}`
}
