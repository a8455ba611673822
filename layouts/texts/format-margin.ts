import type { Survey } from '../../scripts/model/archive.ts'
import type { Texts } from './texts.ts'

/** Whether chance can be reckoned with in the answers, and why or why not: `De som svarade valde själva …`. */
export function formatMargin({ kind, isWeighted }: Pick<Survey, 'kind' | 'isWeighted'>, { survey }: Texts): string {
  if (kind === null) return survey.marginOfUnknownKind
  return kind === 'random-sample' && isWeighted ? survey.marginOfWeighted : survey.margins[kind]
}
