import type { DrawingFault } from '../../report/problem-details.ts'

// Shapes and colours, nothing that runs, moves, fetches or repeats itself. Without `use` and `mask` no drawing takes longer to
// show than to read, and without `style` none depends on a style that the policy of the site forbids.
const ELEMENTS = new Set(
  'svg g defs title desc path rect circle ellipse line polyline polygon clipPath linearGradient radialGradient stop'.split(
    ' ',
  ),
)
const WITH_WORDS = ['title', 'desc']
const FUNCTIONS = /^(?:matrix|translate|scale|rotate|skewX|skewY|rgba?|hsla?)$/
const NAMESPACES: Readonly<Record<string, string>> = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
}

const DECLARATION = /^<\?xml\s+version="1\.\d"(?:\s+encoding="utf-8")?(?:\s+standalone="(?:yes|no)")?\s*\?>/i
const TAG = /<([A-Za-z]\w*)((?:\s+[A-Za-z][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const END = /<\/(\w+)\s*>/y
const SPACE = /\s+/y
const WORDS = /(?:[^<&]|&(?:amp|lt|gt|quot|apos);)+/y
const ATTRIBUTE = /([A-Za-z][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these, and what is no UTF-8 is read as one of them.
const UNPRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffd-\uffff]/

/** What is wrong with a drawing, and where it stands in the text. */
export type FoundFault = { readonly at: number; readonly fault: DrawingFault; readonly found: string }

type Read = { readonly end: number; readonly fault: Omit<FoundFault, 'at'> | null }

/** The first thing in an SVG that is not plainly a drawing; `null` where there is none. What nobody thought of is refused. */
export function drawingFault(text: string): FoundFault | null {
  const unprintable = UNPRINTABLE.exec(text)
  if (unprintable !== null) return { at: unprintable.index, fault: 'syntax', found: unprintable[0] }
  const open: string[] = []
  let hasDrawing = false
  let at = DECLARATION.exec(text)?.[0].length ?? 0
  while (at < text.length) {
    const { end, fault }: Read = hasDrawing && open.length === 0 ? readAround(text, at) : readPiece(text, at, open)
    if (fault !== null) return { at, ...fault }
    hasDrawing ||= /^<\w/.test(text.slice(at, at + 2))
    at = end
  }
  return hasDrawing && open.length === 0 ? null : { at: 0, fault: 'syntax', found: text.slice(-1) }
}

/** Before and after the drawing. */
function readAround(text: string, at: number): Read {
  const end = endOf(SPACE, text, at) ?? endOfComment(text, at)
  return end === null ? refused(text, at) : { end, fault: null }
}

/** @param open the elements around it; changed by one that begins or ends */
function readPiece(text: string, at: number, open: string[]): Read {
  const within = open.at(-1) ?? ''
  const passed =
    endOf(SPACE, text, at) ?? endOfComment(text, at) ?? (WITH_WORDS.includes(within) ? endOf(WORDS, text, at) : null)
  if (passed !== null) return { end: passed, fault: null }
  const tag = matchAt(TAG, text, at)
  if (tag !== null) return readTag(tag, at, open)
  const end = matchAt(END, text, at)
  if (end === null || open.pop() !== end[1]) return refused(text, at)
  return { end: at + end[0].length, fault: null }
}

function readTag([whole, name = '', attributes = '', slash]: RegExpExecArray, at: number, open: string[]): Read {
  const isFirst = open.length === 0
  const end = at + whole.length
  if (!ELEMENTS.has(name) || isFirst !== (name === 'svg')) return { end, fault: { fault: 'element', found: name } }
  const given = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', one, other = '']) => [key, one ?? other] as const)
  const keys = given.map(([key]) => key)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) return { end, fault: { fault: 'syntax', found: twice } }
  if (isFirst && !given.some(([key, value]) => key === 'viewBox' && isViewBox(value)))
    return { end, fault: { fault: 'view-box', found: name } }
  if (isFirst && !keys.includes('xmlns')) return { end, fault: { fault: 'syntax', found: name } }
  const wrong = given.map(([key, value]) => attributeFault(key, value, open)).find((fault) => fault !== null)
  if (wrong !== undefined) return { end, fault: wrong }
  if (slash === '') open.push(name)
  return { end, fault: null }
}

function attributeFault(key: string, value: string, open: readonly string[]): Read['fault'] {
  if (Object.hasOwn(NAMESPACES, key)) return NAMESPACES[key] === value ? null : { fault: 'reference', found: value }
  if (/^xmlns:\w+$/.test(key)) return value.includes('&') ? { fault: 'reference', found: value } : null
  if (!isPlainAttribute(key) || (key === 'clip-path' && open.includes('clipPath'))) {
    return { fault: 'attribute', found: key }
  }
  const isPlain = key === 'href' || key === 'xlink:href' ? /^#[\w.-]+$/.test(value) : isPlainValue(value)
  return isPlain ? null : { fault: 'reference', found: value }
}

function isPlainAttribute(key: string): boolean {
  if (['xlink:href', 'xml:space', 'xml:lang'].includes(key)) return true
  return /^[A-Za-z][\w-]*$/.test(key) && !/^on/i.test(key) && !['style', 'mask', 'filter'].includes(key)
}

/** Without signs that could hide an address, and without one: only what is in the drawing itself is referred to. */
function isPlainValue(value: string): boolean {
  const withoutOwn = value.replace(/url\(\s*(["']?)#[\w.-]+\1\s*\)/g, '')
  const functions = [...withoutOwn.matchAll(/([\w-]*)\s*\(/g)].map(([, name = '']) => name)
  return !/[&\\:]/.test(withoutOwn) && functions.every((name) => FUNCTIONS.test(name))
}

function isViewBox(value: string): boolean {
  const [, , width = 0, height = 0, ...more] = value
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return width > 0 && height > 0 && more.length === 0
}

function refused(text: string, at: number): Read {
  const [found = ''] = /^\S+/.exec(text.slice(at, at + 40)) ?? []
  return { end: at, fault: { fault: /^<[!?]/.test(found) ? 'declaration' : 'syntax', found } }
}

function endOfComment(text: string, at: number): number | null {
  if (!text.startsWith('<!--', at)) return null
  const end = text.indexOf('--', at + 4)
  return end !== -1 && text[end + 2] === '>' ? end + 3 : null
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  const match = matchAt(pattern, text, at)
  return match === null ? null : at + match[0].length
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
