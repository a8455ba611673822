import type { Address } from '../scripts/model/address.ts'
import {
  absoluteAddress,
  FAVICON_ADDRESS,
  ICON_PICTURE_ADDRESS,
  SEARCH_SCRIPT_ADDRESS,
  STYLESHEET_ADDRESS,
} from '../scripts/model/addresses.ts'
import { pagePolicy } from '../scripts/model/content-policy.ts'
import type { Crumb } from './components/breadcrumbs.tsx'
import type { PageFeed } from './components/feed-link.tsx'
import { StructuredData } from './components/structured-data.tsx'
import type { Page } from './page.ts'
import { describePage } from './structured-data/describe-page.ts'
import type { Thing } from './structured-data/thing.ts'
import { formatFeedTitle } from './texts/format-feed-title.ts'
import { formatLocale } from './texts/format-locale.ts'
import { wordsOf } from './texts/reading.ts'
import { shorten } from './texts/shorten.ts'
import { titleInForm } from './texts/title-in-form.ts'

export type HeadProps = {
  readonly page: Page
  readonly title: string
  /** What the page is one of, where the name alone may be that of a page of another kind: a place and a theme. */
  readonly oneOf?: string
  /** What the page is about, in plain text, for search engines and previews of links. */
  readonly description: string
  /** What the page is about, for programs. */
  readonly about?: Thing | undefined
  /** The page that says the same in its own order; without it, the page itself. */
  readonly canonical?: Address | undefined
  /** Whether search engines may list the page; `false` for what only repeats other pages. */
  readonly isListed?: boolean | undefined
  readonly crumbs?: readonly Crumb[] | undefined
  /** A feed of its own that the page has. */
  readonly feed?: PageFeed | undefined
  readonly scripts?: readonly string[] | undefined
}

// What search engines show of a description before they cut it off themselves.
const DESCRIPTION_LENGTH = 160

/** What browsers, search engines and previews of links are told about a page. */
export const Head = ({
  page,
  title,
  oneOf,
  canonical = page.address,
  isListed = true,
  scripts,
  ...rest
}: HeadProps) => {
  const { site } = page.archive
  const siteTitle = wordsOf(site.title, page)
  const titleAlone = titleInForm(title, page.language, site.languages)
  const description = shorten(rest.description, DESCRIPTION_LENGTH)
  // The languages belong to the page that search engines are sent to.
  const isOwn = canonical === page.address
  const languages = page.translations.length === 0 || !isOwn ? [] : [page, ...page.translations]
  return (
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content={pagePolicy({ hasSearch: scripts?.includes(SEARCH_SCRIPT_ADDRESS) ?? false })}
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{[titleAlone, oneOf, title === siteTitle ? undefined : siteTitle].filter(Boolean).join(' – ')}</title>
      <meta name="description" content={description} />
      {!isListed && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <link rel="canonical" href={absoluteAddress(canonical, site)} />
      {languages.map(({ language, address }) => (
        <link rel="alternate" hreflang={language} href={absoluteAddress(address, site)} />
      ))}
      <Feeds page={page} feed={rest.feed} />
      <Preview page={page} title={titleAlone} description={description} about={rest.about} />
      {site.look?.icon === undefined ? (
        <link rel="icon" type="image/svg+xml" href={page.to(FAVICON_ADDRESS)} />
      ) : (
        <link rel="icon" type="image/png" href={page.to(ICON_PICTURE_ADDRESS)} />
      )}
      <link rel="apple-touch-icon" href={page.to(ICON_PICTURE_ADDRESS)} />
      <link rel="stylesheet" href={page.to(STYLESHEET_ADDRESS)} />
      <StructuredData things={describe({ ...rest, page, title, description })} />
      {scripts?.map((address) => (
        <script defer src={page.to(address)} />
      ))}
    </head>
  )
}

/** The page's own feed, and that of the whole site, for programs that look for them. */
const Feeds = ({ page, feed }: Pick<HeadProps, 'page' | 'feed'>) => {
  const ofSite = { about: null, address: page.addresses.feed() }
  return (
    <>
      {[...(feed === undefined ? [] : [feed]), ofSite].map(({ about, address }) => (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={formatFeedTitle(about, page.archive.site.title, page)}
          href={page.to(address)}
        />
      ))}
    </>
  )
}

type PreviewProps = Pick<HeadProps, 'page' | 'title' | 'description' | 'about'>

/** What is shown where somebody shares a link: https://ogp.me/. */
const Preview = ({ page, title, description, about }: PreviewProps) => {
  const { site } = page.archive
  const isDocument = about !== undefined && about['@type'] !== 'WebSite'
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={isDocument ? 'article' : 'website'} />
      <meta property="og:url" content={absoluteAddress(page.address, site)} />
      <meta property="og:site_name" content={wordsOf(site.title, page)} />
      <meta property="og:locale" content={formatLocale(page.language)} />
      <meta property="og:image" content={absoluteAddress(ICON_PICTURE_ADDRESS, site)} />
      <meta name="twitter:card" content="summary" />
    </>
  )
}

function describe({ page, title, description, crumbs = [], about }: HeadProps): readonly Thing[] {
  const way = [{ address: page.addresses.start(), title: page.texts.frame.start }, ...crumbs]
  const steps = way.map(({ address, title: name }) => ({
    address,
    name: typeof name === 'string' ? name : wordsOf(name, page),
  }))
  const isStart = page.address === page.addresses.start()
  const described = describePage(page, title, description, isStart ? [] : steps)
  return about === undefined ? [described] : [described, about]
}
