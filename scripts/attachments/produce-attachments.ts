import type { Archive } from '../model/archive.ts'
import type { OutputFile, ReadSourceFile, WrittenFiles } from '../model/output.ts'

/** The files that belong to publications, byte by byte as they came. */
export async function* produceAttachments(
  { publications }: Archive,
  _soFar: WrittenFiles,
  readFile: ReadSourceFile,
): AsyncIterable<OutputFile> {
  for (const { id, attachments } of publications) {
    for (const { path, file } of attachments) yield { path: `${id}/files/${path}`, content: await readFile(file) }
  }
}
