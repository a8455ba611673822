import { type Day, firstDay, isPartialDate } from '../model/dates.ts'
import { keyOf, SEAL_VERSION, type SealEntry, type SealedItem, sealPath } from '../model/seal.ts'
import { placesOf, sealedOrders } from './commitment-order.ts'
import type { SealableItem } from './sealable-item.ts'
import type { SealedArchive } from './sealed-archive.ts'
import { formatSeal, formatSealLine } from './write-seal.ts'

/** What sealing a publication now would write. */
export type PlannedSeal = {
  readonly publication: string
  readonly path: string
  /** What is sealed for the first time, in the order of the lines. */
  readonly added: readonly SealedItem[]
  /** What is dated later than today, and sealed another time. */
  readonly waiting: readonly SealedItem[]
  /** The whole file as it would be; `null` when there is nothing to add. */
  readonly text: string | null
  /** The fingerprint of the last line; `null` when nothing is sealed. */
  readonly fingerprint: string | null
}

/** The line that the next one points at. */
export type Head = { readonly sha256: string; readonly publication: string }

/**
 * What is not sealed yet in a publication, as lines that follow the head. What is sealed already is left alone, whatever
 * became of it.
 *
 * @param archive without problems
 */
export function planSeal(archive: SealedArchive, publication: string, head: Head | null, today: Day): PlannedSeal {
  const seal = archive.seals.find((one) => one.publication === publication)
  const open = openItems(archive, publication)
  const [waiting, added] = [open.filter((item) => isLater(item, today)), open.filter((item) => !isLater(item, today))]
  const texts = [...(seal?.texts ?? [])]
  let last = head
  const places = placesOf(orderedItems(archive, publication, added))
  for (const one of added) {
    const { kind, item, content, addresses } = one
    const standsAfter = places.get(keyOf(one))
    const entry: SealEntry = {
      ...{ kind, item, content, addresses, date: today, version: SEAL_VERSION },
      ...(standsAfter !== undefined && { standsAfter }),
      previous: last?.sha256 ?? null,
      ...(last !== null && last.publication !== publication && { previousIn: last.publication }),
    }
    const { text, sha256 } = formatSealLine(entry)
    texts.push(text)
    last = { sha256, publication }
  }
  const path = sealPath(publication)
  const own = added.length > 0 ? (last?.sha256 ?? null) : (seal?.lines.at(-1)?.sha256 ?? null)
  return { publication, path, added, waiting, text: added.length === 0 ? null : formatSeal(texts), fingerprint: own }
}

/**
 * What is not sealed yet in a publication. Corrections come first: one that was made before an item is sealed is part of what
 * the item is sealed as.
 */
export function openItems(archive: SealedArchive, publication: string): readonly SealableItem[] {
  const { states } = archive.items
  const items = archive.publications.find(({ id }) => id === publication)?.items ?? []
  const open = items.filter((item) => {
    const state = states.get(keyOf(item))
    return state === undefined || state.expected.kind === 'fingerprint'
  })
  const order = [...archive.corrections.keys()]
  const corrections = open
    .filter(({ kind }) => kind === 'correction')
    .toSorted((a, b) => order.indexOf(a.item) - order.indexOf(b.item))
  return [...corrections, ...open.filter(({ kind }) => kind !== 'correction')]
}

/** What has a sealed order or is about to get one; nothing can be said to stand after the others. */
function orderedItems(
  { chain, publications }: SealedArchive,
  publication: string,
  added: readonly SealableItem[],
): readonly SealableItem[] {
  const ordered = new Set([...sealedOrders(chain.lines).values()].flat())
  const items = publications.find(({ id }) => id === publication)?.items ?? []
  return items.filter((item) => ordered.has(item.item) || added.includes(item))
}

function isLater({ published }: SealableItem, today: Day): boolean {
  return published !== null && isPartialDate(published) && firstDay(published) > today
}
