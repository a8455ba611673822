import { execFile } from 'node:child_process'

/** How git ended: what it wrote, and its exit code. */
export type GitAnswer = { readonly code: number; readonly output: Buffer; readonly complaint: string }

/** That the program git is not on this machine. */
export class GitMissing extends Error {}

// Names of files are taken as they are, never as patterns; and reading leaves nothing behind.
const ALWAYS = ['--literal-pathspecs', '--no-optional-locks']

/**
 * Runs git in a folder, without a shell, to its end. An exit code other than 0 is an answer, not a failure.
 *
 * @param input is what git reads from its standard input
 * @throws GitMissing when there is no git
 */
export function runGit(folder: string, args: readonly string[], input = ''): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'buffer', maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true } as const
    const child = execFile('git', ['-C', folder, ...ALWAYS, ...args], options, (error, output, complaint) => {
      if (error?.code === 'ENOENT') return reject(new GitMissing('There is no git.', { cause: error }))
      if (error !== null && typeof error.code !== 'number') return reject(error)
      resolve({ code: Number(error?.code ?? 0), output, complaint: complaint.toString('utf8').trim() })
    })
    // Git that stops before it has read everything says why by its exit code.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
