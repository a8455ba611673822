import type { SiteConfig } from '../../scripts/model/site-config.ts'

/** Settings of a site in Swedish and English, with what a test wants otherwise. */
export function siteConfig(changes: Partial<SiteConfig> = {}): SiteConfig {
  return {
    title: { sv: 'Medborgarlöften' },
    publisher: { sv: 'Kommunen' },
    description: { sv: 'Det vi har lovat.' },
    languages: ['sv', 'en'],
    defaultLanguage: 'sv',
    baseUrl: 'https://medborgarloften.test/',
    timeZone: 'Europe/Stockholm',
    documentName: 'medborgarlofte',
    contacts: [],
    notice: null,
    ...changes,
  }
}
