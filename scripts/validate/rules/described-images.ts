import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { readingsIn } from '../texts/passages-in.ts'
import type { ValidContent } from '../valid-content.ts'

/** Every image is described for those who do not see it (WCAG 2.1, 1.1.1); the PDF cannot be made without. */
export function describedImages(content: ValidContent, report: Report, { site }: RuleContext): void {
  // No image is without it, and most texts are.
  const mayHaveImages = readingsIn(content, site).filter(({ source }) => source.text.includes('!['))
  for (const { images, placeOf } of mayHaveImages.flatMap(({ passages }) => passages)) {
    for (const { alt, address, start, end } of images) {
      if (alt.trim() === '') report('language/missing-alt', placeOf(start, end), { address })
    }
  }
}
