import type { SiteContact } from '../../scripts/model/site-config.ts'
import type { Page } from '../page.ts'
import { LocalText } from './local-text.tsx'

type ContactListProps = { readonly page: Page; readonly contacts: readonly SiteContact[] }

/** Whom to turn to, and how. */
export const ContactList = ({ page, contacts }: ContactListProps) => (
  <ul>
    {contacts.map(({ name, email, url }) => (
      <li>
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
            <a href={`mailto:${email}`}>{email}</a>
          </>
        )}
      </li>
    ))}
  </ul>
)
