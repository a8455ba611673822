import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ContentSize, generateContent } from './generate-content.ts'

/**
 * Writes a site with generated content into a new folder; yields its path.
 *
 * @param within the folder in which the new one is made
 */
export function writeGeneratedSite(size: ContentSize, within = tmpdir()): string {
  const root = mkdtempSync(join(within, 'promise-bench-'))
  writeFileSync(join(root, 'site.config.ts'), settings(size.languages))
  const folders = new Set<string>()
  for (const { path, text } of generateContent(size)) {
    const place = join(root, path)
    if (!folders.has(dirname(place))) mkdirSync(dirname(place), { recursive: true })
    folders.add(dirname(place))
    writeFileSync(place, text)
  }
  return root
}

function settings(languages: readonly string[]): string {
  const text = (words: string) => Object.fromEntries(languages.map((language) => [language, words]))
  const site = {
    title: text('Medborgarlöften i Ekköping'),
    publisher: text('Ekköpings kommun'),
    description: text('Vad kommunen och polisen har lovat, och vad det blev av det.'),
    languages,
    defaultLanguage: 'sv',
    baseUrl: 'https://loften.test/',
    timeZone: 'Europe/Stockholm',
    documentName: 'medborgarlofte',
    contacts: [],
    notice: null,
  }
  return `export default ${JSON.stringify(site, null, 2)}\n`
}
