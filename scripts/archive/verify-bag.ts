import { createHash, type Hash } from 'node:crypto'
import type { BagFault, BagFaultKind, BagInfo, BagVerdict } from '../model/bag.ts'
import { byCodeUnit } from '../words/by-code-unit.ts'
import { type ManifestLine, readManifest } from './manifest-lines.ts'
import { DamagedPackage, type OpenPackage } from './packaged-file.ts'

/**
 * Looks whether a package is what was packed, by whatever program that follows BagIt (RFC 8493): nothing is missing, nothing
 * has come in, and every file has its checksum. It is read twice, a piece at a time, so that its size does not matter.
 *
 * @param name the folder that all its files lie in; `null` to find it out, as in packages in one file
 */
export async function verifyBag(open: OpenPackage, name: string | null): Promise<BagVerdict> {
  const faults: BagFault[] = []
  const tell = (kind: BagFaultKind, file: string) => faults.push({ kind, file })
  const contents = await listContents(open, name, tell).catch((error) => {
    if (!(error instanceof DamagedPackage)) throw error
    tell('damaged', '')
    return null
  })
  if (contents === null) return { name: name ?? '', info: [], files: 0, bytes: 0, faults, unprotected: [] }

  const { tags, sizes, folder } = contents
  const wrong = faultOfDeclaration(tags.get(DECLARATION))
  if (wrong !== null) tell(wrong, DECLARATION)
  const manifests = readManifests(tags, tell)
  checkCompleteness(manifests, sizes, tell)
  await checkSums(open, folder, manifests, tell)

  const payload = [...sizes].filter(([path]) => isPayload(path))
  const counted = { files: payload.length, bytes: payload.reduce((sum, [, size]) => sum + size, 0) }
  const info = readInfo(tags.get('bag-info.txt') ?? '')
  const oxum = info.find(({ label }) => label.toLowerCase() === 'payload-oxum')
  if (oxum !== undefined && oxum.value !== `${counted.bytes}.${counted.files}`) tell('other-size', 'bag-info.txt')
  const unprotected = listUnprotected(manifests, sizes)
  return { name: name ?? folder.replace(/\/$/, ''), info, ...counted, faults: faults.sort(byFile), unprotected }
}

type Tell = (kind: BagFaultKind, file: string) => void

type Contents = {
  /** What all paths begin with. */
  readonly folder: string
  /** The texts that describe the package, by their paths in it. */
  readonly tags: ReadonlyMap<string, string>
  /** In bytes, by the paths of all files. */
  readonly sizes: ReadonlyMap<string, number>
}

const DECLARATION = 'bagit.txt'
const DESCRIBES = /^(?:bagit|bag-info|(?:tag)?manifest-[^/]+)\.txt$/

/** `null` when its files do not lie in one folder. */
async function listContents(open: OpenPackage, name: string | null, tell: Tell): Promise<Contents | null> {
  const tags = new Map<string, string>()
  const sizes = new Map<string, number>()
  let folder = name === null ? null : ''
  for await (const { path, isFile, read } of open()) {
    if (isUnsafe(path)) {
      tell('unsafe-path', path)
      continue
    }
    folder ??= path.slice(0, path.indexOf('/') + 1)
    if (!path.startsWith(folder)) {
      tell('several-folders', path)
      return null
    }
    const within = path.slice(folder.length)
    if (!isFile) tell('no-file', within)
    else if (sizes.has(within)) tell('listed-twice', within)
    else {
      const pieces = DESCRIBES.test(within) ? [] : null
      sizes.set(within, await lengthOf(read(), pieces))
      if (pieces !== null) tags.set(within, Buffer.concat(pieces).toString('utf8'))
    }
  }
  return { folder: folder ?? '', tags, sizes }
}

async function lengthOf(bytes: AsyncIterable<Uint8Array>, pieces: Uint8Array[] | null): Promise<number> {
  let length = 0
  for await (const piece of bytes) {
    length += piece.length
    pieces?.push(piece)
  }
  return length
}

function isPayload(path: string): boolean {
  return path.startsWith('data/')
}

/** A path that would lead out of the package once it is unpacked (RFC 8493, section 5.2). */
function isUnsafe(path: string): boolean {
  return /^[/~]|^[A-Za-z]:|\\/.test(path) || path.split('/').includes('..')
}

function faultOfDeclaration(text: string | undefined): BagFaultKind | null {
  if (text === undefined) return 'no-declaration'
  const [version = '', encoding = '', ...rest] = text.split(/\r\n|\r|\n/)
  const [, number] = /^BagIt-Version: (\d+\.\d+)$/.exec(version) ?? []
  const [, coding] = /^Tag-File-Character-Encoding: (\S+)$/.exec(encoding) ?? []
  if (number === undefined || coding === undefined || rest.join('') !== '') return 'unreadable-declaration'
  // What is looked at here has been the same since 0.93.
  if (!/^(?:0\.9[3-7]|1\.0)$/.test(number)) return 'unknown-version'
  return coding.toUpperCase() === 'UTF-8' ? null : 'unknown-encoding'
}

/** A list of checksums: of all that was delivered, or of the lists and the description. */
type Manifest = {
  readonly file: string
  readonly algorithm: string
  readonly isOfPayload: boolean
  readonly sums: ReadonlyMap<string, string>
}

// Those that RFC 8493 names.
const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512']

function readManifests(tags: ReadonlyMap<string, string>, tell: Tell): readonly Manifest[] {
  return [...tags].flatMap(([file, text]): Manifest[] => {
    const [, tag, algorithm] = /^(tag)?manifest-(.+)\.txt$/.exec(file) ?? []
    if (algorithm === undefined) return []
    if (!ALGORITHMS.includes(algorithm)) {
      tell('unknown-algorithm', file)
      return []
    }
    return [{ file, algorithm, isOfPayload: tag === undefined, sums: sumsIn(readManifest(text), file, tell) }]
  })
}

function sumsIn(lines: readonly (ManifestLine | null)[], file: string, tell: Tell): ReadonlyMap<string, string> {
  const sums = new Map<string, string>()
  for (const line of lines) {
    if (line === null) tell('unreadable-line', file)
    else if (isUnsafe(line.path)) tell('unsafe-path', line.path)
    else if (sums.has(line.path)) tell('listed-twice', line.path)
    else sums.set(line.path, line.sum)
  }
  return sums
}

function checkCompleteness(manifests: readonly Manifest[], sizes: ReadonlyMap<string, number>, tell: Tell): void {
  const payload = [...sizes.keys()].filter(isPayload)
  if (payload.length === 0) tell('no-payload', 'data/')
  const ofPayload = manifests.filter(({ isOfPayload }) => isOfPayload)
  if (ofPayload.length === 0) tell('no-manifest', '')
  const listed = new Set(manifests.flatMap(({ sums }) => [...sums.keys()]))
  // Of the declaration it has been told already.
  for (const path of listed) if (!sizes.has(path) && path !== DECLARATION) tell('missing', path)
  for (const path of payload) if (ofPayload.some(({ sums }) => !sums.has(path))) tell('not-listed', path)
}

/** The lists of the lists stand last, and have no checksum of their own. */
function listUnprotected(manifests: readonly Manifest[], sizes: ReadonlyMap<string, number>): readonly string[] {
  const isLast = (path: string) => manifests.some(({ file, isOfPayload }) => file === path && !isOfPayload)
  return [...sizes.keys()]
    .filter((path) => !isPayload(path) && !isLast(path) && !manifests.some(({ sums }) => sums.has(path)))
    .sort()
}

async function checkSums(open: OpenPackage, folder: string, manifests: readonly Manifest[], tell: Tell): Promise<void> {
  for await (const { path, isFile, read } of open()) {
    const within = path.slice(folder.length)
    const lists = manifests.filter(({ sums }) => sums.has(within))
    if (!isFile || lists.length === 0) continue
    const hashes = lists.map(({ algorithm, sums }) => ({ hash: createHash(algorithm), sum: sums.get(within) }))
    await hashAll(
      read(),
      hashes.map(({ hash }) => hash),
    )
    if (hashes.some(({ hash, sum }) => hash.digest('hex') !== sum)) tell('changed', within)
  }
}

async function hashAll(bytes: AsyncIterable<Uint8Array>, hashes: readonly Hash[]): Promise<void> {
  for await (const piece of bytes) for (const hash of hashes) hash.update(piece)
}

/** A value goes on in the next line when that one begins with a space. */
function readInfo(text: string): readonly BagInfo[] {
  return text
    .replace(/(?:\r\n|\r|\n)[ \t]+/g, ' ')
    .split(/\r\n|\r|\n/)
    .flatMap((line) => {
      const [, label, value] = /^([^:]+?)\s*:\s*(.*)$/.exec(line) ?? []
      return label === undefined || value === undefined ? [] : [{ label, value }]
    })
}

/** First what is wrong with the lists and the description: that explains the rest, which may be every file there is. */
function byFile(a: BagFault, b: BagFault): number {
  if (isPayload(a.file) !== isPayload(b.file)) return isPayload(a.file) ? 1 : -1
  return byCodeUnit(a.file, b.file)
}
