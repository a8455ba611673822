import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { filesOfFolder } from '../archive/folder.ts'
import { filesOfTar } from '../archive/tar.ts'
import { verifyBag } from '../archive/verify-bag.ts'
import type { VerifiedPackage } from '../model/bag.ts'
import { UsageError } from '../report/usage-error.ts'

/**
 * Looks whether an archive package is whole and unchanged, whoever has made it.
 *
 * @param path a tar archive, or the folder that one was unpacked into
 * @param kept the checksum (SHA-512) of the archive from elsewhere, or its first digits, in hexadecimal
 * @throws UsageError when there is nothing, or a checksum was kept and there is only a folder
 */
export async function verifyPackage(path: string, kept: string | null = null): Promise<VerifiedPackage> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
    throw new UsageError({ kind: 'package-missing', path })
  })
  if (found.isDirectory()) {
    if (kept !== null) throw new UsageError({ kind: 'checksum-of-folder', path })
    return { ...(await verifyBag(() => filesOfFolder(path), basename(path))), sha512: null, expected: null }
  }
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  const sha512 = hash.digest('hex')
  const expected = kept === null ? null : { sha512: kept, isSame: sha512.startsWith(kept) }
  return { ...(await verifyBag(() => filesOfTar(createReadStream(path)), null)), sha512, expected }
}
