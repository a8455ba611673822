/**
 * Whether a text is a whole address, by the URL Standard (https://url.spec.whatwg.org/). `URL.canParse` of Node 20 takes
 * addresses with letters such as `ö` for none after some thousands of calls.
 */
export function isUrl(text: string): boolean {
  try {
    new URL(text)
    return true
  } catch {
    return false
  }
}
