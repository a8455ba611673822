import { attachmentAddress } from '../../scripts/model/addresses.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'

type AttachmentSectionProps = { readonly page: Page; readonly publication: Publication }

/** The files that belong to a publication, under a heading of their own; nothing when there are none. */
export const AttachmentSection = ({ page, publication }: AttachmentSectionProps) =>
  publication.attachments.length === 0 ? null : (
    <section>
      <h2>{page.texts.publication.attachments}</h2>
      <ul>
        {publication.attachments.map(({ path }) => (
          <li>
            <a href={page.to(attachmentAddress(publication, encodeURI(path)))}>{path}</a>
          </li>
        ))}
      </ul>
    </section>
  )
