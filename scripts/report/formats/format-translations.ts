import { groupBy } from '../../model/group-by.ts'
import type { ReportLanguage } from '../report-language.ts'

/** A piece of content that is translated by itself. */
export type TranslatedPart = 'publication' | 'foreword' | 'theme' | 'promise' | 'commitment'

/** Something that readers of a language do not get as it should be. */
export type TranslationGap = {
  /** As it is called in content: `en`, `lattlast`. */
  readonly language: string
  readonly publication: string
  readonly part: TranslatedPart
  /** Of the theme, promise or commitment; `null` for the publication and its foreword. */
  readonly id: string | null
  readonly state: 'missing' | 'stale' | 'unstamped'
  /** The file to write or to look at. */
  readonly file: string
  /** `null` for a file that is to be made. */
  readonly line: number | null
}

/** What became of a file that was to be stamped. */
export type StampedFile = { readonly file: string; readonly result: 'stamped' | StampRefusal }
/** Why a file was left as it was. */
export type StampRefusal = 'current' | 'layout' | 'link' | 'changed'

type Words = {
  readonly states: Readonly<Record<TranslationGap['state'], string>>
  readonly parts: Readonly<Record<TranslatedPart, (id: string | null) => string>>
  readonly none: string
  readonly hint: string
  readonly results: Readonly<Record<StampedFile['result'], string>>
  readonly nothingToStamp: string
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    states: { missing: 'saknas', stale: 'inaktuell', unstamped: 'ostämplad' },
    parts: {
      publication: () => 'titeln, och därmed hela medborgarlöftet',
      foreword: () => 'förordet',
      theme: (id) => `titeln på temat ${id}`,
      promise: (id) => `löftet ${id}`,
      commitment: (id) => `texten i åtagandet ${id}`,
    },
    none: 'Allt är översatt, och varje översättning är gjord från originalet som det är nu.',
    hint: [
      'inaktuell: originalet har ändrats sedan översättningen gjordes. ostämplad: ingen vet vad den gjordes från.',
      'När du har jämfört texterna: npm run translations -- --stamp FIL',
    ].join('\n'),
    results: {
      stamped: 'stämplad',
      current: 'redan stämplad',
      layout: 'kvar: skriv translated-from för hand på en egen rad, eller ta bort den rad som finns, och försök igen',
      link: 'kvar: filen är en länk; stämpla filen som den pekar på',
      changed: 'kvar: någon sparade filen under tiden; kör kommandot igen',
    },
    nothingToStamp: 'Det finns ingen översättning att stämpla.',
  },
  en: {
    states: { missing: 'missing', stale: 'stale', unstamped: 'unstamped' },
    parts: {
      publication: () => 'the title, and with it the whole publication',
      foreword: () => 'the foreword',
      theme: (id) => `the title of the theme ${id}`,
      promise: (id) => `the promise ${id}`,
      commitment: (id) => `the text of the commitment ${id}`,
    },
    none: 'All is translated, and every translation was made from the original as it is now.',
    hint: [
      'stale: the original has changed since the translation was made. unstamped: nobody knows what it was made from.',
      'When you have compared the texts: npm run translations -- --stamp FILE',
    ].join('\n'),
    results: {
      stamped: 'stamped',
      current: 'stamped already',
      layout: 'left: write translated-from by hand on a line of its own, or remove the one there is, and try again',
      link: 'left: the file is a link; stamp the file it points to',
      changed: 'left: somebody saved the file meanwhile; run the command again',
    },
    nothingToStamp: 'There is no translation to stamp.',
  },
}

/** What is missing, stale or unstamped, language by language, a line each with its file. */
export function formatTranslations(gaps: readonly TranslationGap[], language: ReportLanguage): string {
  const words = WORDS[language]
  if (gaps.length === 0) return words.none
  const width = Math.max(...Object.values(words.states).map((state) => state.length))
  const lineOf = ({ state, file, line, part, id }: TranslationGap) =>
    `  ${words.states[state].padEnd(width)}  ${file}${line === null ? '' : `:${line}`}  ${words.parts[part](id)}`
  const groups = [...groupBy(gaps, (gap) => gap.language)].map(([name, own]) => [name, ...own.map(lineOf)].join('\n'))
  const hasUnsure = gaps.some(({ state }) => state !== 'missing')
  return [...groups, ...(hasUnsure ? [words.hint] : [])].join('\n\n')
}

/** What became of each file that was to be stamped, a line each. */
export function formatStamps(files: readonly StampedFile[], language: ReportLanguage): string {
  const words = WORDS[language]
  if (files.length === 0) return words.nothingToStamp
  return files.map(({ file, result }) => `${file}  ${words.results[result]}`).join('\n')
}
