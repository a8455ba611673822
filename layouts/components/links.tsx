import type { Area, Publication, PublicPromise, Survey } from '../../scripts/model/archive.ts'
import type { Page } from '../page.ts'
import { LocalText } from './local-text.tsx'
import { otherLanguage, ReadIn } from './read-in.tsx'
import { ReleaseBadge } from './release-badge.tsx'

type PublicationLinksProps = { readonly page: Page; readonly publications: readonly Publication[] }

type LinkProps<Subject> = { readonly page: Page; readonly to: Subject }

/** A link to a publication; says so when it can only be read in another language, or by staff. */
export const PublicationLink = ({ page, to }: LinkProps<Publication>) => (
  <>
    <a href={page.to(page.addresses.publication(to))} hreflang={otherLanguage(page, to)}>
      <LocalText page={page} text={to.title} />
    </a>
    <ReadIn page={page} language={otherLanguage(page, to)} />
    <ReleaseBadge release={to.release} texts={page.texts} />
  </>
)

/** Several, with commas between. */
export const PublicationLinks = ({ page, publications }: PublicationLinksProps) => (
  <>
    {publications.map((publication, index) => (
      <>
        {index > 0 && ', '}
        <PublicationLink page={page} to={publication} />
      </>
    ))}
  </>
)

export const PromiseLink = ({ page, to }: LinkProps<PublicPromise>) => (
  <>
    <a href={page.to(page.addresses.promise(to))} hreflang={otherLanguage(page, to.publication)}>
      <LocalText page={page} text={to.title} />
    </a>
    <ReadIn page={page} language={otherLanguage(page, to.publication)} />
  </>
)

/** A link to a survey; says so too. */
export const SurveyLink = ({ page, to }: LinkProps<Survey>) => (
  <>
    <a href={page.to(page.addresses.survey(to))} hreflang={otherLanguage(page, to.publication)}>
      <LocalText page={page} text={to.title} />
    </a>
    <ReadIn page={page} language={otherLanguage(page, to.publication)} />
    <ReleaseBadge release={to.release} texts={page.texts} />
  </>
)

export const AreaLink = ({ page, to }: LinkProps<Area>) => (
  <a href={page.to(page.addresses.place(to.id))}>
    <LocalText page={page} text={to.name} />
  </a>
)
