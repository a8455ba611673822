import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml'

/** A value of a YAML text as it is written, quotation marks included, and what it says. */
export type WrittenValue = { readonly start: number; readonly end: number; readonly value: string }

/** Every text, number and date of a file of content, keys included; of a Markdown file those of its front matter. */
export function valuesIn(path: string, text: string): readonly WrittenValue[] {
  const [head = '', yaml = ''] = path.endsWith('.md')
    ? (/^(---\n)([\s\S]*?\n)---/.exec(text)?.slice(1) ?? [])
    : ['', text]
  return parseEvents(yaml, {}).flatMap((event) => {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart === -1) return []
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
    const marks = isQuoted ? 1 : 0
    const [start, end] = [event.valueStart - marks, event.valueEnd + marks]
    return [{ start: head.length + start, end: head.length + end, value: getScalarValue(yaml, event) }]
  })
}

/** The text with other words in the place of some values; the last one is changed first, so that places still hold. */
export function withValues(text: string, changes: readonly (readonly [WrittenValue, string])[]): string {
  return [...changes]
    .sort(([a], [b]) => b.start - a.start)
    .reduce((changed, [{ start, end }, words]) => changed.slice(0, start) + words + changed.slice(end), text)
}
