import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import type { ContentText } from '../texts/content-texts.ts'
import { indentedBlocks } from '../texts/markdown-blocks.ts'
import { AT_LINE_START, fieldSlipsIn, type MarkupSlip, markupSlipsIn } from '../texts/markup-slips.ts'
import { type Passage, readingsIn } from '../texts/passages-in.ts'
import type { ValidContent } from '../valid-content.ts'

/** What comes before the words of a line: quotations and lists may be around it, but no cell of a table. */
const LINE_START = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*$/
const FIELD_SIGNS = /<[a-z/]|\*\*|\]\(/i
const SIGNS = /[<#*[(|•·▪◦‣●■○\uF0B7\uF0A7\t]|^-|^\d{1,2}[.)]/m

/**
 * Headings, lists, links and bold words are what they were meant to be: readers see what does not work as it is typed. In a
 * field nothing of it does.
 */
export function markupThatWorks(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { source, passages } of readingsIn(content, site)) {
    if (source.kind === 'field') {
      checkField(source, report)
      continue
    }
    for (const passage of passages) if (SIGNS.test(passage.text)) checkPassage(passage, report)
    if (/^(?: {4}| {0,3}\t)/m.test(source.text)) checkIndented(source, report)
  }
}

function checkField({ text, placeOf }: ContentText, report: Report): void {
  if (!FIELD_SIGNS.test(text)) return
  const [first, ...others] = fieldSlipsIn(text)
  if (first === undefined) return
  const { fault, words, wanted, index } = first
  report('markdown/shown-as-typed', placeOf(words, index), { fault, words, wanted, count: others.length + 1 })
}

// A list without its spaces is one mistake, however long it is.
function checkPassage(passage: Passage, report: Report): void {
  const told = new Map<string, MarkupSlip[]>()
  for (const slip of markupSlipsIn(passage.text)) {
    if (isMeantAsTyped(slip, passage)) continue
    const alike = told.get(slip.fault) ?? []
    told.set(slip.fault, [...alike, slip])
  }
  for (const [first, ...others] of told.values()) {
    if (first === undefined) continue
    const { fault, wanted, index } = first
    const words = first.words.replaceAll('\t', ' ')
    const place = passage.placeOf(index, index + first.words.length)
    report('markdown/shown-as-typed', place, { fault, words, wanted, count: others.length + 1 })
  }
}

// After a backslash, or as `&lt;`, it is to be seen.
function isMeantAsTyped({ fault, words, index }: MarkupSlip, { before }: Passage): boolean {
  const onLine = before(index, index + words.length)
  if (onLine === null || onLine.endsWith('\\')) return true
  return AT_LINE_START.has(fault) && !LINE_START.test(onLine)
}

function checkIndented({ text, placeOf }: ContentText, report: Report): void {
  for (const { start, end } of indentedBlocks(text)) {
    const [words = ''] = text.slice(start, end).split('\n', 1)
    const details = { fault: 'indented', words, wanted: null, count: 1 } as const
    report('markdown/shown-as-typed', placeOf(words, start), details)
  }
}
