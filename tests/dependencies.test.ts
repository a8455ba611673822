// What is installed beside our own code may be passed on, is what was reviewed, and runs nothing while being installed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatLicences, type LockedPackage, lockedPackages } from './helpers/locked-packages.ts'
import { TOP } from './helpers/run-script.ts'

// Each may be passed on with the product, with its text and names kept. The fonts under OFL-1.1 come with every site, letters of
// those under Bitstream-Vera in every PDF.
// MPL-2.0 asks for the source of changed files alone, and none is changed.
const MAY_BE_PASSED_ON = new Set([
  ...['0BSD', 'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0', 'PSF-2.0'],
  ...['OFL-1.1', 'MPL-2.0', 'Bitstream-Vera'],
])

/**
 * `A OR B` is fit when one of them is, `A AND B` when all are:
 * https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
 */
function isFit(licence: string | null): boolean {
  if (licence === null) return false
  const either = licence.replace(/[()]/g, '').split(' OR ')
  return either.some((all) => all.split(' AND ').every((one) => MAY_BE_PASSED_ON.has(one)))
}

const packages = lockedPackages()
const namesOf = (found: readonly LockedPackage[]) => found.map(({ name, licence }) => `${name}: ${licence}`)

test.each([
  ['MIT', true],
  ['MIT OR GPL-3.0-only', true],
  ['MIT AND GPL-3.0-only', false],
  ['UNLICENSED', false],
  [null, false],
])('the licence %s: may it be passed on? %s', (licence, expected) => {
  expect(isFit(licence)).toBe(expected)
})

test('every package has a licence that lets it be passed on', () => {
  expect(packages.length).toBeGreaterThan(100)
  expect(namesOf(packages.filter(({ licence }) => !isFit(licence)))).toEqual([])
})

test('the lock file has the fingerprint of every package', () => {
  expect(namesOf(packages.filter(({ hasFingerprint }) => !hasFingerprint))).toEqual([])
})

test('the only script that a package would run when installed is one that is not allowed to, nor needed', () => {
  const { allowScripts } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'))
  const withScripts = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)
  expect(withScripts).toEqual(Object.keys(allowScripts))
  expect(Object.values(allowScripts)).toEqual(withScripts.map(() => false))
})

test('LICENCES.md lists every package with its version and licence', async () => {
  await expect(formatLicences(packages)).toMatchFileSnapshot('../LICENCES.md')
})
