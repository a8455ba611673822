import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { createTarDecoder, packTar } from 'modern-tar'
import type { Day } from '../model/dates.ts'
import type { OutputFile } from '../model/output.ts'
import { DamagedPackage, type PackagedFile } from './packaged-file.ts'

/**
 * Files in one, as a tar archive (POSIX.1-2001, pax) that every system can open: in the order given, in one folder, all as
 * old as the first moment of a day in UTC and with no owner, so that the same files give the same bytes.
 */
export function makeTar(folder: string, files: readonly OutputFile[], day: Day): Promise<Uint8Array> {
  const mtime = new Date(`${day}T00:00:00Z`)
  return packTar(
    files.map(({ path, content }) => {
      const body = Buffer.from(content)
      const owner = { uid: 0, gid: 0, uname: '', gname: '' }
      return { header: { name: `${folder}/${path}`, size: body.length, mode: 0o644, mtime, ...owner }, body }
    }),
  )
}

/**
 * The files of a tar archive, one after the other; each must be read, or let go, before the next. Folders are passed over.
 *
 * @throws DamagedPackage when it is no tar archive, is damaged, or ends too early
 */
export async function* filesOfTar(bytes: Readable): AsyncIterable<PackagedFile> {
  // The two declarations of web streams differ in nothing that is used here.
  const tar = Readable.toWeb(bytes) as unknown as globalThis.ReadableStream<Uint8Array>
  const entries = tar.pipeThrough(createTarDecoder({ strict: true })) as unknown as ReadableStream<TarEntry>
  for await (const { header, body } of tellingDamage(entries)) {
    if (header.type === 'directory') {
      await body.cancel()
      continue
    }
    let wasRead = false
    yield {
      path: header.name,
      isFile: header.type === 'file',
      read: () => {
        wasRead = true
        return tellingDamage(body)
      },
    }
    if (!wasRead) await body.cancel()
  }
}

async function* tellingDamage<Item>(items: AsyncIterable<Item>): AsyncIterable<Item> {
  try {
    yield* items
  } catch (error) {
    // A failure of the disk has a code; what is wrong with the archive itself is told in words alone.
    if (error instanceof Error && !('code' in error)) throw new DamagedPackage(error.message, { cause: error })
    throw error
  }
}

type TarEntry = {
  readonly header: { readonly name: string; readonly type?: string }
  readonly body: ReadableStream<Uint8Array>
}
