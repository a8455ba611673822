import type { DataLicence } from './vocabulary.ts'

const LICENCES: Readonly<Record<DataLicence, { readonly name: string; readonly path: string }>> = {
  'CC0-1.0': { name: 'CC0 1.0', path: 'publicdomain/zero/1.0' },
  'CC-BY-4.0': { name: 'CC BY 4.0', path: 'licenses/by/4.0' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', path: 'licenses/by-sa/4.0' },
}

/** What a licence is called by those who wrote it, in every language. */
export function licenceName(licence: DataLicence): string {
  return LICENCES[licence].name
}

/** Where the text of a licence stands, in many languages. */
export function licenceAddress(licence: DataLicence): string {
  return `https://creativecommons.org/${LICENCES[licence].path}/`
}
