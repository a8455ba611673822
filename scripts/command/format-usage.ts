import type { ReportLanguage } from '../report/report-language.ts'
import { type HelpText, type OptionSpec, type OptionSpecs, PLAIN_WORDS } from './options.ts'

/** What `--help` shows. */
export function formatUsage(name: string, purpose: HelpText, specs: OptionSpecs, language: ReportLanguage): string {
  const words = WORDS[language]
  const rows = Object.entries(specs).map(
    ([option, spec]) => [formatOption(option, spec, language), explain(spec, language)] as const,
  )
  const width = Math.max(...rows.map(([option]) => option.length))
  const lines = rows.map(([option, explanation]) => `  ${option.padEnd(width)}  ${explanation}`)
  const what = PLAIN_WORDS in specs ? `[${words.words}] [${words.options}]` : `[${words.options}]`
  return `${purpose[language]}\n\n${words.usage}: npm run ${name} -- ${what}\n\n${lines.join('\n')}\n`
}

function formatOption(name: string, spec: OptionSpec, language: ReportLanguage): string {
  if (spec.type === 'boolean') return `--${name}`
  const value = spec.value[language]
  if (name === PLAIN_WORDS && spec.type === 'words') return `${value} …`
  if (spec.type === 'words') return `--${name} ${value} …`
  return `--${name} ${spec.choices?.join('|') ?? value}`
}

function explain(spec: OptionSpec, language: ReportLanguage): string {
  const help = spec.help[language]
  const hasDefault = spec.type === 'string' && spec.default !== undefined
  return hasDefault ? `${help} (${WORDS[language].otherwise}: ${spec.default})` : help
}

type Words = { readonly usage: string; readonly words: string; readonly options: string; readonly otherwise: string }

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: { usage: 'Användning', words: 'ord', options: 'val', otherwise: 'annars' },
  en: { usage: 'Usage', words: 'words', options: 'options', otherwise: 'otherwise' },
}
