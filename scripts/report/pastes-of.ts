import { formatMessage } from './format-message.ts'
import type { Message } from './messages/message.ts'
import type { Problem } from './problem.ts'
import type { Paste } from './problem-details.ts'
import type { ReportLanguage } from './report-language.ts'

/** The lines that put problems right, each once: several problems may have one remedy. */
export function pastesOf(problems: readonly Problem[], language: ReportLanguage): readonly Paste[] {
  const pastes = problems.flatMap((problem) => pastesIn(formatMessage(problem, language)))
  return [...new Map(pastes.map((paste) => [`${paste.file} ${paste.text}`, paste])).values()]
}

/** The lines that put one problem right. */
export function pastesIn({ paste, alsoPaste = [] }: Message): readonly Paste[] {
  return paste === undefined ? alsoPaste : [paste, ...alsoPaste]
}
