import { Refusal } from '../report/refusal.ts'
import type { Repository } from './repository.ts'

const LINE_END = 0x0a

/**
 * The bytes of objects, in the order of their names; `null` for one that is no file. A name is a hash, or `tree:path`,
 * where links are followed as long as they stay inside the tree.
 *
 * @param ref is what the version is called in a message
 */
export async function readObjects(
  { git }: Repository,
  names: readonly string[],
  ref: string,
): Promise<readonly (Buffer | null)[]> {
  if (names.length === 0) return []
  const { code, output } = await git(['cat-file', '--batch', '--follow-symlinks'], `${names.join('\n')}\n`)
  // Where objects are fetched when they are asked for, git gives up when it cannot reach the server.
  if (code !== 0) throw new Refusal({ kind: 'objects-missing', ref })
  return readBatch(output, names.length, () => new Refusal({ kind: 'objects-missing', ref }))
}

/** `<hash> blob <size>`, the bytes, and a line end; https://git-scm.com/docs/git-cat-file, under batch output. */
function readBatch(output: Buffer, count: number, missing: () => Error): readonly (Buffer | null)[] {
  const found: (Buffer | null)[] = []
  let offset = 0
  while (found.length < count) {
    const lineEnd = output.indexOf(LINE_END, offset)
    if (lineEnd === -1) throw missing()
    const words = output.toString('utf8', offset, lineEnd).split(' ')
    offset = lineEnd + 1
    if (words.at(-1) === 'missing') throw missing()
    const size = Number(words.at(-1))
    found.push(words[1] === 'blob' ? output.subarray(offset, offset + size) : null)
    offset += size + 1
  }
  return found
}
