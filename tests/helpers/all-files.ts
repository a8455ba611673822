import type { OutputFile } from '../../scripts/model/output.ts'

/** Every file that an output yields. */
export async function allFiles(files: AsyncIterable<OutputFile>): Promise<readonly OutputFile[]> {
  const all: OutputFile[] = []
  for await (const file of files) all.push(file)
  return all
}
