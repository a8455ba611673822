import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadedContent } from '../../content/load-content.ts'
import { mediaTypeOf } from '../../model/media-type.ts'
import { pathOfLink } from '../../model/path-of-link.ts'
import { type PictureRoom, pictureRoom } from '../../model/pictures/picture-room.ts'
import { tellsPosition } from '../../model/pictures/tells-position.ts'
import { collectProblems } from '../../report/collect-problems.ts'
import type { Problem } from '../../report/problem.ts'
import { textsOfPublication } from '../../validate/texts/content-texts.ts'
import { LARGEST_SHOWN_BYTES, reportShownPicture } from '../../validate/texts/report-shown-picture.ts'
import { linksIn } from '../../validate/texts/written-links.ts'
import type { ValidContent, ValidPublication } from '../../validate/valid-content.ts'

/** What is wrong with the pictures that texts show or lead to, of those that are there and are called what pictures are called. */
export async function checkShownPictures(
  root: string,
  { publications }: ValidContent,
  { inLfs }: LoadedContent,
): Promise<readonly Problem[]> {
  const { report, problems } = collectProblems()
  for (const publication of publications) {
    const room = pictureRoom()
    const seen = new Set<string>()
    // One after the other: each may take twenty megabytes.
    for (const { link, file, place, isPicture } of picturesIn(publication)) {
      // Of what is in Git LFS that is told.
      if (inLfs.has(file)) continue
      const { size } = await stat(join(root, file))
      const bytes = size > LARGEST_SHOWN_BYTES ? null : await readFile(join(root, file))
      if (bytes !== null && tellsPosition(bytes)) report('privacy/picture-position', place(), { link })
      if (!isPicture) continue
      const hasRoomFor: PictureRoom = seen.has(file) ? () => true : room
      seen.add(file)
      reportShownPicture({ link, place: place(), sizeInBytes: size, bytes, hasRoomFor }, report)
    }
  }
  return problems
}

function picturesIn(publication: ValidPublication) {
  const files = new Map(publication.attachments.map((file) => [file.normalize('NFC'), file]))
  if (files.size === 0) return []
  const texts = textsOfPublication(publication).filter(({ kind, text }) => kind === 'markdown' && text.includes(']('))
  return texts.flatMap((text) =>
    linksIn(text.text).flatMap(({ link, index, isPicture }) => {
      const path = pathOfLink(link).normalize('NFC')
      const file = files.get(`content/${publication.id}/${path}`)
      const isMeant = file !== undefined && mediaTypeOf(path).startsWith('image/')
      return isMeant ? [{ link, file, place: () => text.placeOf(link, index), isPicture }] : []
    }),
  )
}
