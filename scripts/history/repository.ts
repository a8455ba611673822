import { Refusal } from '../report/refusal.ts'
import { type GitAnswer, GitMissing, runGit } from './run-git.ts'

/** The git repository that a site belongs to. */
export type Repository = {
  /** From the top of the repository to the folder of the site, with a slash at its end; empty when they are one. */
  readonly prefix: string
  readonly git: (args: readonly string[], input?: string) => Promise<GitAnswer>
}

/** The repository that the folder `root` is part of; a `Refusal` when there is none, or none that can be read. */
export async function openRepository(root: string): Promise<Repository> {
  const git = (args: readonly string[], input?: string) =>
    runGit(root, args, input).catch((error: unknown) => {
      throw error instanceof GitMissing ? new Refusal({ kind: 'git-missing' }, { cause: error }) : error
    })
  const { code, output, complaint } = await git(['rev-parse', '--show-prefix'])
  // Git says it in the language of the machine, but names the setting by its own name.
  if (code !== 0) {
    if (!complaint.includes('safe.directory')) throw new Refusal({ kind: 'repository-missing', root })
    throw new Refusal({ kind: 'repository-not-ours', root, folder: trustedFolder(complaint) ?? quoted(root) })
  }
  return { prefix: output.toString('utf8').replace(/\n$/, ''), git }
}

/** The folder that git asks to be told of, ready for a shell: the top of the repository, which `root` need not be. */
export function trustedFolder(complaint: string): string | null {
  const written = /--add safe\.directory (\S.*?)\s*$/m.exec(complaint)?.[1]
  if (written === undefined) return null
  const plain = /^'([^']*)'$/.exec(written)?.[1]
  return plain === undefined ? written : quoted(plain)
}

// To one shell or another, within double quotes.
const MEANS_SOMETHING = /["$`!%]/

/** As one word: the command prompt of Windows knows double quotes alone. */
function quoted(path: string): string {
  return MEANS_SOMETHING.test(path) ? `'${path}'` : `"${path}"`
}
