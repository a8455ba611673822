import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { SiteFiles } from './write-site.ts'

/** A git repository in a temporary folder; it is removed when the test has finished. */
export type TestRepository = {
  readonly folder: string
  /** Runs git there; yields what it wrote. */
  readonly git: (...args: readonly string[]) => string
  /** Writes files; `null` removes one. */
  readonly write: (files: Readonly<Record<string, string | Uint8Array | null>>) => Promise<void>
  /** Writes files and commits everything; yields the hash. */
  readonly commit: (files?: Readonly<Record<string, string | Uint8Array | null>>) => Promise<string>
}

/** @param files are committed on the branch `main` */
export async function makeRepository(files: SiteFiles = {}): Promise<TestRepository> {
  const folder = await temporaryFolder('repository')
  const repository = repositoryIn(folder)
  repository.git('init', '--quiet', '--initial-branch=main')
  if (Object.keys(files).length > 0) await repository.commit(files)
  return repository
}

/** A clone beside it. */
export async function cloneOf({ folder }: TestRepository, ...options: readonly string[]): Promise<TestRepository> {
  const clone = repositoryIn(await temporaryFolder('clone'))
  clone.git('clone', '--quiet', ...options, `file://${folder}`, '.')
  return clone
}

export async function temporaryFolder(name: string): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `${name}-`)))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

function repositoryIn(folder: string): TestRepository {
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...IDENTITY, ...args], { cwd: folder, encoding: 'utf8', env: ENVIRONMENT })
  const write: TestRepository['write'] = async (files) => {
    for (const [path, content] of Object.entries(files)) {
      const place = join(folder, path)
      if (content === null) await rm(place)
      else {
        await mkdir(dirname(place), { recursive: true })
        await writeFile(place, content)
      }
    }
  }
  return {
    folder,
    git,
    write,
    async commit(changes = {}) {
      await write(changes)
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', 'Change')
      return git('rev-parse', 'HEAD').trim()
    },
  }
}

// The settings of whoever runs the tests play no part in them.
const ENVIRONMENT = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', LC_ALL: 'C' }
const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
