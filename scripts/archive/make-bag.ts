import type { BagInfo } from '../model/bag.ts'
import type { OutputFile } from '../model/output.ts'
import { byCodeUnit } from '../words/by-code-unit.ts'
import { escapedPath } from './manifest-lines.ts'
import { sha512Of } from './sha512.ts'

const DECLARATION: OutputFile = {
  path: 'bagit.txt',
  content: 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
}

/**
 * A package of files with their checksums, laid out by BagIt 1.0 (https://www.rfc-editor.org/rfc/rfc8493): the files under
 * `data/`, SHA-512 of each in `manifest-sha512.txt`, as `sha512sum --check` reads it, and of the lists themselves in
 * `tagmanifest-sha512.txt`. The same files and the same description give the same package.
 *
 * @param info what `bag-info.txt` says; the number and size of the files (`Payload-Oxum`, `Bag-Size`) are added
 */
export function makeBag(files: readonly OutputFile[], info: readonly BagInfo[]): readonly OutputFile[] {
  const payload = files.map(({ path, content }) => ({ path: `data/${path}`, content })).sort(byPath)
  const size = payload.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0)
  const described = [
    ...info,
    // Without the lists of checksums, which are small; only the next line is exact.
    { label: 'Bag-Size', value: `${Math.max(0.1, size / 1e6).toFixed(1)} MB` },
    { label: 'Payload-Oxum', value: `${size}.${payload.length}` },
  ]
  const tags = [
    { path: 'bag-info.txt', content: described.map(infoLine).join('') },
    DECLARATION,
    { path: 'manifest-sha512.txt', content: manifestOf(payload) },
  ]
  return [...tags, { path: 'tagmanifest-sha512.txt', content: manifestOf(tags) }, ...payload]
}

function byPath(a: OutputFile, b: OutputFile): number {
  return byCodeUnit(a.path, b.path)
}

// A value is one line.
function infoLine({ label, value }: BagInfo): string {
  return `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`
}

function manifestOf(files: readonly OutputFile[]): string {
  return files.map(({ path, content }) => `${sha512Of(content)}  ${escapedPath(path)}\n`).join('')
}
