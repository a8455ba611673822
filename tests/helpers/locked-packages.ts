import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TOP } from './run-script.ts'

/** One version of a package, as the lock file has it. */
export type LockedPackage = {
  readonly name: string
  readonly version: string
  /** An SPDX expression; `null` when the package states none. */
  readonly licence: string | null
  /** Whether it is needed for tests and the like alone. */
  readonly isForDevelopment: boolean
  readonly hasInstallScript: boolean
  readonly hasFingerprint: boolean
}

type LockEntry = {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly integrity?: string
}

// What stands in the package where it names no licence itself: SEE LICENSE IN README.md AND LICENSE.
const READ_IN_PACKAGES: Readonly<Record<string, string>> = { 'dejavu-fonts-ttf@2.37.3': 'Bitstream-Vera' }

/** Every package that may be installed, those for other systems included, by name. */
export function lockedPackages(): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(TOP, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockEntry>>
  }
  const found = Object.entries(packages).filter(([path]) => path !== '')
  const locked = found.map(([path, entry]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: entry.version,
    licence: entry.license ?? null,
    isForDevelopment: entry.dev === true,
    hasInstallScript: entry.hasInstallScript === true,
    hasFingerprint: entry.integrity?.startsWith('sha512-') === true,
  }))
  const keyOf = ({ name, version }: LockedPackage) => `${name}@${version}`
  return locked
    .map((one) => ({ ...one, licence: READ_IN_PACKAGES[keyOf(one)] ?? one.licence }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** The packages and their licences as Markdown. */
export function formatLicences(packages: readonly LockedPackage[]): string {
  const table = (isForDevelopment: boolean) => {
    const rows = packages
      .filter((one) => one.isForDevelopment === isForDevelopment)
      .map(({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? 'none'} |\n`)
    return `| package | version | licence |\n|---|---|---|\n${[...new Set(rows)].join('')}`
  }
  return [
    '# Licences of packages\n\nMade from `package-lock.json` by `npx vitest run --config tests/vitest.config.ts ' +
      'tests/dependencies.test.ts -u`.\nPackages for other operating systems are listed, too.\n',
    `## Needed to build a site\n\n${table(false)}`,
    `## Needed to develop and test\n\n${table(true)}`,
  ].join('\n')
}
