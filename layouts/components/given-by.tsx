import type { Publication } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { PartyNames } from './party-list.tsx'

type GivenByProps = { readonly page: Page; readonly publication: Publication }

/** Whose promises they are; nothing where that is not known. */
export const GivenBy = ({ page, publication: { parties } }: GivenByProps) =>
  parties.length === 0 ? null : (
    <p>
      {page.texts.publication.givenBy}: <PartyNames page={page} parties={parties} />
    </p>
  )
