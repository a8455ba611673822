import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import { readingsIn } from '../texts/passages-in.ts'
import type { ValidContent } from '../valid-content.ts'

/** Headings go down one level at a time, so that those who listen can follow them; a text begins with `#`. */
export function headingsInOrder(content: ValidContent, report: Report, { site }: RuleContext): void {
  for (const { passages } of readingsIn(content, site)) {
    let levelBefore = 0
    for (const { text, headingLevel, placeOf } of passages) {
      if (headingLevel === null) continue
      if (headingLevel > levelBefore + 1) {
        report('language/heading-skipped', placeOf(0, text.length), { level: headingLevel, levelBefore })
      }
      levelBefore = headingLevel
    }
  }
}
