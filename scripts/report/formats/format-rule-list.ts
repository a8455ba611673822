import { EXPLANATIONS } from '../explanations/explanations.ts'
import { LEVELS } from '../levels.ts'
import type { Rule } from '../problem-details.ts'
import type { ReportLanguage } from '../report-language.ts'
import { LEVEL_WORDS } from './format-report.ts'

const HEADERS = { sv: ['regel', 'nivå', 'vad den gäller'], en: ['rule', 'level', 'what it is about'] } as const

/** Every rule as a Markdown table, for the guide that editors read. */
export function formatRuleList(language: ReportLanguage): string {
  const rows = (Object.keys(LEVELS) as Rule[]).map((rule) => {
    const explanation = EXPLANATIONS[language][rule].replaceAll('|', '\\|')
    return row([`\`${rule}\``, LEVEL_WORDS[language][LEVELS[rule]].one, explanation])
  })
  return [row(HEADERS[language]), row(['---', '---', '---']), ...rows, ''].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
