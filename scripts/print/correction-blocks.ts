import { formatDate } from '../../layouts/texts/format-date.ts'
import { sentenceCase } from '../../layouts/texts/sentence-case.ts'
import type { Corrected, Correction } from '../model/archive.ts'
import { type Block, heading, type Inline, paragraph, words } from './blocks.ts'
import { localText } from './local-text.ts'
import type { Printing } from './printing.ts'

/** What has been changed in the publication after it came out, newest first; nothing when nothing has. */
export function correctionBlocks(level: number, printing: Printing): readonly Block[] {
  const { texts, publication } = printing
  const { corrections } = publication
  if (corrections.length === 0) return []
  const items = corrections.map((correction) => [paragraph(...correctionWords(correction, printing))])
  return [heading(level, words(texts.corrections.title)), { kind: 'list', items }]
}

function correctionWords({ date, kind, what, why, concerns }: Correction, printing: Printing): readonly Inline[] {
  const { texts } = printing
  const { corrections, correctionKinds } = texts
  return [
    words(`${sentenceCase(formatDate(date, texts))}. ${sentenceCase(correctionKinds[kind])}: `),
    localText(what, printing),
    words(` ${corrections.why}: `),
    localText(why, printing),
    words(` ${corrections.concerns}: ${corrections.subjects[concerns.kind]} `),
    ...subjectWords(concerns, printing),
    words('.'),
  ]
}

function subjectWords(concerns: Corrected, printing: Printing): readonly Inline[] {
  switch (concerns.kind) {
    case 'publication':
      return [localText(concerns.publication.title, printing)]
    case 'promise':
      return [localText(concerns.promise.title, printing)]
    case 'commitment':
      return [localText(concerns.commitment.text, printing)]
    case 'survey':
      return [localText(concerns.survey.title, printing)]
    case 'report':
      return [localText(concerns.report.title, printing)]
  }
}
