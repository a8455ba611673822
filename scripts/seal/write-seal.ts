import { canonicalJson, sha256Of } from '../model/canonical-json.ts'
import type { SealEntry } from '../model/seal.ts'

/** One line of a seal, without the comma and the line end: `{"entry":{…},"sha256":"…"}`. */
export function formatSealLine(entry: SealEntry): { readonly text: string; readonly sha256: string } {
  const json = canonicalJson({ ...entry })
  const sha256 = sha256Of(json)
  return { text: `{"entry":${json},"sha256":"${sha256}"}`, sha256 }
}

/** A whole seal: a JSON list with one line for each entry, so that programs for text can look at each by itself. */
export function formatSeal(lines: readonly string[]): string {
  return `[\n${lines.join(',\n')}\n]\n`
}
