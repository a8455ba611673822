import type { LoadedContent } from '../content/load-content.ts'
import { firstDay, isPartialDate } from '../model/dates.ts'
import { groupBy } from '../model/group-by.ts'
import { isJsonFields, jsonValueOf } from '../model/json-value.ts'
import { keyOf, type SealEntry } from '../model/seal.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { collectProblems } from '../report/collect-problems.ts'
import type { Report } from '../report/problem.ts'
import type { CorrectionFields } from '../validate/schemas/correction-fields.ts'
import type { Valid, ValidContent } from '../validate/valid-content.ts'
import { checkChain, type SealChain } from './check-chain.ts'
import { type ItemStates, itemStates } from './item-states.ts'
import { listSealable } from './list-sealable.ts'
import { type ReadSeal, readSeal } from './read-seal.ts'
import type { SealablePublication } from './sealable-item.ts'
import { readSharedNames, type SharedNames } from './shared-names.ts'
import { readCorrection, type StatedCorrection } from './stated-correction.ts'

/** A correction with the way back to its file. */
export type LocatedCorrection = {
  readonly valid: Valid<CorrectionFields>
  readonly publication: string
  readonly stated: StatedCorrection
}

/** What was sealed, what has been corrected since, and what stands there now. */
export type SealedArchive = {
  readonly seals: readonly ReadSeal[]
  readonly chain: SealChain
  readonly items: ItemStates
  readonly publications: readonly SealablePublication[]
  /** Parties, areas and units, whether or not a publication uses them. */
  readonly names: SharedNames
  /** By the name they are sealed under, in the order in which they hold. */
  readonly corrections: ReadonlyMap<string, LocatedCorrection>
}

/** All seals, read and followed; what is wrong with their files and their chain is reported. */
export function readSeals({ seals }: Pick<LoadedContent, 'seals'>, report: Report) {
  const read = [...seals].map(([publication, text]) => readSeal(publication, text, report))
  // Lines that cannot be read are missing from the chain, which is no fault of it.
  const isNewer = read.some((seal) => seal.isNewer)
  return { seals: read, chain: checkChain(read, isNewer ? collectProblems().report : report) }
}

/** What has been sealed in each publication, as it was sealed last. */
export function sealedItems({ lines }: SealChain): ReadonlyMap<string, readonly SealEntry[]> {
  const byPublication = groupBy(lines, ({ publication }) => publication)
  return new Map([...byPublication].map(([publication, own]) => [publication, own.map(({ entry }) => entry)]))
}

/** Puts what was sealed beside what stands there now. */
export function assembleSealed(
  { seals, chain }: ReturnType<typeof readSeals>,
  loaded: LoadedContent,
  content: ValidContent,
  site: SiteConfig,
): SealedArchive {
  const corrections = correctionsIn(content)
  const sealed = new Set(chain.lines.map(({ entry }) => keyOf(entry)))
  const later = [...corrections.values()].filter(
    ({ stated }) => !sealed.has(keyOf({ kind: 'correction', item: stated.item })),
  )
  const items = itemStates(
    chain.lines,
    later.map(({ stated }) => stated),
    (entry) => readCorrection(entry.item, entry.content),
  )
  const names = readSharedNames(loaded.records, site)
  return { seals, chain, items, corrections, publications: listSealable(loaded, site), names }
}

/** Oldest first; those of one day in the order of their files. */
function correctionsIn({ publications }: ValidContent): ReadonlyMap<string, LocatedCorrection> {
  const all = publications.flatMap(({ id, corrections }) =>
    corrections.map((valid): LocatedCorrection => {
      const fields = jsonValueOf(valid.fields)
      const item = `${id}/corrections/${valid.fields.id}`
      return { valid, publication: id, stated: readCorrection(item, isJsonFields(fields) ? fields : {}) }
    }),
  )
  const dayOf = ({ valid }: LocatedCorrection) => {
    const date = String(valid.fields.date)
    return isPartialDate(date) ? firstDay(date) : ''
  }
  const sorted = all.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
  return new Map(sorted.map((one) => [one.stated.item, one]))
}
