import type { PackageWords } from '../../layouts/texts/package-words.ts'
import type { Publication } from '../model/archive.ts'
import { breakLines } from './break-lines.ts'
import { folderOfData } from './information-package.ts'

// Of GNU coreutils; `shasum -a 512` on a Mac takes the same lists.
const SUMS = 'sha512sum --check --quiet manifest-sha512.txt tagmanifest-sha512.txt'

/**
 * How to check a package without this program; every command is written in the folder of the package.
 *
 * @param name that of the package
 */
export function describeChecks(
  name: string,
  { id }: Publication,
  isSealed: boolean,
  words: PackageWords,
): readonly string[] {
  const folder = `data/${name}/${folderOfData('source')}/content/${id}`
  return [
    ...breakLines(words.checkingText, ''),
    '',
    `    ${SUMS}`,
    '',
    ...breakLines(words.checked, ''),
    '',
    ...breakLines(words.fingerprintText, ''),
    '',
    // As content-fingerprint.ts has it; the seal is made of the files, and is none of them.
    `    (cd ${folder} &&`,
    '      find . -type f ! -name seal.json | cut -c3- |',
    '      LC_ALL=C sort | xargs sha256sum) | tr / _ | sha256sum',
    '',
    ...(isSealed ? sealLines(`${folder}/seal.json`, words) : []),
  ]
}

/** Takes the seal apart as read-seal.ts does: an entry in each line, and the checksum of its characters. */
function sealLines(file: string, words: PackageWords): readonly string[] {
  return [
    ...breakLines(words.sealText, ''),
    '',
    `    sed -n 's/,*$//; s/^{"entry":\\(.*\\),"sha256":"\\(.*\\)"}$/\\2 \\1/p' \\`,
    `      ${file} | while read -r sum entry; do`,
    `      printf %s "$entry" | sha256sum | grep -q "$sum" || echo "$sum"`,
    '    done',
    '',
    ...breakLines(words.sealed, ''),
    '',
  ]
}
