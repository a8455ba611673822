import type { Address } from '../../model/address.ts'
import { type Addresses, addressesIn } from '../../model/addresses.ts'
import type { Archive, Publication } from '../../model/archive.ts'
import { type ContentChanges, type FileChange, itemOf } from './change.ts'
import type { Item } from './item.ts'
import type { Version } from './version.ts'

/** The pages that are certain to change; lists and searches that mention what they are about may change as well. */
export type AffectedPages = {
  readonly changed: readonly Address[]
  readonly new: readonly Address[]
  readonly gone: readonly Address[]
  /** Whether settings have changed, which every page may show. */
  readonly isEverywhere: boolean
}

/** `null` when one of the versions cannot be built, so that nothing certain is known. */
export function affectedPages(before: Version, after: Version, changes: ContentChanges): AffectedPages | null {
  const { archive } = after
  if (archive === null || before.archive === null) return null
  const shown = changes.items.flatMap((change) => pagesOf(itemOf(change), archive))
  const changed = [...shown, ...changes.files.flatMap((file) => pagesWithFile(file, archive))]
  return {
    changed: inOrder(changed.filter((address) => before.addresses.has(address) && after.addresses.has(address))),
    new: inOrder([...after.addresses].filter((address) => !before.addresses.has(address))),
    gone: inOrder([...before.addresses].filter((address) => !after.addresses.has(address))),
    isEverywhere: changes.items.some((change) => itemOf(change).kind === 'settings'),
  }
}

function inOrder(addresses: readonly Address[]): readonly Address[] {
  return [...new Set(addresses)].sort()
}

function pagesOf(item: Item, archive: Archive): readonly Address[] {
  const publication = archive.publications.find(({ id }) => id === item.publication)
  return archive.site.languages.flatMap((language) => {
    const to = addressesIn(language, archive.site)
    return publication === undefined ? commonPages(item, to) : pagesWithin(item, publication, to)
  })
}

function commonPages({ kind, id }: Item, to: Addresses): readonly Address[] {
  if (kind === 'party') return [to.party(id)]
  return kind === 'area' ? [to.place(id)] : []
}

function pagesWithin(item: Item, publication: Publication, to: Addresses): readonly Address[] {
  const prints = [to.print(publication), to.largePrint(publication)]
  switch (item.kind) {
    case 'publication':
    case 'foreword':
      return [to.publication(publication), ...prints]
    case 'promise':
    case 'commitment': {
      const id = item.kind === 'promise' ? item.id : item.id.split('/')[0]
      const promises = publication.promises.filter((promise) => promise.id === id)
      return [...promises.map((promise) => to.promise(promise)), ...prints]
    }
    case 'survey': {
      const surveys = [...publication.surveys, ...publication.otherSurveys].filter(({ id }) => id === item.id)
      return surveys.map((survey) => to.survey(survey))
    }
    case 'report':
      return [to.followUp(publication)]
    case 'correction':
      return [to.corrections()]
    default:
      return []
  }
}

function pagesWithFile({ of, path }: FileChange, archive: Archive): readonly Address[] {
  const publication = archive.publications.find(({ id }) => path.startsWith(`content/${id}/`))
  if (of !== 'attachment' || publication === undefined) return []
  return archive.site.languages.map((language) => addressesIn(language, archive.site).publication(publication))
}
