import type { Page } from '../page.ts'
import { formatSpan } from '../texts/format-span.ts'
import { sentenceCase } from '../texts/sentence-case.ts'
import { LocalText } from './local-text.tsx'

type TimeSpanProps = {
  readonly page: Page
  readonly span: Parameters<typeof formatSpan>[0]
  /** Whether a sentence begins with it. */
  readonly isFirst?: boolean
}

/** A stretch of time as `formatSpan` says it; printed words, which nobody translates, are marked with their language. */
export const TimeSpan = ({ page, span, isFirst = false }: TimeSpanProps) => {
  const formatted = formatSpan(span, page.texts)
  const words = isFirst ? sentenceCase(formatted) : formatted
  return span.asPrinted ? <LocalText page={page} text={{ [page.defaultLanguage]: words }} /> : words
}
