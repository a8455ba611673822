/** Whether two texts differ at most in spaces and line ends; an empty line, which begins a paragraph, counts. */
export function isSameWords(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(text: string): string {
  return text
    .trim()
    .replace(/[^\S\n]*\n[^\S\n]*\n\s*/g, '\n\n')
    .replace(/[^\S\n]+|(?<!\n)\n(?!\n)\s*/g, ' ')
}
