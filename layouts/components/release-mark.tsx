import type { Page } from '../page.ts'
import { formatRelease } from '../texts/format-release.ts'

/** At the top of every page of a publication that the public does not see yet: why, and until when. */
export const ReleaseMark = ({ page }: { readonly page: Page }) => {
  const words = page.publication && formatRelease(page.publication, page.texts)
  return words === null ? null : (
    <p class="release-mark" role="note">
      {words}
    </p>
  )
}
