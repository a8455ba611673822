import { textsWithin } from './json-value.ts'

const FOLDER = 'files/'
/** `files/` of the text's own publication, or `2018/files/`, which whole addresses have too. */
const WRITTEN = /(?:([\w-]+)\/|(?<![\w/-]))files\//g

/**
 * The files of publications that words lead to, be it from the same publication (`files/beslut.pdf`) or by their whole
 * address (`https://…/2018/files/beslut.pdf`), as `2018/files/beslut.pdf`.
 *
 * @param value a text, or fields with texts
 * @param own the publication it stands in
 * @param filesOf the paths below `files/`, by publication
 */
export function filesNamed(
  value: unknown,
  own: string,
  filesOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return textsWithin(value).flatMap((text) => (text.includes(FOLDER) ? filesIn(text, own, filesOf) : []))
}

function filesIn(text: string, own: string, filesOf: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const plain = asNamed(text)
  return [...plain.matchAll(WRITTEN)].flatMap(({ 0: written, 1: publication = own, index }) => {
    const rest = plain.slice(index + written.length)
    const paths = (filesOf.get(publication) ?? []).filter((path) => rest.startsWith(path))
    // Of `beslut.pdf` and `beslut.pdf.txt`, the one that is written out.
    const [path] = paths.toSorted((a, b) => b.length - a.length)
    return path === undefined ? [] : [`${publication}/${FOLDER}${path}`]
  })
}

const PERCENT_SIGNS = /(?:%[\da-f]{2})+/gi
/** Before a sign that would mean something in Markdown. */
const BACKSLASH = /\\(?=[!-/:-@[-`{-~])/g

/** With the signs of file names as they are, however an address writes them. */
function asNamed(text: string): string {
  const decoded = text.replace(PERCENT_SIGNS, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      // No UTF-8, so that no file is called so.
      return run
    }
  })
  return decoded.replace(BACKSLASH, '').replaceAll('&amp;', '&').normalize('NFC')
}
