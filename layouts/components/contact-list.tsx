import type { SiteContact } from '../../scripts/model/site-config.ts'
import type { Page } from '../page.ts'
import { ContactWords } from './contact-words.tsx'

type ContactListProps = { readonly page: Page; readonly contacts: readonly SiteContact[] }

/** Whom to turn to, and how. */
export const ContactList = ({ page, contacts }: ContactListProps) => (
  <ul>
    {contacts.map((contact) => (
      <li>
        <ContactWords page={page} contact={contact} />
      </li>
    ))}
  </ul>
)
