import type { SurveyKind } from '../../scripts/model/vocabulary.ts'
import type { Texts } from './texts.ts'

/** Whether chance can be reckoned with in the answers, and why or why not: `De som svarade valde själva …`. */
export function formatMargin(kind: SurveyKind | null, { survey }: Texts): string {
  return kind === null ? survey.marginOfUnknownKind : survey.margins[kind]
}
