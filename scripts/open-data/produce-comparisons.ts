import { compareOnce } from '../compare/compare-once.ts'
import { comparisonJson } from '../compare/json/comparison-json.ts'
import { type ComparisonJson, comparisonJsonSchema } from '../compare/json/comparison-schema.ts'
import { publicationPairs } from '../compare/publication-pairs.ts'
import { absoluteAddress, COMPARISON_SCHEMA_ADDRESS, comparisonDataAddress } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { OutputFile } from '../model/output.ts'
import { jsonFile } from './json-file.ts'
import { withoutNames } from './without-names.ts'

/**
 * What has changed between every two publications for the same area, as JSON, one file for each pair, and the JSON Schema of
 * these files beside them. A site in which nothing can be compared has none of them.
 */
export async function* produceComparisons({ publications, site }: Archive): AsyncIterable<OutputFile> {
  const pairs = publicationPairs(publications)
  if (pairs.length === 0) return
  const id = absoluteAddress(COMPARISON_SCHEMA_ADDRESS, site)
  yield jsonFile(COMPARISON_SCHEMA_ADDRESS, { $id: id, ...comparisonJsonSchema() })
  for (const { earlier, later } of pairs) {
    const changes = comparisonJson(compareOnce(earlier, later))
    const content = { ...changes, fields: changes.fields.flatMap(withoutSigners) }
    yield jsonFile(comparisonDataAddress(earlier, later), content)
  }
}

/** As in the data of the two publications; a signing that differs in names alone is then the same. */
function withoutSigners(change: ComparisonJson['fields'][number]): readonly object[] {
  if (change.field !== 'signed' || change.kind !== 'value') return [change]
  const [before, after] = [withoutNames(change.before), withoutNames(change.after)]
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ ...change, before, after }]
}
