/** `minst 6 möten` → `Minst 6 möten`. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
