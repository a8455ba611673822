/** The parts of Pagefind's browser API that are used here (https://pagefind.app/docs/api/). */
export type Pagefind = {
  options(options: PagefindOptions): Promise<void>
  init(): Promise<void>
  destroy(): Promise<void>
  search(term: string | null, options: PagefindSearch): Promise<PagefindAnswer>
}
export type PagefindOptions = {
  readonly baseUrl: string
  /** Whether å is told from a; what Pagefind matches without it is guessed in `understand-query.ts` instead, and told. */
  readonly exactDiacritics: boolean
  readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> } & Readonly<
    Record<string, number | object>
  >
}
export type PagefindSearch = {
  readonly filters?: Readonly<Record<string, unknown>>
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>
}
export type PagefindAnswer = {
  readonly results: readonly Hit[]
  /** How many there would be without filters. */
  readonly unfilteredResultCount: number
  /** How many of the results have each value of the filters that were loaded. */
  readonly filters: FilterCounts
}
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>
export type Hit = { readonly id: string; readonly score: number; data(): Promise<HitData> }
export type HitData = {
  /** The address from the root of the site. */
  readonly raw_url?: string
  readonly url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string | undefined>>
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>
}
