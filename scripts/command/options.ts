/** One option of a command, as `--help` explains it. `value` is what stands for its value there. */
export type OptionSpec =
  | { readonly type: 'boolean'; readonly help: string }
  /** Takes all words up to the next option. */
  | { readonly type: 'words'; readonly help: string; readonly value: string }
  | {
      readonly type: 'string'
      readonly help: string
      readonly value: string
      readonly choices?: readonly string[]
      readonly default?: string
    }

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What the options of a command become: text or words, `undefined` when left out without a default, or yes and no. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends { readonly type: 'boolean' }
    ? boolean
    : Specs[Name] extends { readonly type: 'words' }
      ? readonly string[] | undefined
      : Specs[Name] extends { readonly default: string }
        ? string
        : string | undefined
}

/** Stands among the options, with the type `words`, for the words that no option takes: `npm run seal -- 2018`. */
export const PLAIN_WORDS = ''

/** The options that every command takes. */
export const COMMON_OPTIONS = {
  root: { type: 'string', value: 'MAPP', default: '.', help: 'mappen med content/ och site.config.ts' },
  lang: {
    type: 'string',
    value: 'SPRÅK',
    choices: ['sv', 'en'],
    help: 'rapportens språk; annars webbplatsens huvudspråk',
  },
  debug: { type: 'boolean', help: 'visa var i programmet ett oväntat fel uppstod' },
  help: { type: 'boolean', help: 'visa den här hjälpen' },
} as const satisfies OptionSpecs

/** For commands whose result can be read by programs: JSON is then all that stands on standard output. */
export const FORMAT_OPTION = {
  type: 'string',
  value: 'FORMAT',
  choices: ['text', 'json'],
  default: 'text',
  help: 'hur resultatet skrivs ut',
} as const satisfies OptionSpec

/** For the command whose result is shown beside changed lines on GitHub, and sent to colleagues. */
export const CHECK_FORMAT_OPTION = { ...FORMAT_OPTION, choices: ['text', 'json', 'github', 'html'] } as const

/** For commands whose result depends on the day. */
export const AS_OF_OPTION = {
  type: 'string',
  value: 'DATUM',
  help: 'dagen som allt ses från, till exempel 2019-02-01; annars SOURCE_DATE_EPOCH eller i dag',
} as const satisfies OptionSpec

/** For the command that shows the site. */
export const PORT_OPTION = {
  type: 'string',
  value: 'NUMMER',
  help: 'porten på 127.0.0.1; annars 8080, eller nästa som är ledig',
} as const satisfies OptionSpec
