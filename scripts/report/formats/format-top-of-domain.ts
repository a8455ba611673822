import type { SiteConfig } from '../../model/site-config.ts'
import type { ReportLanguage } from '../report-language.ts'

/**
 * Of a site below a path, which of its files nobody reads there and what the owner of the domain can do about it, in a
 * line; no line for a site at the top of its domain.
 */
export function formatTopOfDomain(
  { baseUrl, security }: Pick<SiteConfig, 'baseUrl' | 'security'>,
  language: ReportLanguage,
): readonly string[] {
  const { origin, pathname } = new URL(baseUrl)
  if (pathname === '/') return []
  const words = WORDS[language]
  const robots = words.robots(pathname, `${origin}/robots.txt`, `Sitemap: ${new URL('sitemap.xml', baseUrl)}`)
  const contact = words.security(`${origin}/.well-known/security.txt`, `${pathname}.well-known/security.txt`)
  return [security === undefined ? robots : `${robots} ${contact}`]
}

type Words = {
  robots(path: string, robots: string, line: string): string
  security(there: string, here: string): string
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    robots: (path, robots, line) =>
      `Under ${path} läser ingen robots.txt. Be den som sköter domänen att skriva raden ”${line}” i ${robots}.`,
    security: (there, here) => `Inte heller security.txt: be att ${there} svarar med samma text som ${here}.`,
  },
  en: {
    robots: (path, robots, line) =>
      `Below ${path}, nobody reads robots.txt. Ask the owner of the domain to write the line “${line}” in ${robots}.`,
    security: (there, here) => `Nor security.txt: ask that ${there} answers with the same text as ${here}.`,
  },
}
