import { renderToString } from 'preact-render-to-string'
import { textsIn } from '../../layouts/texts/texts-in.ts'
import type { Address } from '../model/address.ts'
import { absoluteAddress, relativeAddress, STYLESHEET_ADDRESS } from '../model/addresses.ts'
import type { Redirect } from '../model/archive.ts'
import { pagePolicy } from '../model/content-policy.ts'
import { directionOf, type Language, languageName } from '../model/language.ts'
import type { SiteConfig } from '../model/site-config.ts'

/** What stands at an old address: browsers go on by themselves, and whoever they leave there finds the way. */
export function redirectPage({ from, to }: Redirect, site: SiteConfig): string {
  const language = languageOf(from, site)
  const { redirect } = textsIn(language, site.defaultLanguage)
  const target = relativeAddress(from, to)
  const page = (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={pagePolicy({ hasSearch: false })} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{redirect.title}</title>
        <meta name="robots" content="noindex" />
        <meta http-equiv="refresh" content={`0; url=${target}`} />
        <link rel="canonical" href={absoluteAddress(to, site)} />
        <link rel="stylesheet" href={relativeAddress(from, STYLESHEET_ADDRESS)} />
      </head>
      <body>
        <main>
          <h1>{redirect.title}</h1>
          <p>
            <a href={target}>{redirect.link}</a>
          </p>
        </main>
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToString(page)}\n`
}

function languageOf(address: Address, { languages, defaultLanguage }: SiteConfig): Language {
  const first = address.split('/')[1]
  return (
    languages.find((language) => language !== defaultLanguage && languageName(language) === first) ?? defaultLanguage
  )
}
