import type { Language } from '../../scripts/model/language.ts'

/** A language with the country it is most used in, as previews of links want it: `sv-x-lattlast` → `sv_SE`. */
export function formatLocale(language: Language): string {
  const known = LOCALES.get(language)
  if (known !== undefined) return known
  const locale = localeOf(language)
  LOCALES.set(language, locale)
  return locale
}

// Asked for with every page, and slow to look up.
const LOCALES = new Map<Language, string>()

function localeOf(language: Language): string {
  const { language: short, region } = new Intl.Locale(language).maximize()
  // Our English is that of Europe; `maximize` knows no country for languages of none.
  if (short === 'en') return 'en_GB'
  return region === undefined ? short : `${short}_${region}`
}
