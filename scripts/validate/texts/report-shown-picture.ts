import { formatElsewhere } from '../../model/pictures/format-elsewhere.ts'
import { pictureIn } from '../../model/pictures/picture-in.ts'
import type { PictureRoom } from '../../model/pictures/picture-room.ts'
import { MOST_PRINTED_BYTES, printFault, tooManyBytes } from '../../model/pictures/print-fault.ts'
import type { Place, Report } from '../../report/problem.ts'

/** A picture that a text shows. */
export type ShownPicture = {
  /** As a person writes it. */
  readonly link: string
  readonly place: Place
  readonly sizeInBytes: number
  /** `null` where there is more than is ever printed. */
  readonly bytes: Uint8Array | null
  /** What the pictures before have left of the room in PDFs; one that they show as well takes none. */
  readonly hasRoomFor: PictureRoom
}

// Twice what a picture for a page needs that is 2,000 pixels wide.
const HEAVY_BYTES = 2 ** 20

/** The largest picture that is read. */
export const LARGEST_SHOWN_BYTES = MOST_PRINTED_BYTES

/** Reports a picture that readers do not see, not everywhere, or wait for. */
export function reportShownPicture(shown: ShownPicture, report: Report): void {
  const { link, place, sizeInBytes, bytes, hasRoomFor } = shown
  const picture = bytes === null ? null : pictureIn(bytes)
  const elsewhere = bytes === null ? null : formatElsewhere(bytes)
  if (bytes !== null && picture === null && elsewhere !== 'avif') {
    report('link/no-picture', place, { link, fault: elsewhere ?? 'other' })
    return
  }
  const fault = bytes === null ? tooManyBytes(sizeInBytes) : printFault(picture, sizeInBytes)
  if (fault?.kind === 'damaged') report('link/no-picture', place, { link, fault: 'damaged' })
  else if (fault !== null) report('link/unprinted-picture', place, { link, fault })
  else if (picture !== null && !hasRoomFor(picture, sizeInBytes))
    report('link/unprinted-picture', place, { link, fault: { kind: 'together' } })
  else if (picture?.isCmyk) report('link/unprinted-picture', place, { link, fault: { kind: 'press-colours' } })
  if (sizeInBytes > HEAVY_BYTES && fault?.kind !== 'bytes') report('link/heavy-picture', place, { link, sizeInBytes })
}
