import { mediaTypeOf } from '../../model/media-type.ts'
import { pathOfLink } from '../../model/path-of-link.ts'
import type { Report } from '../../report/problem.ts'
import { textsOfPublication } from '../texts/content-texts.ts'
import { linksIn } from '../texts/written-links.ts'
import type { ValidContent } from '../valid-content.ts'

/** What is shown as a picture is of a kind that browsers show: neither a document nor the picture of a telephone (HEIC). */
export function picturesThatShow({ publications }: ValidContent, report: Report): void {
  for (const text of publications.flatMap(textsOfPublication)) {
    if (text.kind !== 'markdown' || !text.text.includes('![')) continue
    for (const { link, index, isPicture } of linksIn(text.text)) {
      const mayBeShown = !link.startsWith('files/') || mediaTypeOf(pathOfLink(link)).startsWith('image/')
      if (isPicture && !mayBeShown) report('link/no-picture', text.placeOf(link, index), { link, fault: 'name' })
    }
  }
}
