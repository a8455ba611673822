import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { produceHouseAssets } from '../assets/produce-assets.ts'
import { producePreviewAssets } from '../assets/produce-preview-assets.ts'
import type { OutputFile, ReadSourceFile } from '../model/output.ts'
import { startTypstThread, type TypstThread } from '../print/typst/typst-thread.ts'
import { remember } from './remember.ts'

/** Files by their path from the root of the site. */
export type Files = ReadonlyMap<string, OutputFile['content']>

/** What outlives every change of the content: tools that take time to start, and files that no content changes. */
export type Workshop = {
  readonly readSourceFile: ReadSourceFile
  /** Style sheets, fonts, icons and scripts of every site. */
  readonly houseAssets: () => Promise<Files>
  /** The same of the preview itself. */
  readonly previewAssets: () => Promise<Files>
  /** The PDF compiler, started when it is first asked for. */
  readonly typst: () => TypstThread
  /** One work after the other: there is one Pagefind, which a second search index would end for the first. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
  readonly close: () => Promise<void>
}

/** Opens a workshop for the site in a folder; nothing of it is started before it is needed. */
export function openWorkshop(root: string): Workshop {
  const made = remember((produce: () => AsyncIterable<OutputFile>) => filesOf(produce()))
  let typst: TypstThread | null = null
  let last: Promise<unknown> = Promise.resolve()
  return {
    readSourceFile: (file) => readFile(join(root, file)),
    houseAssets: () => made(produceHouseAssets),
    previewAssets: () => made(producePreviewAssets),
    typst() {
      typst ??= startTypstThread()
      return typst
    },
    inTurn(work) {
      const done = last.then(work)
      last = done.catch(() => {})
      return done
    },
    close: async () => typst?.stop(),
  }
}

/** Every file that an output makes. */
export async function filesOf(files: AsyncIterable<OutputFile>): Promise<Files> {
  const found = new Map<string, OutputFile['content']>()
  for await (const { path, content } of files) found.set(path, content)
  return found
}
