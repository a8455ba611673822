import type { ComponentChildren } from 'preact'
import { absoluteAddress, addressesIn } from '../scripts/model/addresses.ts'
import { directionOf, type Language } from '../scripts/model/language.ts'
import { Breadcrumbs } from './components/breadcrumbs.tsx'
import { FEED_ANCHOR } from './components/feed-link.tsx'
import { LocalText } from './components/local-text.tsx'
import { ReleaseMark } from './components/release-mark.tsx'
import { SearchForm } from './components/search-form.tsx'
import { SiteLogo } from './components/site-logo.tsx'
import { TextAround } from './components/text-around.tsx'
import { Head, type HeadProps } from './head.tsx'
import type { Page } from './page.ts'
import { formatDate } from './texts/format-date.ts'
import { languageMarks } from './texts/language-marks.ts'
import { surroundingLanguage } from './texts/reading.ts'
import { nameOfLanguage, textsIn } from './texts/texts-in.ts'

type FrameProps = HeadProps & {
  /** A class for pages that are laid out differently, such as the printable one. */
  readonly kind?: string
  readonly children: ComponentChildren
}

/** The page around every page: head, notice, menu, content and foot. */
export const Frame = ({ kind, children, ...head }: FrameProps) => {
  const { page, crumbs } = head
  return (
    <html lang={page.language} dir={directionOf(page.language)}>
      <Head {...head} />
      <body class={kind} {...interfaceMarks(page)}>
        <a class="skip-link" href="#content">
          {page.texts.frame.skipToContent}
        </a>
        <Header page={page} />
        {crumbs && <Breadcrumbs page={page} crumbs={crumbs} />}
        <main id="content" tabIndex={-1}>
          <ReleaseMark page={page} of={page.publication} />
          {children}
        </main>
        <Footer page={page} />
      </body>
    </html>
  )
}

/** Where the interface has no words of the page's language, what does not come from content is in another one. */
function interfaceMarks(page: Page) {
  const lang = surroundingLanguage(page)
  return lang === page.language ? null : { lang, dir: directionOf(lang) }
}

const Header = ({ page }: { readonly page: Page }) => {
  const { site } = page.archive
  return (
    <header class="site-header">
      {site.notice && (
        <p class="site-notice" role="note" aria-label={page.texts.frame.notice}>
          <LocalText page={page} text={site.notice} />
        </p>
      )}
      <div class="site-header-row">
        <SiteTitle page={page} />
        <Languages page={page} />
      </div>
      <div class="site-header-menu">
        <Menu page={page} />
        {page.address !== page.addresses.search() && <SearchForm page={page} />}
      </div>
    </header>
  )
}

/** The way to the start page: the name of the site, beside the publisher’s logo where there is one. */
const SiteTitle = ({ page }: { readonly page: Page }) => {
  const { title, look } = page.archive.site
  const name = <LocalText page={page} text={title} />
  const start = page.to(page.addresses.start())
  if (look?.logo === undefined) {
    return (
      <a class="site-title" href={start}>
        {name}
      </a>
    )
  }
  return (
    <a class="site-title site-title-with-logo" href={start}>
      <SiteLogo page={page} logo={look.logo} />
      {/* A name that runs the other way than the page begins where the page does all the same. */}
      <span>{name}</span>
    </a>
  )
}

const Menu = ({ page }: { readonly page: Page }) => {
  const { frame } = page.texts
  const { addresses } = page
  const entries = [
    { address: addresses.start(), text: frame.start },
    { address: addresses.themes(), text: frame.themes },
    { address: addresses.parties(), text: frame.parties },
    ...(page.archive.areas.length === 0 ? [] : [{ address: addresses.places(), text: frame.places }]),
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

/** Links to the same page in other languages, or to the start page of a language that lacks this one, so that nobody is stuck. */
const Languages = ({ page }: { readonly page: Page }) => {
  const others = page.archive.site.languages.filter((language) => language !== page.language)
  if (others.length === 0) return null
  return (
    <nav class="site-languages" aria-label={page.texts.frame.languages}>
      <ul>
        {others.map((language) => (
          <li>
            <LanguageLink page={page} language={language} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

const LanguageLink = ({ page, language }: { readonly page: Page; readonly language: Language }) => {
  const translation = page.translations.find((one) => one.language === language)
  const name = nameOfLanguage(language)
  const marks = languageMarks(language, page)
  if (translation !== undefined) {
    return (
      <a href={page.to(translation.address)} {...marks} hreflang={language} rel="alternate">
        {name}
      </a>
    )
  }
  // In the words of whoever looks for the language, where there are any.
  const texts = textsIn(language, page.defaultLanguage)
  return (
    <a href={page.to(addressesIn(language, page.archive.site).start())} hreflang={language}>
      <span {...marks}>{name}</span>
      <span class="site-languages-start" {...languageMarks(texts.language, page)}>
        {texts.frame.toStartPage}
      </span>
    </a>
  )
}

const Footer = ({ page }: { readonly page: Page }) => {
  const { site, asOf } = page.archive
  return (
    <footer class="site-footer">
      <p>
        <TextAround text={page.texts.frame.publishedBy}>
          <LocalText page={page} text={site.publisher} />
        </TextAround>
      </p>
      <p>{page.texts.frame.asOf(formatDate(asOf, page.texts))}</p>
      <p class="print-only">{page.texts.print.address(absoluteAddress(page.address, site))}</p>
      <ul class="screen-only">
        <li>
          <a href={page.to(page.addresses.register())}>{page.texts.register.title}</a>
        </li>
        <li>
          <a href={page.to(page.addresses.corrections())}>{page.texts.corrections.title}</a>
        </li>
        <li>
          <a href={page.to(page.addresses.quality())}>{page.texts.quality.title}</a>
        </li>
        <li>
          <a href={page.to(page.addresses.data())}>{page.texts.data.title}</a>
        </li>
        {page.archive.publications.length > 0 && (
          <>
            <li>
              <a href={`${page.to(page.addresses.start())}#${FEED_ANCHOR}`}>{page.texts.feed.follow}</a>
            </li>
            <li>
              <a href={page.to(page.addresses.calendar())} type="text/calendar">
                {page.texts.calendar.link}
              </a>
            </li>
          </>
        )}
        {site.accessibility && (
          <li>
            <a href={page.to(page.addresses.accessibility())}>{page.texts.frame.accessibility}</a>
          </li>
        )}
      </ul>
    </footer>
  )
}
