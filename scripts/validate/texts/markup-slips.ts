import type { MarkupFault } from '../../report/problem-details.ts'
import { HTML_ELEMENTS } from '../words/html-elements.ts'

/** Signs that were meant as markup, in words as readers see them: `wanted` is how they work, `null` when they cannot. */
export type MarkupSlip = {
  readonly fault: MarkupFault
  readonly words: string
  readonly index: number
  readonly wanted: string | null
}

type Way = {
  readonly fault: MarkupFault
  readonly pattern: RegExp
  readonly wanted: (match: RegExpMatchArray, text: string) => string | null
  /** Whether what looks like a slip is one where it stands; without it, it always is. */
  readonly isMeant?: (match: RegExpMatchArray, text: string) => boolean
}

/** How far to look for the line below. */
const LONGEST_ITEM = 300
const SPACE = '[^\\S\\n]'
const ADDRESS = '(?:https?:\\/\\/|mailto:|tel:|www\\.|files\\/|#)'
// Browsers save what is already there as `beslut (1).pdf`.
const SPACED = '(?:[^()<>"\\n]|\\([^()<>"\\n]*\\))+'
const FILE_NAME =
  '[^()<>"\\n:/#]{1,100}(?:\\([^()<>"\\n]{0,20}\\))?\\.(?:pdf|docx?|xlsx?|odt|ods|csv|txt|png|jpe?g|gif|webp|svg)'
const ELEMENT = `(?:${HTML_ELEMENTS.join('|')})(?![\\w-])`

// `o` and a tab is an item of a list.
const TAB_ROW = '(?!o\\t)[\\p{L}\\p{N}][^\\t\\n]{0,100}\\t[^\\n]{1,200}'
const TAB_ROW_BEFORE = '(?<!\\t[^\\n]{1,200}\\n)'

/** How each kind of slip is recognised. What works is no longer there: readers do not see it. */
const WAYS: readonly Way[] = [
  { fault: 'comment', pattern: /<!--[\s\S]{0,300}?(?:-->|$)/g, wanted: () => null },
  {
    fault: 'html',
    // `<b>Obs!</b>` as a whole; of other elements, the first tag.
    pattern: new RegExp(
      `<(?<element>${ELEMENT})[^<>]*>(?<inner>[^<>]{1,300})</\\k<element>\\s*>|</?${ELEMENT}[^<>]*>`,
      'gi',
    ),
    wanted: inMarkdown,
  },
  {
    fault: 'list',
    pattern: /^(?:-\p{L}|\d{1,2}[.)]\p{Lu}\p{Ll})[\p{L}\p{N}-]*/gmu,
    wanted: ([words]) => words.replace(/^(?:-|\d+[.)])/, '$& '),
    isMeant: isListItem,
  },
  {
    fault: 'bullet',
    // The signs of word processors; the last two are those of the font Symbol.
    pattern: new RegExp(`^(?:[•·▪◦‣●■○\\uF0B7\\uF0A7]${SPACE}*|[o–]\\t${SPACE}*)[\\p{L}\\p{N}]+`, 'gmu'),
    wanted: ([words]) => `- ${words.replace(/^(?:o\s|[^\p{L}\p{N}])+/u, '')}`,
  },
  {
    fault: 'table',
    // Rows of Markdown without the line below their headings, or of a word processor with tabs; only the first row is told.
    pattern: new RegExp(
      `(?<![|]${SPACE}*\\n)^\\|[^\\n]{1,300}\\|${SPACE}*(?=\\n\\|)|${TAB_ROW_BEFORE}^${TAB_ROW}(?=\\n${TAB_ROW})`,
      'gmu',
    ),
    wanted: ([words]) => `| ${cellsOf(words).join(' | ')} |`,
  },
  {
    fault: 'heading',
    pattern: /^#{1,6}(?=[\p{L}])[^\n]{1,200}/gmu,
    wanted: ([words]) => words.replace(/^#+/, '$& '),
    isMeant: isHeading,
  },
  {
    fault: 'emphasis',
    // Not the marks of footnotes, ”Lerum** och Ale**”, which stand close to the word before them.
    pattern: /(?<![\p{L}\p{N}*])\*\*(?<inner>[^*\n]{1,300})\*\*(?!\*)(?<next>\p{L}*)/gu,
    wanted: ({ groups }) => `**${groups?.inner?.trim()}**${groups?.next === '' ? '' : ` ${groups?.next}`}`,
    isMeant: ({ groups }) => /\p{L}/u.test(groups?.inner ?? ''),
  },
  {
    fault: 'link',
    pattern: new RegExp(`(?<words>!?\\[[^\\]\\n]{1,200}\\])\\s{1,3}\\((?<address>${ADDRESS}[^\\s()]+)\\)`, 'g'),
    wanted: ({ groups }) => `${groups?.words}(${groups?.address})`,
  },
  {
    fault: 'link-brackets',
    pattern: new RegExp(`\\((?<words>[^()\\n]{1,200})\\)\\[(?<address>${ADDRESS}[^\\s\\]]+)\\]`, 'g'),
    wanted: ({ groups }) => `[${groups?.words}](${groups?.address})`,
  },
  {
    fault: 'link-spaces',
    pattern: new RegExp(
      `(?<words>!?\\[[^\\]\\n]{1,200}\\])\\((?:(?<address>${ADDRESS}${SPACED})|(?<file>${FILE_NAME}))\\)`,
      'gi',
    ),
    // A file that is named alone lies in the folder of files, or belongs there.
    wanted: ({ groups }) => `${groups?.words}(<${groups?.address ?? `files/${groups?.file?.trim()}`}>)`,
  },
  {
    fault: 'link-own-computer',
    // A Markdown parser takes `file:` for no link, and neither a path with spaces.
    pattern: /!?\[[^\]\n]{1,200}\]\((?:file:|[a-z]:[\\/])(?:[^()\n]|\([^()\n]{0,100}\)){1,300}\)/gi,
    wanted: () => null,
  },
]

function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\||\|$/g, '')
  return inner.split(row.includes('|') ? '|' : '\t').map((cell) => cell.trim())
}

/** The slips of a paragraph, heading or table cell, as readers see its words. */
export function markupSlipsIn(text: string): readonly MarkupSlip[] {
  return WAYS.flatMap(({ fault, pattern, wanted, isMeant }) =>
    [...text.matchAll(pattern)]
      .filter((match) => isMeant?.(match, text) ?? true)
      .map((match) => ({ fault, words: match[0], index: match.index, wanted: wanted(match, text) })),
  )
}

const IN_FIELDS = [
  new RegExp(`<(?<element>${ELEMENT})[^<>]*>(?<inner>[^<>]{1,300})</\\k<element>\\s*>|</?${ELEMENT}[^<>]*>`, 'gi'),
  // A footnote, ”Lerum** och Ale**”, has no word that begins with its marks.
  /(?<![\p{L}\p{N}*])\*\*(?<inner>(?=\S)[^*\n]{0,300}\p{L}[^*\n]{0,300})\*\*(?![\p{L}\p{N}*])/gu,
  new RegExp(`!?\\[(?<inner>[^\\]\\n]{1,200})\\]\\(${ADDRESS}${SPACED}\\)`, 'g'),
]

/** HTML and Markdown in a field, where neither works; `wanted` are the words between the signs. */
export function fieldSlipsIn(text: string): readonly MarkupSlip[] {
  return IN_FIELDS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index, groups }) => {
      const inner = groups?.inner?.trim() ?? ''
      return { fault: 'in-field' as const, words, index, wanted: inner === '' ? null : inner }
    }),
  )
}

/** Slips that are only that at the beginning of a line of the file. */
export const AT_LINE_START: ReadonlySet<MarkupFault> = new Set(['list', 'bullet', 'heading', 'table'])

// ”bil- och ↵ -tåg” and ”den ↵ 12.Juni” happen to begin a line; items of a list begin the first, or several.
function isListItem({ 0: words, index = 0 }: RegExpMatchArray, text: string): boolean {
  if (index === 0) return true
  const before = text.slice(text.lastIndexOf('\n', Math.max(0, index - 2)) + 1, index)
  if (/^\d/.test(words)) return /^\d{1,2}[.)]/.test(before)
  const [, after = ''] = text.slice(index, index + LONGEST_ITEM).split('\n', 2)
  return [before, after].some((line) => /^-\p{L}/u.test(line)) || /^-\p{Lu}/u.test(words)
}

// `#tryggtorg` and `#TryggtTorg` are hashtags, and so is one that a sentence begins with. A heading is a line of its own.
function isHeading({ 0: line, index = 0 }: RegExpMatchArray, text: string): boolean {
  if (line.startsWith('##')) return true
  const before = text.slice(Math.max(0, index - 3), index).trimEnd()
  const isOwnLine = before === '' || /[.!?:…]$/.test(before)
  return isOwnLine && /^#\p{Lu}(?!\w*\p{Lu}\p{Ll})[^#]*[^#.,;!]$/u.test(line)
}

/** `<b>Obs!</b>` → `**Obs!**`; the words alone where Markdown has nothing of the kind. */
function inMarkdown({ 0: words, groups }: RegExpMatchArray): string | null {
  const inner = groups?.inner?.trim() ?? ''
  if (inner === '') return null
  switch (groups?.element?.toLowerCase()) {
    case 'b':
    case 'strong':
      return `**${inner}**`
    case 'i':
    case 'em':
      return `*${inner}*`
    case 'a': {
      const address = /href\s*=\s*["']?([^"'\s>]+)/i.exec(words)?.[1]
      return address === undefined ? inner : `[${inner}](${address})`
    }
    default:
      return inner
  }
}
