// The guard around every repair: whatever a fixer did to a text, its meaning as YAML and Markdown has to be what it was.
import { isDeepStrictEqual } from 'node:util'
import { readRecord } from '../content/read-record.ts'
import { createMarkdown } from '../markdown/create-markdown.ts'
import { collectProblems } from '../report/collect-problems.ts'
import { withoutHardEdges } from '../report/meant-value.ts'
import { fixDate } from './fix-date.ts'
import { HARD_SPACE } from './fix-hard-spaces.ts'
import { INVISIBLE, UNBREAKABLE_HYPHEN } from './fix-invisible.ts'
import { QUOTATION_MARK } from './fix-quotation-marks.ts'

const markdown = createMarkdown()

/** Whether two texts of a file say the same, but for what repairs are there to change. */
export function saysTheSame(before: string, after: string, file: string): boolean {
  const [was, is] = [readingOf(before, file), readingOf(after, file)]
  // A text that could not be read had no meaning; it has the one that everybody saw in it.
  if (was.data === null && is.data !== null) return ordinarySpaces(before) === ordinarySpaces(after)
  return isDeepStrictEqual(meaningOf(was), meaningOf(is))
}

function readingOf(text: string, file: string) {
  return readRecord(file, Buffer.from(text), collectProblems().report)
}

function ordinarySpaces(text: string): string {
  return text.replace(HARD_SPACE, ' ')
}

function meaningOf({ data, prose }: ReturnType<typeof readingOf>) {
  return [plainValue(data?.value), prose === null ? null : tokensOf(prose.markdown)]
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return plain(value)
  if (Array.isArray(value)) return value.map(plainValue)
  if (typeof value !== 'object' || value === null) return value
  // Fields are pairs here: a field may be called __proto__.
  return Object.entries(value).map(([key, inner]) => [plain(key), plainValue(inner)])
}

/** A text without the differences that repairs make. */
function plain(text: string): string {
  const straight = text.replace(INVISIBLE, '').replace(UNBREAKABLE_HYPHEN, '-').replace(QUOTATION_MARK, '"')
  const inner = withoutHardEdges(straight) ?? straight
  return fixDate(inner) ?? inner
}

type Token = ReturnType<typeof markdown.parse>[number]

function tokensOf(source: string): readonly unknown[] {
  return markdown.parse(source, {}).map(meaningOfToken)
}

// The words of an inline token are those of its children, and its source may hold addresses and code as well.
function meaningOfToken({ type, tag, attrs, content, children }: Token): unknown {
  const words = type === 'text' ? plain(content) : type === 'inline' ? '' : content
  return [type, tag, attrs, type === 'image' ? '' : words, children?.map(meaningOfToken) ?? []]
}
