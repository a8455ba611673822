import type { DataLicence } from './vocabulary.ts'

const PATHS: Readonly<Record<DataLicence, string>> = {
  'CC0-1.0': 'publicdomain/zero/1.0',
  'CC-BY-4.0': 'licenses/by/4.0',
  'CC-BY-SA-4.0': 'licenses/by-sa/4.0',
}

/** Where the text of a licence stands, in many languages. */
export function licenceAddress(licence: DataLicence): string {
  return `https://creativecommons.org/${PATHS[licence]}/`
}
