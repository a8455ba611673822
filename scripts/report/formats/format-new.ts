import type { ReportLanguage } from '../report-language.ts'

/** A new publication, as a draft. */
export type MadePublication = {
  readonly id: string
  /** The publication that it follows. */
  readonly from: string | null
  /** Relative to the root of the site. */
  readonly folder: string
  readonly promises: number
  /** Below that folder. */
  readonly files: readonly string[]
}

type Words = {
  made(folder: string): string
  carried(promises: number, from: string): string
  readonly next: readonly string[]
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    made: (folder) => `Ett utkast finns i ${folder}.`,
    carried: (promises, from) =>
      `${promises === 1 ? '1 löfte fortsätter' : `${promises} löften fortsätter`} från ${from}, med åtaganden och översättningar.`,
    next: [
      'Börja med publication.yaml; överst står vad som ska göras. npm start visar utkastet medan du skriver.',
      'npm run check kontrollerar det du skriver. Utkastet publiceras inte förrän state är published.',
    ],
  },
  en: {
    made: (folder) => `A draft is in ${folder}.`,
    carried: (promises, from) =>
      `${promises === 1 ? '1 promise goes on' : `${promises} promises go on`} from ${from}, with commitments and translations.`,
    next: [
      'Begin with publication.yaml; what is to be done stands at its top. npm start shows the draft while you write.',
      'npm run check checks what you write. The draft is not published until its state is published.',
    ],
  },
}

/** What was made, and what to do with it. */
export function formatNew({ folder, from, promises }: MadePublication, language: ReportLanguage): string {
  const words = WORDS[language]
  const carried = from === null ? [] : [words.carried(promises, from)]
  return [words.made(folder), ...carried, ...words.next].join('\n')
}
