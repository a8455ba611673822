import type { Report } from '../report/problem.ts'
import { lineAndColumnIn } from './line-and-column.ts'
import { type LocatedData, readYaml } from './read-yaml.ts'

/** Markdown with LF line ends, and the line of its file where it begins. */
export type Prose = { readonly markdown: string; readonly line: number }

export type MarkdownParts = { readonly data: LocatedData | null; readonly prose: Prose | null }

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/
// Word processors make a long dash of hyphens, and hands write one too many or too few.
const NEARLY_CLOSING = /^(?:[–—]+|-{2}|-{4,})(?=[ \t]*$)/m
const CLOSING = /^---[ \t]*(?:\r\n|\n|\r|$)/gm

/**
 * The front matter between two lines `---`, and the text below. What cannot be read is `null` and has been reported.
 */
export function readMarkdown(text: string, file: string, report: Report): MarkdownParts {
  const top = { file, line: 1, column: 1 }
  const opening = OPENING.exec(text)
  if (opening === null) {
    report('markdown/no-front-matter', top, { found: beginningOf(text) })
    return { data: null, prose: null }
  }
  const start = opening[0].length
  const closing = findClosing(text, start)
  if (closing === null) {
    const nearly = NEARLY_CLOSING.exec(text.slice(start))
    const place = nearly === null ? top : { file, ...lineAndColumnIn(text)(start + nearly.index) }
    report('markdown/unclosed-front-matter', place, { nearly: nearly?.[0] ?? null })
    return { data: null, prose: null }
  }
  const data = readYaml({ text, file, start, end: closing.start }, report)
  return { data, prose: proseFrom(text, closing.end) }
}

function beginningOf(text: string): 'text' | 'empty-lines' | 'dashes' {
  if (OPENING.test(text.trimStart())) return 'empty-lines'
  return NEARLY_CLOSING.exec(text)?.index === 0 ? 'dashes' : 'text'
}

/** A text that may do without front matter: `foreword.md`. */
export function readForeword(text: string, file: string, report: Report): MarkdownParts {
  const opening = OPENING.exec(text)
  // A line `---` that nothing closes is a rule across the page.
  const hasFrontMatter = opening !== null && findClosing(text, opening[0].length) !== null
  return hasFrontMatter ? readMarkdown(text, file, report) : { data: null, prose: proseFrom(text, 0) }
}

function findClosing(text: string, from: number): { readonly start: number; readonly end: number } | null {
  CLOSING.lastIndex = from
  const found = CLOSING.exec(text)
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}

function proseFrom(text: string, start: number): Prose {
  const prose = text.slice(start)
  return {
    markdown: prose.includes('\r') ? prose.replace(/\r\n?/g, '\n') : prose,
    line: lineAndColumnIn(text.slice(0, start))(start).line,
  }
}
