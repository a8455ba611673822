import type { Report } from '../../report/problem.ts'
import type { LinkTextFault } from '../../report/problem-details.ts'
import type { RuleContext } from '../rule.ts'
import { readingsIn } from '../texts/passages-in.ts'
import type { ValidContent } from '../valid-content.ts'
import { LINK_WORDS } from '../words/link-words.ts'

/** The text of a link says where it leads, also when it is read by itself (WCAG 2.1, 2.4.4). */
export function tellingLinks(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { text, links, images, placeOf } of readingsIn(content, site).flatMap(({ passages }) => passages)) {
    for (const { address, start, end, isEmpty } of links) {
      // The text of a picture that is a link is its description.
      if (images.some((image) => image.start >= start && image.end <= end)) continue
      const words = text.slice(start, end)
      const fault = isEmpty ? 'empty' : faultOf(words)
      if (fault !== null) report('language/link-text', placeOf(start, end), { words, address, fault })
    }
  }
}

function faultOf(text: string): LinkTextFault | null {
  const words = text.replace(/\s+/g, ' ').trim()
  const plain = words.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  if (LINK_WORDS.has(plain)) return 'says-nothing'
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(words)) return 'address'
  if (/^[^\s@]+\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|jpe?g|png)$/i.test(words)) return 'file-name'
  return null
}
