import type { Area } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { LocalText } from './local-text.tsx'

/** The names of places and districts, one after the other. */
export const AreaNames = ({ page, areas }: { readonly page: Page; readonly areas: readonly Area[] }) => (
  <>
    {areas.map(({ name }, index) => (
      <>
        {index > 0 && ', '}
        <LocalText page={page} text={name} />
      </>
    ))}
  </>
)
