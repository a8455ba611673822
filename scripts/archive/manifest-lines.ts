/** A file and the checksum that it should have, in small hexadecimal digits. */
export type ManifestLine = { readonly path: string; readonly sum: string }

/** A path as a list of checksums has it: only what would end its line is written in another way (RFC 8493, section 2.1.3). */
export function escapedPath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D')
}

/** The lines of a list of checksums; a line that is none is `null`. Empty lines are passed over. */
export function readManifest(text: string): readonly (ManifestLine | null)[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const [, sum, path] = /^([0-9a-f]+)[ \t]+\*?(\S.*)$/i.exec(line) ?? []
      return sum === undefined || path === undefined ? null : { sum: sum.toLowerCase(), path: unescapedPath(path) }
    })
}

function unescapedPath(path: string): string {
  return path.replace(/%(0A|0D|25)/gi, (escaped) => decodeURIComponent(escaped))
}
