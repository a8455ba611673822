import { Refusal } from '../report/refusal.ts'
import { openRepository } from './repository.ts'
import { isShallow, resolveRef } from './resolve-ref.ts'

/** The version that the changes of a branch are seen against. */
export type Base = {
  /** The whole hash of a commit. */
  readonly commit: string
  /** Whether `ref` has gone on since; the commit is then where the two parted. */
  readonly hasGoneOn: boolean
}

/**
 * Where the work tree of the site in `root` parted from a version: what has been committed to that version later was not
 * changed here, and would look as if it had been taken back. Versions that have nothing in common are compared as they are.
 */
export async function findBase(root: string, ref: string): Promise<Base> {
  const repository = await openRepository(root)
  const commit = await resolveRef(repository, ref)
  const { code, output } = await repository.git(['merge-base', commit, 'HEAD'])
  if (code === 0) {
    const base = output.toString('utf8').trim()
    return { commit: base, hasGoneOn: base !== commit }
  }
  // Where they parted may lie beyond what was fetched.
  if (await isShallow(repository)) throw new Refusal({ kind: 'history-shallow', ref })
  return { commit, hasGoneOn: false }
}
