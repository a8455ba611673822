/** Whether two texts differ at most in spaces and line ends; an empty line, which begins a paragraph, counts. */
export function isSameWords(a: string, b: string): boolean {
  return isSameStart(a, b) && plain(a) === plain(b)
}

// Most texts that differ do so long before their end; so the whole of them is seldom looked at.
const START = 200

function isSameStart(a: string, b: string): boolean {
  const [start, other] = [a, b].map((text) => text.slice(0, START).replace(/\s+/g, ''))
  const length = Math.min(start?.length ?? 0, other?.length ?? 0)
  return start?.slice(0, length) === other?.slice(0, length)
}

function plain(text: string): string {
  return text
    .trim()
    .replace(/[^\S\n]*\n[^\S\n]*\n\s*/g, '\n\n')
    .replace(/[^\S\n]+|(?<!\n)\n(?!\n)\s*/g, ' ')
}
