import { sha256Of } from './canonical-json.ts'

/** A file of content, relative to the root of the site, with its SHA-256 in hexadecimal. */
export type ContentFileHash = { readonly path: string; readonly hash: string }

const DIGITS = 12

/**
 * By what a print, a page and an archive copy are known to be made of the same files: `sha256-` and the first twelve digits
 * of the SHA-256 over one line for each file of a publication, as `sha256sum` writes them. In the file `SHA256SUMS` of an
 * archive copy these lines stand first, so that anybody can work it out anew.
 *
 * @param files in the order of their paths
 */
export function contentFingerprint(publication: string, files: readonly ContentFileHash[]): string {
  const lines = files.map(({ path, hash }) => `${hash}  ${enclosedName(publication, path)}\n`)
  return `sha256-${sha256Of(lines.join('')).slice(0, DIGITS)}`
}

/** The name of a file of content without folders: `promises_grannsamverkan.md`. No id has the sign, so no two are the same. */
export function enclosedName(publication: string, path: string): string {
  return path.slice(`content/${publication}/`.length).replaceAll('/', '_')
}
