import { compareOnce } from '../compare/compare-once.ts'
import { comparisonJson } from '../compare/comparison-json.ts'
import { comparisonJsonSchema } from '../compare/comparison-schema.ts'
import { publicationPairs } from '../compare/publication-pairs.ts'
import { absoluteAddress, COMPARISON_SCHEMA_ADDRESS, comparisonDataAddress, filePathOf } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { OutputFile } from '../model/output.ts'

/**
 * What has changed between every two publications for the same area, as JSON, one file for each pair, and the JSON Schema of
 * these files beside them. A site in which nothing can be compared has none of them.
 */
export async function* produceComparisons({ publications, site }: Archive): AsyncIterable<OutputFile> {
  const pairs = publicationPairs(publications)
  if (pairs.length === 0) return
  const id = absoluteAddress(COMPARISON_SCHEMA_ADDRESS, site)
  yield { path: filePathOf(COMPARISON_SCHEMA_ADDRESS), content: format({ $id: id, ...comparisonJsonSchema() }) }
  for (const { earlier, later } of pairs) {
    const changes = comparisonJson(compareOnce(earlier, later))
    yield { path: filePathOf(comparisonDataAddress(earlier, later)), content: format(changes) }
  }
}

function format(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`
}
