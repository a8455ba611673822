import { figuresOf, type Judged } from './judge-results.ts'
import { QUERY_KINDS } from './read-queries.ts'
import { SEARCHES, type SearchBench, type SearchName } from './run-search-bench.ts'

/** A search bench as rows: the figures of each kind of question and of all, and how each question was answered. */
export function tellSearchBench({ groups }: Pick<SearchBench, 'groups'>) {
  const all = (name: SearchName) => groups.flatMap(({ judged }) => judged[name])
  const row = (kind: string | null, isMeant: (one: Judged) => boolean) => {
    const [ours, plain] = SEARCHES.map((name) => figuresOf(all(name).filter(isMeant)))
    if (ours === undefined || plain === undefined) throw new Error('Both searches are compared.')
    return { kind, queries: ours.queries, ours, plain }
  }
  return {
    figures: [...QUERY_KINDS.map((kind) => row(kind, ({ query }) => query.kind === kind)), row(null, () => true)],
    answers: groups.flatMap(({ group, judged }) =>
      judged.ours.map(({ query, found, recall }, index) => ({
        ask: query.ask,
        kind: query.kind,
        site: `${group.site}, ${group.language}`,
        expected: query.first,
        ours: found.slice(0, 5),
        recall: { ours: recall, plain: judged.plain[index]?.recall ?? 0 },
      })),
    ),
  }
}
