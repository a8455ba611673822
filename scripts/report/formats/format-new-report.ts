import { textsIn } from '../../../layouts/texts/texts-in.ts'
import type { ReportLanguage } from '../report-language.ts'

/** A report to be filled in. */
export type MadeReport = {
  /** Of the publication and its own: `2018/2018-12-31`. */
  readonly id: string
  /** Relative to the root of the site. */
  readonly file: string
  /** How many commitments it asks about. */
  readonly asked: number
  /** How many it leaves out, as an earlier report has told how they ended. */
  readonly settled: number
}

type Words = {
  made(file: string, count: string): string
  settled(count: number): string
  readonly next: string
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    made: (file, count) => `${file} väntar på att fyllas i, med ${count} att redovisa.`,
    settled: (count) =>
      `${count === 1 ? '1 åtagande är utelämnat, för' : `${count} åtaganden är utelämnade, för`} en tidigare uppföljning säger hur det slutade.`,
    next:
      'Överst i filen står vad som ska göras. Kontrollen säger ifrån tills minst en punkt är ifylld: annars blir uppföljningen offentlig utan innehåll.\n' +
      'Blir den inte klar nu, så skriv under published den dag då den ska bli offentlig.',
  },
  en: {
    made: (file, count) => `${file} waits to be filled in, with ${count} to report.`,
    settled: (count) =>
      `${count === 1 ? '1 commitment is left out, as' : `${count} commitments are left out, as`} an earlier report tells how it ended.`,
    next:
      'What is to be done stands at the top of the file. Until at least one entry is filled in, the check refuses it: it would be published empty.\n' +
      'If it will not be ready now, write under published the day when it is to come out.',
  },
}

/** What was made, and what to do with it. */
export function formatNewReport({ file, asked, settled }: MadeReport, language: ReportLanguage): string {
  const words = WORDS[language]
  return [
    words.made(file, textsIn(language, language).publication.commitmentCount(asked)),
    ...(settled === 0 ? [] : [words.settled(settled)]),
    words.next,
  ].join('\n')
}
