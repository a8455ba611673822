import { type OptionSpec, type OptionSpecs, PLAIN_WORDS } from './options.ts'

/** What `--help` shows. */
export function formatUsage(name: string, purpose: string, specs: OptionSpecs): string {
  const rows = Object.entries(specs).map(([option, spec]) => [formatOption(option, spec), explain(spec)] as const)
  const width = Math.max(...rows.map(([option]) => option.length))
  const lines = rows.map(([option, explanation]) => `  ${option.padEnd(width)}  ${explanation}`)
  const words = PLAIN_WORDS in specs ? '[ord] [val]' : '[val]'
  return `${purpose}\n\nAnvändning: npm run ${name} -- ${words}\n\n${lines.join('\n')}\n`
}

function formatOption(name: string, spec: OptionSpec): string {
  if (name === PLAIN_WORDS && spec.type === 'words') return `${spec.value} …`
  if (spec.type === 'boolean') return `--${name}`
  if (spec.type === 'words') return `--${name} ${spec.value} …`
  return `--${name} ${spec.choices?.join('|') ?? spec.value}`
}

function explain(spec: OptionSpec): string {
  const hasDefault = spec.type === 'string' && spec.default !== undefined
  return hasDefault ? `${spec.help} (annars: ${spec.default})` : spec.help
}
