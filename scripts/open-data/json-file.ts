import type { Address } from '../model/address.ts'
import { filePathOf } from '../model/addresses.ts'
import type { OutputFile } from '../model/output.ts'

/** A file of JSON that people can read too. */
export function jsonFile(address: Address, content: object): OutputFile {
  return { path: filePathOf(address), content: `${JSON.stringify(content, null, 2)}\n` }
}
