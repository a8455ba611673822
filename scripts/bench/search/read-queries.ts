import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { z } from 'zod'

const QUERIES = fileURLToPath(new URL('queries.yaml', import.meta.url))

/** What makes a question hard to answer. */
export const QUERY_KINDS = [
  'inflection',
  'compound',
  'part-of-compound',
  'misspelling',
  'without-dots',
  'synonym',
  'place',
  'question',
] as const

const query = z.strictObject({
  ask: z.string().min(1),
  kind: z.enum(QUERY_KINDS),
  /** What should be among the first five results, as `queries.yaml` explains. */
  first: z.array(z.string().min(1)).min(1).max(5),
})
const group = z.strictObject({
  site: z.enum(['own', 'generated']),
  language: z.string(),
  queries: z.array(query).min(1),
})

export type Query = z.infer<typeof query>
/** Questions to the same site in the same language. */
export type QueryGroup = z.infer<typeof group>

/** The questions of `queries.yaml`. */
export async function readQueries(): Promise<readonly QueryGroup[]> {
  return z.array(group).parse(load(await readFile(QUERIES, 'utf8')))
}
