import type { ReportLanguage } from '../report/report-language.ts'

/** What the preview says beside the site itself, in the language of the reports. */
export type Words = {
  readonly preview: string
  /** Over the errors, when the page shows the content as it was before them. */
  readonly stale: string
  readonly nothingYet: string
  allProblems(totals: string): string
  warnings(count: number): string
  readonly toSite: string
  failure(message: string): string
  failedFile(path: string): string
  readonly refusedHost: string
  readonly refusedMethod: string
  readonly refusedAddress: string
  started(address: string): string
  movedTo(taken: number, port: number): string
  readonly howToEnd: string
  reloaded(time: string, files: string, totals: string, timeMs: number): string
  andMore(count: number): string
  watchFailed(message: string): string
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    preview: 'Förhandsvisning',
    stale: 'Innehållet har fel. Sidan visar hur det var innan.',
    nothingYet: 'Webbplatsen visas så snart felen är rättade.',
    allProblems: (totals) => `Visa alla: ${totals}`,
    warnings: (count) => `Förhandsvisning: ${count === 1 ? 'en varning' : `${count} varningar`} att titta på`,
    toSite: 'Till webbplatsen',
    failure: (message) => `Programmet stötte på ett oväntat fel: ${message}`,
    failedFile: (path) => `${path} kunde inte göras.`,
    refusedHost: 'Förhandsvisningen svarar bara på 127.0.0.1 och localhost.',
    refusedMethod: 'Förhandsvisningen går bara att läsa.',
    refusedAddress: 'Adressen går inte att tolka.',
    started: (address) => `Förhandsvisning: ${address}`,
    movedTo: (taken, port) => `Port ${taken} är upptagen. Förhandsvisningen använder ${port} i stället.`,
    howToEnd: 'Sidorna läses om när en fil sparas. Avsluta med Ctrl-C.',
    reloaded: (time, files, totals, timeMs) => `${time}  ${files} – ${totals} (${timeMs} ms)`,
    andMore: (count) => `och ${count} till`,
    watchFailed: (message) => `Filerna går inte längre att bevaka: ${message}`,
  },
  en: {
    preview: 'Preview',
    stale: 'The content has errors. The page shows how it was before.',
    nothingYet: 'The site is shown as soon as the errors are put right.',
    allProblems: (totals) => `Show all: ${totals}`,
    warnings: (count) => `Preview: ${count === 1 ? 'one warning' : `${count} warnings`} to look at`,
    toSite: 'To the site',
    failure: (message) => `The program met an unexpected error: ${message}`,
    failedFile: (path) => `${path} could not be made.`,
    refusedHost: 'The preview answers on 127.0.0.1 and localhost only.',
    refusedMethod: 'The preview can only be read.',
    refusedAddress: 'The address makes no sense.',
    started: (address) => `Preview: ${address}`,
    movedTo: (taken, port) => `Port ${taken} is taken. The preview uses ${port} instead.`,
    howToEnd: 'The pages are read anew when a file is saved. End with Ctrl-C.',
    reloaded: (time, files, totals, timeMs) => `${time}  ${files} – ${totals} (${timeMs} ms)`,
    andMore: (count) => `and ${count} more`,
    watchFailed: (message) => `The files can no longer be watched: ${message}`,
  },
}

/** What the preview says in a language. */
export function previewWordsIn(language: ReportLanguage): Words {
  return WORDS[language]
}
