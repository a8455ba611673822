// Not every program for plain text breaks lines by itself.
const WIDTH = 80

/** A paragraph in lines that fit on a screen of text. */
export function breakLines(text: string, indent: string): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && longer.length <= WIDTH) lines[lines.length - 1] = longer
    else lines.push(`${indent}${word}`)
  }
  return lines
}
