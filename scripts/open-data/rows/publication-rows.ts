import { textsIn } from '../../../layouts/texts/texts-in.ts'
import { absoluteAddress, addressesIn } from '../../model/addresses.ts'
import type { Archive, Commitment, CommitmentParty, Publication, PublicPromise } from '../../model/archive.ts'
import type { PublicationColumn } from '../../model/data-tables.ts'
import { outcomeBehind, standingKind } from '../../model/standing.ts'
import type { Cell } from '../table.ts'
import { wordsOfTable } from '../words-of-table.ts'

export type PublicationRow = Readonly<Record<PublicationColumn, Cell>>

/**
 * A row for each commitment with how it stands, and one for each promise that has none. `standing` holds a word of
 * `STANDINGS`, and stays empty where there is no commitment.
 */
export function publicationRows(archive: Archive, { promises }: Publication): readonly PublicationRow[] {
  return promises.flatMap((promise) =>
    promise.commitments.length === 0
      ? [rowOf(archive, promise, null)]
      : promise.commitments.map((commitment) => rowOf(archive, promise, commitment)),
  )
}

function rowOf(archive: Archive, promise: PublicPromise, commitment: Commitment | null): PublicationRow {
  const { site, asOf } = archive
  const { standing: standings } = textsIn(site.defaultLanguage, site.defaultLanguage)
  const kind = commitment && standingKind(commitment.standing)
  const by = commitment?.by ?? []
  const report = (commitment && outcomeBehind(commitment.standing))?.report ?? null
  return {
    publication: promise.publication.id,
    theme: wordsOfTable(archive, promise.theme.title),
    promise: promise.id,
    'promise-title': wordsOfTable(archive, promise.title),
    commitment: commitment?.id ?? null,
    'commitment-text': commitment && wordsOfTable(archive, commitment.text),
    by: named(archive, by.filter(isResponsible)),
    due: commitment?.due ?? null,
    standing: kind,
    'standing-in-words': kind && standings[kind],
    'as-of': asOf,
    address: absoluteAddress(addressesIn(site.defaultLanguage, site).promise(promise), site),
    others: named(
      archive,
      by.filter((one) => !isResponsible(one)),
    ),
    'report-as-of': report?.asOf ?? null,
    'report-by': report?.by.map(({ name }) => wordsOfTable(archive, name)).join(', ') ?? null,
  }
}

function isResponsible({ role }: CommitmentParty): boolean {
  return role === 'responsible'
}

/** `Kommunen, Skolan (bidrar, enligt Polisen)`; `null` for nobody. */
function named(archive: Archive, parties: readonly CommitmentParty[]): string | null {
  if (parties.length === 0) return null
  const { commitment } = textsIn(archive.site.defaultLanguage, archive.site.defaultLanguage)
  return parties
    .map(({ party, role, accordingTo }) => {
      const part = role === 'responsible' ? [] : [commitment.roles[role]]
      const source = accordingTo === null ? [] : [commitment.accordingTo(wordsOfTable(archive, accordingTo.name))]
      const more = [...part, ...source]
      return `${wordsOfTable(archive, party.name)}${more.length === 0 ? '' : ` (${more.join(', ')})`}`
    })
    .join(', ')
}
