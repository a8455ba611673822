import type { Contact } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { LocalText } from './local-text.tsx'

/** Whom to ask, and how: an email address is written out, for those who have no program for it here, and on paper. */
export const ContactWords = ({
  page,
  contact: { name, email, url },
}: {
  readonly page: Page
  readonly contact: Contact
}) => (
  <>
    {url === null ? (
      <LocalText page={page} text={name} />
    ) : (
      <a href={url}>
        <LocalText page={page} text={name} />
      </a>
    )}
    {email !== null && (
      <>
        {' '}
        <a class="written-out" href={`mailto:${email}`}>
          {email}
        </a>
      </>
    )}
  </>
)
