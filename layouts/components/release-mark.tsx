import type { Publication, Survey } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { formatRelease } from '../texts/format-release.ts'

type ReleaseMarkProps = { readonly page: Page; readonly of: Publication | Survey | null }

/** At the top of a page about what the public does not see yet: why, and until when. */
export const ReleaseMark = ({ page, of }: ReleaseMarkProps) => {
  const words = of && formatRelease(of, page.texts)
  return words === null ? null : (
    <p class="release-mark" role="note">
      {words}
    </p>
  )
}
