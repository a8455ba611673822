import type { Area } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { AreaLink } from './links.tsx'

/** The names of places and districts, one after the other; each leads to all that concerns it. */
export const AreaNames = ({ page, areas }: { readonly page: Page; readonly areas: readonly Area[] }) => (
  <>
    {areas.map((area, index) => (
      <>
        {index > 0 && ', '}
        <AreaLink page={page} to={area} />
      </>
    ))}
  </>
)
