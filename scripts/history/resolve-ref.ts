import { Refusal } from '../report/refusal.ts'
import { suggestSimilar } from '../report/suggest-similar.ts'
import { UsageError } from '../report/usage-error.ts'
import type { Repository } from './repository.ts'

/** The whole hash of the commit that a branch, a tag or any other name of a version stands for. */
export async function resolveRef(repository: Repository, ref: string): Promise<string> {
  const { git } = repository
  if (ref.trim() === '') throw new UsageError({ kind: 'ref-missing' })
  // Git would take it for an option.
  if (ref.startsWith('-')) throw new UsageError({ kind: 'ref-with-dash', ref })
  const { code, output } = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (code === 0) return output.toString('utf8').trim()
  return explainUnknown(repository, ref)
}

/** Whether only the newest part of the history has been fetched. */
export async function isShallow({ git }: Repository): Promise<boolean> {
  const { output } = await git(['rev-parse', '--is-shallow-repository'])
  return output.toString('utf8').trim() === 'true'
}

async function explainUnknown(repository: Repository, ref: string): Promise<never> {
  const { git } = repository
  const { output } = await git([
    'for-each-ref',
    '--format=%(refname:lstrip=2)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ])
  const names = output.toString('utf8').split('\n').filter(Boolean)
  // A branch that is known only from the server: `main` is `origin/main`.
  const fetched = names.find((name) => name.endsWith(`/${ref}`))
  if (fetched === undefined && (await isShallow(repository))) throw new Refusal({ kind: 'history-shallow', ref })
  const { code } = await git(['rev-parse', '--verify', '--quiet', 'HEAD'])
  if (names.length === 0 && code !== 0) throw new Refusal({ kind: 'commits-missing' })
  throw new UsageError({ kind: 'ref-unknown', ref, similar: fetched ?? suggestSimilar(ref, names) })
}
