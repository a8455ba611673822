import type { ReportLanguage } from '../report/report-language.ts'

/** A text of `--help`, in every language that it is shown in. */
export type HelpText = Readonly<Record<ReportLanguage, string>>

/** One option of a command, as `--help` explains it. `value` is what stands for its value there. */
export type OptionSpec =
  | { readonly type: 'boolean'; readonly help: HelpText }
  /** Takes all words up to the next option. */
  | { readonly type: 'words'; readonly help: HelpText; readonly value: HelpText }
  | {
      readonly type: 'string'
      readonly help: HelpText
      readonly value: HelpText
      readonly choices?: readonly string[]
      readonly default?: string
    }

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What the options of a command become: text or words, `undefined` when left out without a default, or yes and no. */
export type OptionValues<Specs extends OptionSpecs> = { readonly [Name in keyof Specs]: ValueOf<Specs[Name]> }

type ValueOf<Spec extends OptionSpec> = Spec extends { readonly type: 'boolean' }
  ? boolean
  : Spec extends { readonly type: 'words' }
    ? readonly string[] | undefined
    : Spec extends { readonly default: string }
      ? Chosen<Spec>
      : Chosen<Spec> | undefined

type Chosen<Spec extends OptionSpec> = Spec extends { readonly choices: readonly (infer Choice)[] } ? Choice : string

/** Stands among the options, with the type `words`, for the words that no option takes: `npm run seal -- 2018`. */
export const PLAIN_WORDS = ''

/** The options that every command takes. */
export const COMMON_OPTIONS = {
  root: {
    type: 'string',
    value: { sv: 'MAPP', en: 'FOLDER' },
    default: '.',
    help: { sv: 'mappen med content/ och site.config.ts', en: 'the folder with content/ and site.config.ts' },
  },
  lang: {
    type: 'string',
    value: { sv: 'SPRÅK', en: 'LANGUAGE' },
    choices: ['sv', 'en'],
    help: {
      sv: 'språket i rapporter och besked; annars webbplatsens huvudspråk',
      en: 'the language of all that is said; otherwise the default language of the site',
    },
  },
  debug: {
    type: 'boolean',
    help: {
      sv: 'visa var i programmet ett oväntat fel uppstod',
      en: 'show where in the program an unexpected error happened',
    },
  },
  help: { type: 'boolean', help: { sv: 'visa den här hjälpen', en: 'show this help' } },
} as const satisfies OptionSpecs

/** For commands whose result can be read by programs: JSON is then all that stands on standard output. */
export const FORMAT_OPTION = {
  type: 'string',
  value: { sv: 'FORMAT', en: 'FORMAT' },
  choices: ['text', 'json'],
  default: 'text',
  help: { sv: 'hur resultatet skrivs ut', en: 'how the result is printed' },
} as const satisfies OptionSpec

/** For the command whose result is shown beside changed lines on GitHub, and sent to colleagues. */
export const CHECK_FORMAT_OPTION = { ...FORMAT_OPTION, choices: ['text', 'json', 'github', 'html'] } as const

/** For commands whose result depends on the day. */
export const AS_OF_OPTION = {
  type: 'string',
  value: { sv: 'DATUM', en: 'DATE' },
  help: {
    sv: 'dagen som allt ses från, till exempel 2019-02-01; annars SOURCE_DATE_EPOCH eller i dag',
    en: 'the day that everything is seen from, such as 2019-02-01; otherwise SOURCE_DATE_EPOCH or today',
  },
} as const satisfies OptionSpec

/** For the command that shows the site. */
export const PORT_OPTION = {
  type: 'string',
  value: { sv: 'NUMMER', en: 'NUMBER' },
  help: {
    sv: 'porten på 127.0.0.1; annars 8080, eller nästa som är ledig',
    en: 'the port on 127.0.0.1; otherwise 8080, or the next one that is free',
  },
} as const satisfies OptionSpec
