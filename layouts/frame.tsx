import type { ComponentChildren } from 'preact'
import { absoluteAddress, FAVICON_ADDRESS, STYLESHEET_ADDRESS } from '../scripts/model/addresses.ts'
import { Breadcrumbs, type Crumb } from './components/breadcrumbs.tsx'
import type { Page } from './page.ts'
import type { SearchFilter } from './pages/search-filters.ts'
import { formatDate } from './texts/format-date.ts'
import { wordsOf } from './texts/reading.ts'
import { textsIn } from './texts/texts-in.ts'

type FrameProps = {
  readonly page: Page
  readonly title: string
  readonly description?: string
  readonly crumbs?: readonly Crumb[]
  /** The filters that the page is found by; a page without them is not in the search index. */
  readonly searchFilters?: readonly SearchFilter[]
  /** A class for pages that are laid out differently, such as the printable one. */
  readonly kind?: string
  readonly scripts?: readonly string[]
  readonly children: ComponentChildren
}

/** The page around every page: head, notice, menu, content and foot. */
export const Frame = ({ page, title, description, crumbs, searchFilters, kind, scripts, children }: FrameProps) => (
  <html lang={page.language}>
    <Head page={page} title={title} description={description} searchFilters={searchFilters} scripts={scripts} />
    <body class={kind}>
      <a class="skip-link" href="#content">
        {page.texts.frame.skipToContent}
      </a>
      <Header page={page} />
      {crumbs && <Breadcrumbs page={page} crumbs={crumbs} />}
      <main id="content" tabIndex={-1} data-pagefind-body={searchFilters && true}>
        {children}
      </main>
      <Footer page={page} />
    </body>
  </html>
)

type HeadProps = {
  readonly page: Page
  readonly title: string
  readonly description: string | undefined
  readonly searchFilters: readonly SearchFilter[] | undefined
  readonly scripts: readonly string[] | undefined
}

const Head = ({ page, title, description, searchFilters, scripts }: HeadProps) => {
  const { site } = page.archive
  const siteTitle = wordsOf(site.title, page)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === siteTitle ? title : `${title} – ${siteTitle}`}</title>
      {description && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="canonical" href={absoluteAddress(page.address, site)} />
      {page.translations.map(({ language, address }) => (
        <link rel="alternate" hreflang={language} href={absoluteAddress(address, site)} />
      ))}
      <link rel="icon" type="image/svg+xml" href={page.to(FAVICON_ADDRESS)} />
      <link rel="stylesheet" href={page.to(STYLESHEET_ADDRESS)} />
      {searchFilters?.map(({ name, value }) => (
        <meta data-pagefind-filter={`${name}[content]`} content={value} />
      ))}
      {scripts?.map((address) => (
        <script defer src={page.to(address)} />
      ))}
    </head>
  )
}

const Header = ({ page }: { readonly page: Page }) => {
  const { site } = page.archive
  return (
    <header class="site-header">
      {site.notice && (
        <p class="site-notice" role="note" aria-label={page.texts.frame.notice}>
          {wordsOf(site.notice, page)}
        </p>
      )}
      <div class="site-header-row">
        <a class="site-title" href={page.to(page.addresses.start())}>
          {wordsOf(site.title, page)}
        </a>
        <Languages page={page} />
      </div>
      <Menu page={page} />
    </header>
  )
}

const Menu = ({ page }: { readonly page: Page }) => {
  const { frame } = page.texts
  const { addresses } = page
  const entries = [
    { address: addresses.start(), text: frame.start },
    { address: addresses.themes(), text: frame.themes },
    { address: addresses.parties(), text: frame.parties },
    { address: addresses.standings(), text: frame.standings },
    { address: addresses.search(), text: frame.search },
    { address: addresses.about(), text: frame.about },
  ]
  return (
    <nav class="site-menu" aria-label={frame.mainMenu}>
      <ul>
        {entries.map(({ address, text }) => (
          <li>
            <a href={page.to(address)} aria-current={address === page.address ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Links to the same page in other languages, or to the start page of a language that lacks this one. */
const Languages = ({ page }: { readonly page: Page }) => {
  const { translations } = page
  if (translations.length === 0) return null
  return (
    <nav class="site-languages" aria-label={page.texts.frame.languages}>
      <ul>
        {translations.map(({ language, address }) => (
          <li>
            <a href={page.to(address)} lang={language} hreflang={language} rel="alternate">
              {textsIn(language).languageName}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Footer = ({ page }: { readonly page: Page }) => {
  const { site, asOf } = page.archive
  return (
    <footer class="site-footer">
      <p>{page.texts.frame.publishedBy(wordsOf(site.publisher, page))}</p>
      <p>{page.texts.frame.asOf(formatDate(asOf, page.texts))}</p>
    </footer>
  )
}
