import type { Report } from '../report/problem.ts'
import type { NameFault } from '../report/problem-details.ts'
import { codePointOf } from '../words/code-point.ts'

// Windows takes none of the first, an address gives a meaning of its own to the next three, and nobody sees the rest:
// https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file and https://www.rfc-editor.org/rfc/rfc3986#section-2.2.
const FOREIGN = /[\\:*?"<>|#%]|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u
// What stands for bytes that are no UTF-8.
const REPLACEMENT = '\uFFFD'
const ODD_EDGE = /^\s|[\s.]$/
// To Windows these are no files but what a computer once had plugged in, whatever ending follows.
const DEVICE = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])(\.|$)/i

// Systems take 255, but pages, PDFs and compressed files get longer names out of these.
const LONGEST_NAME_IN_BYTES = 100
// Titles of documents from a register are longer, and nothing is made of them.
const LONGEST_ATTACHMENT_IN_BYTES = 200
// The place where the site is built stands before it, and systems take 4,096 with that.
const LONGEST_PATH_IN_BYTES = 1_000

/**
 * Whether the name of a file or folder can be part of every system and of an address; one that cannot is reported in its
 * folder, as it cannot be shown as it is.
 *
 * @param path relative to the root
 */
export function hasUsableName(path: string, report: Report): boolean {
  const name = path.split('/').at(-1) ?? ''
  const fault = nameFault(path, name)
  if (fault === null) return true
  const character = fault === 'character' ? (FOREIGN.exec(name)?.[0] ?? null) : null
  report(
    'file/name',
    { file: path.slice(0, path.length - name.length - 1), line: 1, column: 1 },
    { name: shown(name), fault, character: character === null ? null : visible(character) },
  )
  return false
}

function nameFault(path: string, name: string): NameFault | null {
  if (name.includes(REPLACEMENT)) return 'encoding'
  if (FOREIGN.test(name)) return 'character'
  if (ODD_EDGE.test(name)) return 'edge'
  if (DEVICE.test(name)) return 'device'
  const isAttachment = path.split('/')[2] === 'files'
  const longest = isAttachment ? LONGEST_ATTACHMENT_IN_BYTES : LONGEST_NAME_IN_BYTES
  return Buffer.byteLength(name) > longest || Buffer.byteLength(path) > LONGEST_PATH_IN_BYTES ? 'too-long' : null
}

const LONGEST_SHOWN = 60

function shown(name: string): string {
  const printable = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, REPLACEMENT)
  return printable.length > LONGEST_SHOWN ? `${printable.slice(0, LONGEST_SHOWN)}…` : printable
}

function visible(character: string): string {
  return /[!-~]/.test(character) ? character : codePointOf(character)
}

/** What two names have in common that are one file to some systems: neither case nor how `ö` is put together counts. */
export function sameFileKey(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

// Web servers send these in the place of the file without the ending (scripts/server/).
const PACKED = /\.(gz|br)$/

/** Reports files of which another one would take the place, here or on the computer of somebody else. */
export function reportSameNames(paths: readonly string[], report: Report): void {
  const firsts = new Map<string, string>()
  for (const path of paths) {
    const key = sameFileKey(path)
    const same = firsts.get(key)
    if (same === undefined) firsts.set(key, path)
    else reportPair(path, same, 'letters', report)
  }
  for (const path of paths) {
    const unpacked = PACKED.test(path) ? firsts.get(sameFileKey(path).replace(PACKED, '')) : undefined
    if (unpacked !== undefined) reportPair(path, unpacked, 'packed', report)
  }
}

function reportPair(path: string, other: string, fault: 'letters' | 'packed', report: Report): void {
  report('file/same-name', { file: path, line: 1, column: 1 }, { name: path.split('/').at(-1) ?? '', other, fault })
}
