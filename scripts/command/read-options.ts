import { parseArgs } from 'node:util'
import { suggestSimilar } from '../report/suggest-similar.ts'
import { UsageError } from '../report/usage-error.ts'
import { type OptionSpec, type OptionSpecs, PLAIN_WORDS } from './options.ts'

export type OptionValue = string | boolean | readonly string[] | undefined
export type RawOptions = Readonly<Record<string, OptionValue>>

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]
type OptionToken = Extract<Token, { readonly kind: 'option' }>

/** The values of the options on a command line. What cannot be understood is a `UsageError`. */
export function readOptions(args: readonly string[], specs: OptionSpecs): RawOptions {
  const named = Object.entries(specs).filter(([name]) => name !== PLAIN_WORDS)
  const options = Object.fromEntries(named.map(([name, spec]) => [name, { type: nodeType(spec) }]))
  // Not strict: Node's own messages are in English and name no alternative.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  const given = new Map<string, OptionToken>()
  const words = new Map<string, string[]>()
  let latest = ''
  for (const token of tokens) {
    if (token.kind === 'positional') wordsOf(latest, token.value, specs, words).push(token.value)
    if (token.kind !== 'option') continue
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined
    if (spec === undefined) throw unknownOption(token, specs)
    // Before the words after it are looked at: of `--out --format json`, Node takes `--format` for the value.
    if (spec.type === 'string' && lacksValue(token))
      throw new UsageError({ kind: 'option-without-value', option: token.name })
    if (spec.type === 'words' && token.value) wordsOf(token.name, token.value, specs, words).push(token.value)
    given.set(token.name, token)
    latest = token.name
  }
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, readValue(name, spec, given.get(name), words.get(name) ?? [])]),
  )
}

// Words are no values to Node, so that an option that takes them may stand alone before another one.
function nodeType({ type }: OptionSpec): 'string' | 'boolean' {
  return type === 'words' ? 'boolean' : type
}

/** The words that the option before them has so far, or the command itself. */
function wordsOf(before: string, word: string, specs: OptionSpecs, words: Map<string, string[]>): string[] {
  const option = specs[before]?.type === 'words' ? before : PLAIN_WORDS
  if (specs[option] === undefined) throw new UsageError({ kind: 'word-unknown', word })
  const own = words.get(option) ?? []
  words.set(option, own)
  return own
}

function lacksValue({ value, inlineValue }: OptionToken): boolean {
  return value === undefined || value === '' || (!inlineValue && value.startsWith('--'))
}

function unknownOption({ name, rawName }: OptionToken, specs: OptionSpecs): UsageError {
  return new UsageError({
    kind: 'option-unknown',
    written: rawName,
    similar: suggestSimilar(name, Object.keys(specs)),
  })
}

function readValue(
  name: string,
  spec: OptionSpec,
  token: OptionToken | undefined,
  words: readonly string[],
): OptionValue {
  if (name === PLAIN_WORDS) return words
  if (spec.type === 'words') return token === undefined ? undefined : words
  if (spec.type === 'boolean') {
    if (token?.value !== undefined) throw new UsageError({ kind: 'option-with-value', option: name })
    return token !== undefined
  }
  const value = token?.value
  if (value === undefined) return spec.default
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    throw new UsageError({ kind: 'option-choice', option: name, value, choices: spec.choices })
  }
  return value
}
