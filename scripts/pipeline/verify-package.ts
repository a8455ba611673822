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
 * @throws UsageError when there is nothing
 */
export async function verifyPackage(path: string): Promise<VerifiedPackage> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
    throw new UsageError({ kind: 'package-missing', path })
  })
  if (found.isDirectory()) return { ...(await verifyBag(() => filesOfFolder(path), basename(path))), sha512: null }
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  return { ...(await verifyBag(() => filesOfTar(createReadStream(path)), null)), sha512: hash.digest('hex') }
}
