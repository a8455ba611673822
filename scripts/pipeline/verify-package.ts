import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { filesOfFolder } from '../archive/folder.ts'
import { filesOfTar } from '../archive/tar.ts'
import { verifyBag } from '../archive/verify-bag.ts'
import type { BagVerdict } from '../model/bag.ts'
import { UsageError } from '../report/usage-error.ts'

/**
 * Looks whether an archive package is whole and unchanged, whoever has made it.
 *
 * @param path a tar archive, or the folder that one was unpacked into
 * @throws UsageError when there is nothing
 */
export async function verifyPackage(path: string): Promise<BagVerdict> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
    throw new UsageError(`${path} finns inte. Ange ett arkivpaket: en tar-fil, eller mappen som den packades upp i.`)
  })
  if (found.isDirectory()) return verifyBag(() => filesOfFolder(path), basename(path))
  return verifyBag(() => filesOfTar(createReadStream(path)), null)
}
