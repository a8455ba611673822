import { formatChangedValue } from '../../../layouts/texts/format-changed-value.ts'
import { formatDate } from '../../../layouts/texts/format-date.ts'
import { formatField } from '../../../layouts/texts/format-field.ts'
import { sentenceCase } from '../../../layouts/texts/sentence-case.ts'
import type { Corrected, CorrectedField, Correction } from '../../model/archive.ts'
import { correctedKind, correctedTitle } from '../../model/corrected.ts'
import type { JsonValue } from '../../model/json-value.ts'
import type { Printing } from '../printing.ts'
import { type Block, heading, type Inline, paragraph, words } from './blocks.ts'
import { localText, wordsInLanguage } from './local-text.ts'

/** What has been changed in the publication after it came out, newest first; nothing when nothing has. */
export function correctionBlocks(level: number, printing: Printing): readonly Block[] {
  const { texts, publication } = printing
  const { corrections } = publication
  if (corrections.length === 0) return []
  const items = corrections.map((correction) => [
    paragraph(...correctionWords(correction, printing)),
    ...changedFields(correction, printing),
  ])
  return [heading(level, words(texts.corrections.title)), { kind: 'list', items }]
}

function correctionWords(
  { date, kind, what, why, concerns, isLater }: Correction,
  printing: Printing,
): readonly Inline[] {
  const { texts, archive } = printing
  const { corrections, correctionKinds } = texts
  return [
    words(`${sentenceCase(formatDate(date, texts))}. ${sentenceCase(correctionKinds[kind])}: `),
    localText(what, printing),
    words(` ${corrections.why}: `),
    localText(why, printing),
    words(` ${corrections.concerns}: ${corrections.subjects[correctedKind(concerns)]} `),
    ...subjectWords(concerns, printing),
    words('.'),
    ...(isLater ? [words(` ${corrections.later(formatDate(archive.asOf, texts))}`)] : []),
  ]
}

function subjectWords(concerns: Corrected, printing: Printing): readonly Inline[] {
  switch (concerns.kind) {
    case 'file':
      return [words(concerns.path)]
    case 'withdrawn':
      return [
        localText(concerns.title, printing),
        words(`, ${printing.texts.corrections.gone} `),
        localText(concerns.publication.title, printing),
      ]
    case 'party':
    case 'area':
    case 'unit':
      return [
        localText(correctedTitle(concerns), printing),
        words(` ${printing.texts.corrections.nameIn} `),
        localText(concerns.publication.title, printing),
      ]
    default:
      return [localText(correctedTitle(concerns), printing)]
  }
}

/** Every field that was changed, with what stood there and what stands there since. */
function changedFields({ changes }: Correction, printing: Printing): readonly Block[] {
  const { texts } = printing
  if (changes.length === 0) return []
  const facts = changes.map((change) => ({
    term: formatField(change, texts),
    value: [
      paragraph(words(`${texts.corrections.before}: `), ...valueWords(change, change.before, 'struck', printing)),
      paragraph(words(`${texts.corrections.after}: `), ...valueWords(change, change.after, null, printing)),
    ],
  }))
  return [{ kind: 'facts', facts }]
}

function valueWords(
  { language, isSuppressed }: CorrectedField,
  value: JsonValue | undefined,
  kind: 'struck' | null,
  printing: Printing,
): readonly Inline[] {
  const { texts, defaultLanguage } = printing
  if (value === undefined) {
    return [words(texts.corrections[kind === 'struck' && isSuppressed ? 'suppressed' : 'nothing'])]
  }
  const text = formatChangedValue(value, texts)
  const own = typeof value === 'string' ? wordsInLanguage(language ?? defaultLanguage, text, printing) : words(text)
  return kind === null ? [own] : [{ kind, content: [own] }]
}
