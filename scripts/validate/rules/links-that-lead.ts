import { pathOfLink } from '../../model/path-of-link.ts'
import { hasUser } from '../../report/has-user.ts'
import type { Report } from '../../report/problem.ts'
import type { UnsafeLink } from '../../report/problem-details.ts'
import { suggestSimilar } from '../../report/suggest-similar.ts'
import type { RuleContext } from '../rule.ts'
import { type ContentText, textsOfPublication } from '../texts/content-texts.ts'
import { linksIn } from '../texts/written-links.ts'
import type { ValidContent } from '../valid-content.ts'

const WITH_SCHEME = /^[a-z][a-z\d+.-]*:/i
const ON_OWN_COMPUTER = /^(?:file:|[a-z]:[\\/])/i
const DOCUMENT = /^[^?#]+\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|png|jpe?g|gif|webp)$/i
const FOR_EVERY_READER = /^(https?|mailto|tel):/i

/**
 * A link in Markdown leads somewhere: to a whole web address, to a heading of the same text (`#…`) or to a file of the
 * publication (`files/beslut.pdf`). Pages of the site are linked to by their whole address, as the same text is read at
 * several addresses and on paper.
 */
export function linksThatLead({ publications }: ValidContent, report: Report, { known }: RuleContext): void {
  for (const folder of publications) {
    const files = known.publications.get(folder.id)?.files ?? new Set()
    for (const text of textsOfPublication(folder)) {
      // No link is without one of them, and most texts are.
      const mayHaveLinks = text.kind === 'markdown' && /[[<]/.test(text.text)
      if (mayHaveLinks) checkText(text, files, report)
    }
  }
}

function checkText(text: ContentText, files: ReadonlySet<string>, report: Report): void {
  for (const { link, index, isPicture } of linksIn(text.text)) {
    const fault = faultOf(link, isPicture)
    if (fault !== null) report('link/unsafe', text.placeOf(link, index), { link, fault })
    if (WITH_SCHEME.test(link) || link.startsWith('#')) continue
    const place = text.placeOf(link, index)
    if (!link.startsWith('files/')) {
      const suggestion = suggestAddress(link, files)
      report('link/unknown-page', place, { link, suggestion, isFile: isPicture || DOCUMENT.test(fileOf(link)) })
      continue
    }
    const file = fileOf(link)
    if (files.has(file)) continue
    report('link/unknown-file', place, { file, suggestion: suggestSimilar(file, files), known: [...files] })
  }
}

function faultOf(link: string, isPicture: boolean): UnsafeLink | null {
  if (ON_OWN_COMPUTER.test(link)) return 'own-computer'
  if (isPicture) return WITH_SCHEME.test(link) ? 'picture' : null
  if (WITH_SCHEME.test(link) && !FOR_EVERY_READER.test(link)) return 'scheme'
  return hasUser(link) ? 'user' : null
}

function suggestAddress(link: string, files: ReadonlySet<string>): string | null {
  if (/^www\./i.test(link)) return `https://${link}`
  if (link.startsWith('//')) return `https:${link}`
  if (/^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(link)) return `mailto:${link}`
  const file = fileOf(link).replace(/^(?:\.{0,2}\/)*/, '')
  return [file, `files/${file}`].find((candidate) => files.has(candidate)) ?? null
}

function fileOf(link: string): string {
  return pathOfLink(link).normalize('NFC')
}
