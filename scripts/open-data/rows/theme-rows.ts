import { absoluteAddress, addressesIn } from '../../model/addresses.ts'
import type { Archive, Theme } from '../../model/archive.ts'
import type { Row } from '../table.ts'
import { wordsOfTable } from '../words-of-table.ts'

/** A row for each theme, also where no promise belongs to it; those of one address are one theme through the years. */
export function themeRows(archive: Archive): readonly Row<'themes'>[] {
  const { site, publications } = archive
  return publications.flatMap(({ themes }) =>
    themes.map((theme) => ({
      publication: theme.publication.id,
      theme: theme.id,
      'theme-title': wordsOfTable(archive, theme.title),
      reference: referenceOf(theme),
      follows: theme.follows && referenceOf(theme.follows),
      address: absoluteAddress(addressesIn(site.defaultLanguage, site).theme(theme.id), site),
      'follows-basis': theme.follows && theme.followsBasis,
    })),
  )
}

function referenceOf({ id, publication }: Theme): string {
  return `${publication.id}/${id}`
}
